export interface LaneLabel {
  id: string;
  /** Where it points, in pixels. */
  x: number;
  /** In pixels. */
  width: number;
}

/** Left end, and lane: 0 is nearest to what it names. */
export type Laned<Label> = Label & { left: number; lane: number };

/**
 * Labels above a line, each over its point where the frame leaves room, in as few lanes as keep them
 * apart by `gap`: none is cut, none is dropped.
 */
export function placeInLanes<Label extends LaneLabel>(
  labels: readonly Label[],
  frame: number,
  gap: number,
): Laned<Label>[] {
  const ends: number[] = [];
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map((label) => {
      const left = Math.max(0, Math.min(frame - label.width, label.x - label.width / 2));
      const free = ends.findIndex((end) => end + gap <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = left + label.width;
      return { ...label, left, lane };
    });
}
