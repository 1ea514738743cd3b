/**
 * Colour as people with and without colour blindness see it, for the tests of the scales.
 * Dichromacy: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color
 * vision deficiency" (2009), severity 1, on linear RGB. Difference: CIE76, Euclidean in CIELAB (D65).
 */
export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'greyscale';

type Triple = readonly [number, number, number];

const matrices: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function linearRgb(hex: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (row: Triple, [r, g, b]: Triple): number =>
  Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b));

function labOf([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIELAB of a `#rrggbb` colour as this vision sees it. */
function seenAs(hex: string, vision: Vision): Triple {
  const rgb = linearRgb(hex);
  const [red, green, blue] = matrices[vision];
  return labOf([times(red, rgb), times(green, rgb), times(blue, rgb)]);
}

export function colourDifference(first: string, second: string, vision: Vision): number {
  const [a, b] = [seenAs(first, vision), seenAs(second, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

export const lightnessOf = (hex: string): number => seenAs(hex, 'normal')[0];
