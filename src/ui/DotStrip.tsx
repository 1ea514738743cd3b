import { memo, useMemo } from 'react';
import './DotStrip.css';
import { extentOf } from './extentOf.ts';
import { placeInLanes } from './placeInLanes.ts';
import { StripGlyph } from './StripGlyph.tsx';

export interface NamedDot {
  id: string;
  /** On its dot and before its name: what tells which is which. */
  number: number;
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

/** Mean advance of the lettering, in pixels: names are laid out before they are drawn. */
const characterWidth = 6.9;
const numberRadius = 7.5;
/** From the left of a label to its name, past its number. */
const nameStart = 2 * numberRadius + 4;
const leastGap = { names: 12, numbers: 1 };

/** Where zones stand among all: a dot each, as large as their population; the named ones by number and name. */
export function DotStrip(props: DotStripProps) {
  const { values, weights, named, references, threshold, formatValue, width } = props;
  const known = named.filter(({ value }) => !Number.isNaN(value));
  const others = [...known.map(({ value }) => value), ...references];
  if (threshold) others.push(threshold.value);
  const extent = extentOf(values, others);
  if (!extent || width <= 0) return null;
  const [low, high] = extent;
  const x = (value: number) => side + ((value - low) / (high - low || 1)) * (width - 2 * side);
  const points = known.map((dot) => ({ ...dot, x: x(dot.value) }));
  const labels = placeInLanes(
    points.map((dot) => {
      const long = nameStart + dot.name.length * characterWidth;
      // The number of the name stands over the number of the dot.
      return { ...dot, width: long, x: dot.x - numberRadius + long / 2 };
    }),
    width,
    leastGap.names,
  );
  // Numbers that would cover each other rise above the line.
  const numbers = placeInLanes(
    points.map((dot) => ({ ...dot, width: 2 * numberRadius })),
    width,
    leastGap.numbers,
  );
  const top = laneHeight * Math.max(0, ...labels.map(({ lane }) => lane + 1)) + 2;
  const band = top + laneHeight * Math.max(0, ...numbers.map(({ lane }) => lane));
  const middle = band + bandHeight / 2;
  const foot = band + bandHeight + 12;
  return (
    <svg
      className="dot-strip"
      width={width}
      height={band + bandHeight + axisHeight}
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
          d={`M${x(threshold.value)} ${band}v${bandHeight + 2}`}
        />
      )}
      {references
        .filter((value) => !Number.isNaN(value))
        .map((value) => (
          // Longer than a number is high, which may stand before it.
          <g key={value} transform={`translate(${x(value)} ${middle}) scale(1 1.4)`}>
            <StripGlyph shape="line" />
          </g>
        ))}
      {numbers.map(({ id, lane, x: at }) =>
        lane === 0 ? null : (
          <g key={id}>
            <path className="dot-strip-stem" d={`M${at} ${middle}v${-lane * laneHeight}`} />
            <circle className="dot-strip-foot" cx={at} cy={middle} r={2.5} />
          </g>
        ),
      )}
      {numbers.map(({ id, number, lane, x: at }) => (
        <ZoneNumber key={id} number={number} x={at} y={middle - lane * laneHeight} />
      ))}
      {labels.map(({ id, number, name, left, lane }) => (
        <g key={id} transform={`translate(${left} ${top - 10 - lane * laneHeight})`}>
          <ZoneNumber number={number} x={numberRadius} y={0} />
          <text className="dot-strip-name" x={nameStart} y={4}>
            {name}
          </text>
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

/** As on the map and in the panel. */
const ZoneNumber = ({ number, x, y }: { number: number; x: number; y: number }) => (
  <g className="dot-strip-number" transform={`translate(${x} ${y})`}>
    <circle r={numberRadius} />
    <text y={3.6} textAnchor="middle">
      {number}
    </text>
  </g>
);

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
