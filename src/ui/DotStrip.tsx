import { memo, useMemo } from 'react';
import './DotStrip.css';
import { extentOf } from './extentOf.ts';
import { placeInLanes } from './placeInLanes.ts';
import { StripGlyph } from './StripGlyph.tsx';

export interface NamedDot {
  id: string;
  name: string;
  value: number;
}

interface DotStripProps {
  /** What the strip shows, as one sentence for screen readers. */
  title: string;
  /** All the zones the named ones stand among. */
  values: ArrayLike<number>;
  /** Inhabitants of each zone, as the area of its dot. */
  weights: ArrayLike<number>;
  named: readonly NamedDot[];
  /** Values of the references: bars. */
  references: readonly number[];
  /** A limit that belongs to the figure itself: a dashed line with its number. */
  threshold: { value: number; label: string } | null;
  formatValue(value: number): string;
  width: number;
}

const laneHeight = 16;
const bandHeight = 30;
const axisHeight = 16;
const side = 10;

/** Where zones stand among all: a dot each, as large as their population; the named ones by name. */
export function DotStrip(props: DotStripProps) {
  const { values, weights, named, references, threshold, formatValue, width } = props;
  const known = named.filter(({ value }) => !Number.isNaN(value));
  const others = [...known.map(({ value }) => value), ...references];
  if (threshold) others.push(threshold.value);
  const extent = extentOf(values, others);
  if (!extent || width <= 0) return null;
  const [low, high] = extent;
  const x = (value: number) => side + ((value - low) / (high - low || 1)) * (width - 2 * side);
  const labels = placeInLanes(
    known.map(({ id, name, value }) => ({ id, text: name, x: x(value) })),
    width,
  );
  const top = laneHeight * Math.max(0, ...labels.map(({ lane }) => lane + 1)) + 2;
  const middle = top + bandHeight / 2;
  const foot = top + bandHeight + 12;
  return (
    <svg
      className="dot-strip"
      width={width}
      height={top + bandHeight + axisHeight}
      role="img"
      aria-label={props.title}
    >
      <path className="dot-strip-rail" d={`M${side} ${middle}H${width - side}`} />
      <g transform={`translate(0 ${middle})`}>
        <Dots values={values} weights={weights} low={low} high={high} width={width} />
      </g>
      {threshold && (
        <path
          className="dot-strip-threshold"
          d={`M${x(threshold.value)} ${top}v${bandHeight + 2}`}
        />
      )}
      {references
        .filter((value) => !Number.isNaN(value))
        .map((value) => (
          <g key={value} transform={`translate(${x(value)} ${middle})`}>
            <StripGlyph shape="line" />
          </g>
        ))}
      {labels.map(({ id, lane, x: at }) => (
        <path
          key={id}
          className="dot-strip-leader"
          d={`M${at} ${top - 3 - lane * laneHeight}V${middle}`}
        />
      ))}
      {labels.map(({ id, text, left, lane, x: at }) => (
        <g key={id}>
          <text className="dot-strip-name" x={left} y={top - 6 - lane * laneHeight}>
            {text}
          </text>
          <circle className="strip-subject" cx={at} cy={middle} r={6} />
        </g>
      ))}
      <Axis
        ends={[low, high]}
        x={x}
        y={foot}
        format={formatValue}
        middle={threshold && { at: threshold.value, text: threshold.label }}
      />
    </svg>
  );
}

interface AxisProps {
  ends: [number, number];
  x(value: number): number;
  y: number;
  format(value: number): string;
  middle: { at: number; text: string } | null;
}

/** Both ends, and the threshold where it leaves them room. */
function Axis({ ends: [low, high], x, y, format, middle }: AxisProps) {
  const room = 56;
  const isClear =
    middle && x(middle.at) - x(low) > room && x(high) - x(middle.at) > room ? middle : null;
  return (
    <g className="dot-strip-axis">
      <text x={x(low) - side} y={y}>
        {format(low)}
      </text>
      {isClear && (
        <text x={x(isClear.at)} y={y} textAnchor="middle">
          {isClear.text}
        </text>
      )}
      <text x={x(high) + side} y={y} textAnchor="end">
        {format(high)}
      </text>
    </g>
  );
}

interface DotsProps {
  values: ArrayLike<number>;
  weights: ArrayLike<number>;
  low: number;
  high: number;
  width: number;
}

/** Diameters of the dots, in pixels: as many paths as sizes, since a thousand elements would be slow. */
const diameters = [2.4, 3.4, 5, 7, 10, 14, 19];
/** From this many dots on, they are spread in height, which means nothing, so as to be seen. */
const manyDots = 150;

/** The zones themselves: drawn anew only when they change, not with the names. */
const Dots = memo(function Dots({ values, weights, low, high, width }: DotsProps) {
  const paths = useMemo(
    () => drawDots(values, weights, low, high, width),
    [values, weights, low, high, width],
  );
  return paths.map((path, size) =>
    path === '' ? null : (
      <path
        key={diameters[size]}
        className="dot-strip-dots"
        strokeWidth={diameters[size]}
        d={path}
      />
    ),
  );
});

/** A line of no length with round ends is a dot. */
function drawDots(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  low: number,
  high: number,
  width: number,
): string[] {
  const paths = diameters.map(() => '');
  const scale = (width - 2 * side) / (high - low || 1);
  let most = 0;
  for (let row = 0; row < weights.length; row++) most = Math.max(most, weights[row] ?? 0);
  const largest = diameters.at(-1) ?? 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const diameter = largest * Math.sqrt((weights[row] ?? 0) / (most || 1));
    const found = diameters.findIndex((each) => each >= diameter);
    const size = found < 0 ? diameters.length - 1 : found;
    // Multiples of the golden ratio never bunch: neighbours in the list stand apart.
    const spread = values.length < manyDots ? 0 : ((row * 0.618_034) % 1) * 16 - 8;
    paths[size] += `M${(side + (value - low) * scale).toFixed(1)} ${spread.toFixed(1)}h0`;
  }
  return paths;
}
