export interface LabelAnchor {
  x: number;
  y: number;
  /** Of the dot the label stands beside. */
  radius: number;
  text: string;
}

export interface PlacedLabel {
  anchor: LabelAnchor;
  /** Left end of the baseline. */
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Mean advance and height of the plot's lettering, in pixels. */
const characterWidth = 6.6;
const lineHeight = 15;
const gap = 4;

/**
 * A place for each label beside its dot, right, left, above or below (drawn in from the edge if need be),
 * where it leaves the frame and the labels before it alone. One that finds none is left out: the table
 * names it.
 */
export function placeLabels(
  anchors: readonly LabelAnchor[],
  frame: { width: number; height: number },
): PlacedLabel[] {
  const taken: Box[] = [];
  return anchors.flatMap((anchor) => {
    const box = candidateBoxes(anchor, frame).find(
      (candidate) =>
        isInside(candidate, frame) && !taken.some((other) => overlap(candidate, other)),
    );
    if (!box) return [];
    taken.push(box);
    return { anchor, x: box.left, y: box.bottom - gap };
  });
}

function candidateBoxes({ x, y, radius, text }: LabelAnchor, frame: { width: number }): Box[] {
  const width = text.length * characterWidth;
  const away = radius + gap;
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + lineHeight,
  });
  const drawnIn = Math.max(0, Math.min(frame.width - width, x - width / 2));
  return [
    at(x + away, y - lineHeight / 2),
    at(x - away - width, y - lineHeight / 2),
    at(x - width / 2, y - away - lineHeight),
    at(x - width / 2, y + away),
    ...[1, 2].flatMap((line) => [
      at(drawnIn, y - away - line * lineHeight),
      at(drawnIn, y + away + (line - 1) * lineHeight),
    ]),
  ];
}

const isInside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
