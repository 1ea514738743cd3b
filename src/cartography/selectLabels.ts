import type { Projection } from './mapProjection.ts';
import type { StillLabel } from './stillMap.ts';

/** Mean advance of a letter and height of a line, in shares of the font size. */
const letterWidth = 0.55;
const lineHeight = 1.3;
const defaultFontSize = 11;

/** The labels that fit without overlapping, those given first served first. */
export function selectLabels(
  labels: readonly StillLabel[],
  projection: Projection,
): readonly StillLabel[] {
  const kept: { label: StillLabel; x: number; y: number; width: number; height: number }[] = [];
  for (const label of labels) {
    const fontSize = label.fontSize ?? defaultFontSize;
    const [x, y] = projection(label.longitude, label.latitude);
    const width = label.text.length * fontSize * letterWidth;
    const height = fontSize * lineHeight;
    const isFree = kept.every(
      (other) =>
        Math.abs(other.x - x) > (other.width + width) / 2 ||
        Math.abs(other.y - y) > (other.height + height) / 2,
    );
    if (isFree) kept.push({ label, x, y, width, height });
  }
  return kept.map(({ label }) => label);
}
