import './Strip.css';
import { extentOf } from './extentOf.ts';
import { StripGlyph, type StripShape } from './StripGlyph.tsx';

export interface StripMark {
  id: string;
  value: number;
  shape: StripShape;
}

interface StripProps {
  /** What the strip shows, as one sentence for screen readers. */
  title: string;
  /** All the zones the subject stands among. */
  values: ArrayLike<number>;
  /** Weight of each value: the strip is darker where more people live. */
  weights: ArrayLike<number>;
  marks: readonly StripMark[];
}

const height = 36;
const baseline = 18;
const cellCount = 64;
/** Cells overlap a little, so that no hairline shows between them. */
const cellWidth = `${100 / cellCount + 0.06}%`;

/**
 * Where a value stands among all zones: a population-shaded band, the subject as a dot, references by shape.
 * The band takes the width there is; its marks keep their size.
 */
export function Strip({ title, values, weights, marks }: StripProps) {
  const extent = extentOf(
    values,
    marks.map(({ value }) => value),
  );
  if (extent === null) return null;
  const [low, high] = extent;
  const x = (value: number) => `${(100 * (value - low)) / (high - low || 1)}%`;
  const shares = shareOfWeightByCell(values, weights, low, high);
  const largest = Math.max(...shares);
  return (
    <svg className="strip" height={height} role="img" aria-label={title}>
      <rect className="strip-rail" y={baseline - 5} width="100%" height={10} rx={2} />
      {shares.map((share, cell) =>
        share === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
            key={cell}
            className="strip-cell"
            x={`${(100 * cell) / cellCount}%`}
            y={baseline - 5}
            width={cellWidth}
            height={10}
            opacity={0.08 + 0.55 * Math.sqrt(share / largest)}
          />
        ),
      )}
      {marks.map((mark) =>
        Number.isNaN(mark.value) ? null : (
          <svg key={mark.id} x={x(mark.value)} y={baseline} overflow="visible" aria-hidden="true">
            <StripGlyph shape={mark.shape} />
          </svg>
        ),
      )}
    </svg>
  );
}

function shareOfWeightByCell(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  low: number,
  high: number,
): number[] {
  const shares = new Array<number>(cellCount).fill(0);
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    const weight = weights[row] ?? 0;
    if (Number.isNaN(value)) continue;
    const cell = Math.min(
      cellCount - 1,
      Math.floor(((value - low) / (high - low || 1)) * cellCount),
    );
    shares[cell] = (shares[cell] ?? 0) + weight;
    total += weight;
  }
  return shares.map((share) => (total > 0 ? share / total : 0));
}
