export interface LaneLabel {
  id: string;
  text: string;
  /** Where it points, in pixels. */
  x: number;
}

export interface LanedLabel extends LaneLabel {
  /** Left end of its text. */
  left: number;
  /** 0 is nearest to what it names. */
  lane: number;
}

/** Mean advance of the lettering, in pixels: labels are laid out before they are drawn. */
const characterWidth = 6.9;
const gap = 10;

/**
 * Names above a line, each over its point where the frame leaves room, in as few lanes as keep them
 * apart: none is cut, none is dropped.
 */
export function placeInLanes(labels: readonly LaneLabel[], width: number): LanedLabel[] {
  const ends: number[] = [];
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map((label) => {
      const textWidth = label.text.length * characterWidth;
      const left = Math.max(0, Math.min(width - textWidth, label.x - textWidth / 2));
      const free = ends.findIndex((end) => end + gap <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = left + textWidth;
      return { ...label, left, lane };
    });
}
