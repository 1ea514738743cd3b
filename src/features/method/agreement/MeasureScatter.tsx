import { useRef } from 'react';
import { computeAgreement } from '../../../domain/agreement/computeAgreement.ts';
import { selectLargestDifferences } from '../../../domain/agreement/selectLargestDifferences.ts';
import { selectPairs } from '../../../domain/statistics/correlation.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { method } from '../../../i18n/sections/method.ts';
import { placeLabels } from '../../../ui/placeLabels.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { namedDifferences } from './LargestDifferences.tsx';
import './measureScatter.css';
import type { AgreementMesh } from './useAgreements.ts';
import { type Measures, useMeasures } from './useMeasures.ts';

const margin = { left: 44, right: 12, top: 12, bottom: 46 };
const widest = 620;
const narrow = 480;

/** Our index against the official APL, one dot per zone, the furthest from the diagonal by name. */
export function MeasureScatter({ mesh, year }: { mesh: AgreementMesh; year: number }) {
  const text = useText(method).agreement.scatter;
  const names = useText(indicators);
  const formats = useFormats();
  const box = useRef<HTMLElement>(null);
  const width = Math.min(useWidth(box), widest);
  const measures = useMeasures(mesh, year);
  const count = measures ? selectPairs(measures.ours, measures.official).length : 0;
  const zoneCount = formats.integer(count);
  const meshName = formats.plural(count, names.meshes[mesh].one, names.meshes[mesh].other);
  return (
    <figure className="method-scatter" ref={box}>
      {measures && width > 0 && (
        <Plot
          measures={measures}
          width={width}
          label={text.image(
            zoneCount,
            meshName,
            formats.number(
              computeAgreement(measures, measures.zones.population).rankCorrelation,
              2,
            ),
          )}
        />
      )}
      <figcaption>{text.caption(zoneCount, meshName, String(year))}</figcaption>
    </figure>
  );
}

interface PlotProps {
  measures: Measures;
  width: number;
  label: string;
}

function Plot({ measures, width, label }: PlotProps) {
  const text = useText(method).agreement.scatter;
  const formats = useFormats();
  const { zones, ours, official } = measures;
  const side = width - margin.left - margin.right;
  const height = side + margin.top + margin.bottom;
  const rows = selectPairs(ours, official).sort(
    (a, b) => (zones.population[b] ?? 0) - (zones.population[a] ?? 0),
  );
  // One scale for both axes, so that the diagonal is where they are equal.
  const largest = Math.ceil(
    Math.max(1, ...rows.flatMap((row) => [ours[row] ?? 0, official[row] ?? 0])),
  );
  const mostPeople = Math.max(...zones.population);
  const x = (value: number) => (value / largest) * side;
  const y = (value: number) => side - (value / largest) * side;
  const radius = (row: number) =>
    2 + 0.028 * side * Math.sqrt((zones.population[row] ?? 0) / mostPeople);
  const named = selectLargestDifferences(measures, zones.population, namedDifferences);
  // A phone has room for a few names; the table under the plot has them all.
  const labelled = width < narrow ? named.slice(0, 4) : named;
  const dot = (row: number) => ({
    x: x(official[row] ?? 0),
    y: y(ours[row] ?? 0),
    radius: radius(row),
    text: zones.names[row] ?? '',
  });
  const ticks = Array.from({ length: largest + 1 }, (_, tick) => tick);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <g transform={`translate(${margin.left} ${margin.top})`}>
        {ticks.map((tick) => (
          <g key={tick} className="method-scatter-tick">
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={side} />
            <line x1={0} x2={side} y1={y(tick)} y2={y(tick)} />
            <text x={x(tick)} y={side + 16} textAnchor="middle">
              {tick}
            </text>
            <text x={-8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <line className="method-scatter-equal" x1={0} y1={side} x2={side} y2={0} />
        <text className="method-scatter-axis" x={side} y={side + 38} textAnchor="end">
          {text.official}
        </text>
        <text
          className="method-scatter-axis"
          transform={`translate(-30 0) rotate(-90)`}
          textAnchor="end"
        >
          {text.ours}
        </text>
        {rows.map((row) => {
          const { x: cx, y: cy, radius: r, text: name } = dot(row);
          return (
            <circle key={zones.codes[row]} cx={cx} cy={cy} r={r} data-named={named.includes(row)}>
              <title>
                {text.point(
                  name,
                  formats.number(ours[row] ?? Number.NaN, 2),
                  formats.number(official[row] ?? Number.NaN, 2),
                )}
              </title>
            </circle>
          );
        })}
        {placeLabels(labelled.map(dot), { width: side, height: side }).map((placed) => (
          <text key={placed.anchor.text} className="method-scatter-name" x={placed.x} y={placed.y}>
            {placed.anchor.text}
          </text>
        ))}
      </g>
    </svg>
  );
}
