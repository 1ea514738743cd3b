import type { ZonePriority } from '../../../domain/priorities/rankByNeed.ts';
import type { PriorityVariable } from './usePriorities.ts';

interface PriorityBarProps {
  zone: ZonePriority;
  variables: readonly PriorityVariable[];
  /** The ends of the scale, the same for all bars: the largest sum of parts on each side. */
  extent: BarExtent;
  label: string;
}

export interface BarExtent {
  below: number;
  above: number;
}

const width = 320;
const height = 22;

/** A zone's score as its parts: what adds need to the right of 0, what takes some away to the left. */
export function PriorityBar({ zone, variables, extent, label }: PriorityBarProps) {
  const span = extent.below + extent.above || 1;
  const x = (value: number) => 2 + ((value + extent.below) / span) * (width - 4);
  return (
    <svg
      className="priority-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line className="priority-bar-zero" x1={x(0)} x2={x(0)} y1={0} y2={height} />
      {stack(zone.contributions).map(({ at, from, to }) => (
        <rect
          key={variables[at]?.indicator.id}
          x={x(from)}
          y={4}
          width={Math.max(0, x(to) - x(from))}
          height={height - 8}
          fill={variables[at]?.colour}
        />
      ))}
      <line
        className="priority-bar-score"
        x1={x(zone.score)}
        x2={x(zone.score)}
        y1={0}
        y2={height}
      />
    </svg>
  );
}

export function computeBarExtent(ranking: readonly ZonePriority[]): BarExtent {
  const extent = { below: 0, above: 0 };
  for (const { contributions } of ranking) {
    const [below, above] = [-1, 1].map((side) =>
      contributions.reduce((sum, part) => sum + (part * side > 0 ? part * side : 0), 0),
    );
    extent.below = Math.max(extent.below, below ?? 0);
    extent.above = Math.max(extent.above, above ?? 0);
  }
  return extent;
}

/** Each part from where the one before it on the same side ended. */
function stack(contributions: Float64Array): { at: number; from: number; to: number }[] {
  let [below, above] = [0, 0];
  return Array.from(contributions).flatMap((part, at) => {
    if (Number.isNaN(part) || part === 0) return [];
    if (part > 0) {
      above += part;
      return [{ at, from: above - part, to: above }];
    }
    below += part;
    return [{ at, from: below, to: below - part }];
  });
}
