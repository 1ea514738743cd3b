import { mapColours } from './colourScale.ts';

/** Why a zone is hatched: no data, or (lighter) no meaning there. */
export const hatchKinds = ['missing', 'notApplicable'] as const;
export type HatchKind = (typeof hatchKinds)[number];

export interface HatchStyle {
  line: string;
  ground: string;
}

export const hatchStyles: Readonly<Record<HatchKind, HatchStyle>> = {
  missing: { line: mapColours.missingLine, ground: mapColours.missingGround },
  notApplicable: { line: mapColours.notApplicableLine, ground: mapColours.notApplicableGround },
};

/** Side of the square that repeats, in screen pixels. */
const hatchSize = 6;
/** Thickness of the stroke measured along the horizontal, in shares of the side. */
const strokeShare = 0.34;

export interface HatchTile {
  width: number;
  height: number;
  /** RGBA, opaque, row by row: what MapLibre's `addImage` takes. */
  data: Uint8ClampedArray;
}

/** A square of rising diagonal strokes whose edges meet when it is repeated. */
export function createHatchTile(size: number, kind: HatchKind = 'missing'): HatchTile {
  if (!Number.isInteger(size) || size < 2) {
    throw new RangeError(`Size of the hatch tile is ${size}; expected an integer of 2 or more`);
  }
  const { line, ground } = hatchStyles[kind];
  const [lineRgb, groundRgb] = [parseHex(line), parseHex(ground)];
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const share = strokeCoverage((x + y) % size, size);
      const offset = (y * size + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const from = groundRgb[channel] ?? 0;
        data[offset + channel] = from + ((lineRgb[channel] ?? 0) - from) * share;
      }
      data[offset + 3] = 255;
    }
  }
  return { width: size, height: size, data };
}

/** How much of the pixel at this place along the period the stroke covers: 0 to 1. */
function strokeCoverage(position: number, size: number): number {
  return Math.min(1, Math.max(0, size * strokeShare - position));
}

/** The same hatching as an SVG pattern, without inline style. */
export function serializeHatchPattern(id: string, kind: HatchKind): string {
  const { line, ground } = hatchStyles[kind];
  const s = hatchSize;
  const stroke = ((s * strokeShare) / Math.SQRT2).toFixed(2);
  // Three strokes, so that the corners of the square are covered as well.
  const strokes = `M0 ${s}L${s} 0M-1 1L1 -1M${s - 1} ${s + 1}L${s + 1} ${s - 1}`;
  return (
    `<pattern id="${id}" width="${s}" height="${s}" patternUnits="userSpaceOnUse">` +
    `<rect width="${s}" height="${s}" fill="${ground}"/>` +
    `<path d="${strokes}" stroke="${line}" stroke-width="${stroke}" fill="none"/></pattern>`
  );
}

function parseHex(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
