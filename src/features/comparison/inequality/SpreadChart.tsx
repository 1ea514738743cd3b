import { useRef } from 'react';
import { isAplToGeneralPractitioners } from '../../../cartography/colourScale.ts';
import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { aplThreshold } from '../../../domain/indicators/aplThreshold.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { ChartExport } from '../../../exports/ChartExport.tsx';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { inequality } from '../../../i18n/sections/inequality.ts';
import type { InequalityZone } from './useInequality.ts';
import { zoneColour } from './zoneColour.ts';

const width = 420;
const rowHeight = 52;
/** Room for the figures beyond both ends of a bar. */
const padding = 40;

/** A bar from P10 to P90 and a line at the median, one below the other on the same scale. */
export function SpreadChart({
  zones,
  indicator,
}: {
  zones: readonly InequalityZone[];
  indicator: Indicator;
}) {
  const text = useText(inequality).spread;
  const names = useText(indicators);
  const formats = useFormats();
  const figure = useRef<HTMLElement>(null);
  const print = (value: number) => formats.number(value, indicator.decimals);
  const threshold = isAplToGeneralPractitioners(indicator) ? aplThreshold : null;
  const known = zones.flatMap(({ figures }) => [figures.p10, figures.p90, threshold ?? []].flat());
  const low = Math.min(0, ...known.filter((value) => !Number.isNaN(value)));
  const high = Math.max(...known.filter((value) => !Number.isNaN(value)));
  const x = (value: number) =>
    padding + ((value - low) / (high - low || 1)) * (width - 2 * padding);
  const height = zones.length * rowHeight + 24;
  return (
    <figure ref={figure}>
      <figcaption>
        <h3>{text.heading}</h3>
        <p className="inequality-note">{text.note}</p>
        <ChartExport
          figure={figure}
          title={text.heading}
          subtitle={[
            indicatorText(names, indicator.id).label,
            unitText(names, indicator).full,
          ].join('\u00a0· ')}
          fileNameParts={['etendue', indicator.id]}
          figures={[{ indicator, year: null }]}
          remarks={[text.note]}
        />
      </figcaption>
      <svg
        className="spread-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={zones
          .map(({ name, figures }) =>
            text.row(name, print(figures.p10), print(figures.p50), print(figures.p90)),
          )
          .join(' ; ')}
      >
        {threshold !== null && (
          <>
            <line
              className="spread-threshold"
              x1={x(threshold)}
              x2={x(threshold)}
              y1={4}
              y2={height - 20}
            />
            <text x={x(threshold)} y={height - 5} textAnchor="middle">
              {text.threshold}
            </text>
          </>
        )}
        {zones.map(({ name, figures: { p10, p50, p90 } }, at) => {
          const y = at * rowHeight + 16;
          return (
            <g key={name}>
              <text className="spread-name" x={0} y={y}>
                {name}
              </text>
              <rect
                x={x(p10)}
                y={y + 7}
                width={Math.max(1, x(p90) - x(p10))}
                height={10}
                rx={2}
                fill={zoneColour(at)}
              />
              <text x={x(p10) - 6} y={y + 16} textAnchor="end">
                {print(p10)}
              </text>
              <text x={x(p90) + 6} y={y + 16}>
                {print(p90)}
              </text>
              <text x={x(p50)} y={y + 32} textAnchor="middle">
                {print(p50)}
              </text>
              <line className="spread-median" x1={x(p50)} x2={x(p50)} y1={y + 4} y2={y + 20} />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
