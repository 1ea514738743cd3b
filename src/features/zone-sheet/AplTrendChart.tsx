import type { AplSeries } from '../../domain/indicators/aplHistory.ts';
import { aplThreshold } from '../../domain/indicators/aplThreshold.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import './figures.css';

const width = 372;
const height = 118;
const plot = { left: 14, right: 236, top: 12, bottom: 94 };
/** Least distance between two labels, so that both can be read. */
const labelGap = 17;

/** Two lines over three years against the threshold; the figures themselves are in the table beneath. */
export function AplTrendChart({
  years,
  series,
}: {
  years: readonly number[];
  series: readonly AplSeries[];
}) {
  const text = useText(zoneSheet).apl;
  const formats = useFormats();
  const known = series.flatMap(({ values }) => values.filter((value) => !Number.isNaN(value)));
  if (known.length === 0) return <div className="apl-chart" />;

  const low = Math.max(0, Math.min(aplThreshold, ...known) - 0.3);
  const high = Math.max(aplThreshold, ...known) + 0.3;
  const y = (value: number) =>
    plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const x = (at: number) => plot.left + (at / (years.length - 1)) * (plot.right - plot.left);
  const lastOf = ({ values }: AplSeries) => values.at(-1) ?? Number.NaN;
  const labels = spread([
    ...series
      .filter((line) => !Number.isNaN(lastOf(line)))
      .map((line) => ({
        key: line.ageLimit,
        text: text.chartLabels[line.ageLimit],
        y: y(lastOf(line)),
      })),
    { key: 'threshold', text: text.threshold(formats.number(aplThreshold, 1)), y: y(aplThreshold) },
  ]);
  return (
    <svg
      className="apl-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text.chart}
    >
      <path className="apl-chart-threshold" d={`M${plot.left} ${y(aplThreshold)}H${plot.right}`} />
      {years.map((year, at) => (
        <text
          key={year}
          x={x(at)}
          y={height - 6}
          textAnchor={at === 0 ? 'start' : at === years.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
      {series.map(({ ageLimit, values }) => (
        <g key={ageLimit} className="apl-chart-line" data-series={ageLimit}>
          <polyline
            points={values
              .flatMap((value, at) => (Number.isNaN(value) ? [] : [`${x(at)},${y(value)}`]))
              .join(' ')}
          />
          {values.map((value, at) =>
            Number.isNaN(value) ? null : (
              <circle key={years[at]} cx={x(at)} cy={y(value)} r={3.5} />
            ),
          )}
        </g>
      ))}
      {labels.map((label) => (
        <text
          key={label.key}
          className="apl-chart-label"
          data-series={label.key}
          x={plot.right + 12}
          y={label.y + 4}
        >
          {label.text}
        </text>
      ))}
    </svg>
  );
}

interface Label {
  key: string;
  text: string;
  y: number;
}

/** From top to bottom, each at its height or just below the one above; pushed back up from the foot. */
function spread(labels: readonly Label[]): Label[] {
  const placed = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  let least = Number.NEGATIVE_INFINITY;
  for (const label of placed) {
    label.y = Math.max(label.y, least);
    least = label.y + labelGap;
  }
  let most = plot.bottom + 4;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, most);
    most = label.y - labelGap;
  }
  return placed;
}
