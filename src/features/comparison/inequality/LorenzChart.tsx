import { useRef } from 'react';
import { indicatorText } from '../../../cartography/describeValue.ts';
import type { LorenzPoint } from '../../../domain/comparison/inequality.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { ChartExport } from '../../../exports/ChartExport.tsx';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { inequality } from '../../../i18n/sections/inequality.ts';
import type { InequalityZone } from './useInequality.ts';
import { zoneColour, zoneDash } from './zoneColour.ts';

const size = 300;
const margin = { left: 40, bottom: 34, top: 8, right: 2 };
const ticks = [0, 0.5, 1];

interface LorenzChartProps {
  zones: readonly InequalityZone[];
  indicator: Indicator;
}

/** What share of the total the least served part of the inhabitants has, for every part. */
export function LorenzChart({ zones, indicator }: LorenzChartProps) {
  const text = useText(inequality).lorenz;
  const names = useText(indicators);
  const formats = useFormats();
  const figure = useRef<HTMLElement>(null);
  const gini = (zone: InequalityZone) => formats.number(zone.figures.gini, 3);
  const describe = (zone: InequalityZone) =>
    text.description(zone.name, gini(zone), formats.percent(100 * amountOf(zone.curve, 0.5)));
  return (
    <figure ref={figure}>
      <figcaption>
        <h3>{text.heading}</h3>
        <p className="inequality-note">{text.note}</p>
        <ChartExport
          figure={figure}
          title={text.heading}
          subtitle={indicatorText(names, indicator.id).label}
          fileNameParts={['lorenz', indicator.id]}
          figures={[{ indicator, year: null }]}
          remarks={[text.note]}
        />
      </figcaption>
      <div className="lorenz">
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={zones.map(describe).join(' ; ')}
        >
          <rect
            className="lorenz-frame"
            x={x(0)}
            y={y(1)}
            width={x(1) - x(0)}
            height={y(0) - y(1)}
          />
          <line className="lorenz-equal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
          {ticks.map((share) => (
            <g key={share}>
              <text x={x(share)} y={y(0) + 14} textAnchor={share === 1 ? 'end' : 'middle'}>
                {formats.percent(100 * share)}
              </text>
              {share > 0 && (
                <text x={x(0) - 4} y={y(share) + 4} textAnchor="end">
                  {formats.percent(100 * share)}
                </text>
              )}
            </g>
          ))}
          <text x={x(0.5)} y={size - 4} textAnchor="middle">
            {text.people}
          </text>
          <text x={x(0) + 6} y={y(1) + 14}>
            {text.amount}
          </text>
          {zones.map(({ name, curve }, at) => (
            <path
              key={name}
              className="lorenz-curve"
              data-whole={at === zones.length - 1}
              d={curve
                .map(
                  ({ people, amount }, i) =>
                    `${i === 0 ? 'M' : 'L'}${x(people).toFixed(1)} ${y(amount).toFixed(1)}`,
                )
                .join('')}
              stroke={zoneColour(at)}
              strokeDasharray={zoneDash(at)}
            />
          ))}
        </svg>
        <ul className="lorenz-key" aria-hidden="true">
          {zones.map((zone, at) => (
            <li key={zone.name}>
              <svg viewBox="0 0 28 8" aria-hidden="true">
                <line
                  x1="0"
                  x2="28"
                  y1="4"
                  y2="4"
                  stroke={zoneColour(at)}
                  strokeWidth="2.5"
                  strokeDasharray={zoneDash(at)}
                />
              </svg>
              {zone.name} <span>{gini(zone)}</span>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}

const x = (share: number) => margin.left + share * (size - margin.left - margin.right);
const y = (share: number) => size - margin.bottom - share * (size - margin.bottom - margin.top);

/** Share of the total that a share of the people has, along the curve. */
function amountOf(curve: readonly LorenzPoint[], people: number): number {
  const next = curve.findIndex((point) => point.people >= people);
  const [before, after] = [curve[next - 1], curve[next]];
  if (!before || !after) return Number.NaN;
  const along = (people - before.people) / (after.people - before.people || 1);
  return before.amount + along * (after.amount - before.amount);
}
