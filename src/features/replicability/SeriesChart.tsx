import { ChartKeys } from '../../charts/ChartKeys.tsx';
import './SeriesChart.css';

export interface ChartSeries {
  name: string;
  values: readonly number[];
}

interface SeriesChartProps {
  label: string;
  /** Of the columns; years or parts of years. */
  periods: readonly string[];
  main: ChartSeries;
  band: { name: string; lower: readonly number[]; upper: readonly number[] };
  /** Drawn as a thin line. */
  reference?: ChartSeries | undefined;
  /** Place of the period before which a rule is drawn. */
  mark?: { at: number; label: string } | undefined;
  format(value: number): string;
}

const width = 560;
const height = 230;
const plot = { left: 56, right: 548, top: 14, bottom: 196 };

/** A territory over time, in the band of those it is set beside; the figures are in the table beneath. */
export function SeriesChart(props: SeriesChartProps) {
  const { label, periods, main, band, reference, mark, format } = props;
  const known = [main.values, band.lower, band.upper, reference?.values ?? []]
    .flat()
    .filter((value) => !Number.isNaN(value));
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const margin = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  const y = (value: number) =>
    plot.bottom - ((value - low + margin) / (high - low + 2 * margin)) * (plot.bottom - plot.top);
  const x = (at: number) =>
    periods.length === 1
      ? (plot.left + plot.right) / 2
      : plot.left + 10 + (at / (periods.length - 1)) * (plot.right - plot.left - 30);
  const step = Math.ceil(periods.length / 8);
  return (
    <figure className="series-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[low, (low + high) / 2, high].map((value) => (
          <g key={value}>
            <path className="series-grid" d={`M${plot.left} ${y(value)}H${plot.right}`} />
            <text x={plot.left - 6} y={y(value)} textAnchor="end" dominantBaseline="central">
              {format(value)}
            </text>
          </g>
        ))}
        {periods.map((period, at) =>
          at % step === 0 ? (
            <text key={period} x={x(at)} y={height - 14} textAnchor="middle">
              {period}
            </text>
          ) : null,
        )}
        <path className="series-band" d={drawBand(band, x, y)} />
        {mark && mark.at >= 0 && (
          <g>
            <path className="series-mark" d={`M${x(mark.at - 0.5)} ${plot.top}V${plot.bottom}`} />
            <text x={x(mark.at - 0.5) + 4} y={plot.top + 6}>
              {mark.label}
            </text>
          </g>
        )}
        {reference && <path className="series-reference" d={drawLine(reference.values, x, y)} />}
        <path className="series-main" d={drawLine(main.values, x, y)} />
        {main.values.map((value, at) =>
          Number.isNaN(value) ? null : (
            <circle key={periods[at]} className="series-dot" cx={x(at)} cy={y(value)} r={4} />
          ),
        )}
      </svg>
      <figcaption>
        <ChartKeys
          keys={[
            {
              name: main.name,
              sample: (
                <>
                  <path className="series-main" d="M0 5h28" />
                  <circle className="series-dot" cx="14" cy="5" r="4" />
                </>
              ),
            },
            { name: band.name, sample: <path className="series-band" d="M0 0h28v10H0z" /> },
            ...(reference
              ? [
                  {
                    name: reference.name,
                    sample: <path className="series-reference" d="M0 5h28" />,
                  },
                ]
              : []),
          ]}
        />
      </figcaption>
    </figure>
  );
}

type Scale = (value: number) => number;

/** Broken where a value is missing. */
function drawLine(values: readonly number[], x: Scale, y: Scale): string {
  let isOpen = false;
  return values
    .map((value, at) => {
      if (Number.isNaN(value)) {
        isOpen = false;
        return '';
      }
      const command = isOpen ? 'L' : 'M';
      isOpen = true;
      return `${command}${x(at)} ${y(value)}`;
    })
    .join('');
}

function drawBand(
  { lower, upper }: Pick<SeriesChartProps['band'], 'lower' | 'upper'>,
  x: Scale,
  y: Scale,
): string {
  const known = lower.flatMap((value, at) => (Number.isNaN(value) ? [] : [at]));
  if (known.length === 0) return '';
  const over = known.map((at) => `${x(at)} ${y(upper[at] ?? 0)}`);
  const under = known.toReversed().map((at) => `${x(at)} ${y(lower[at] ?? 0)}`);
  return `M${[...over, ...under].join('L')}Z`;
}
