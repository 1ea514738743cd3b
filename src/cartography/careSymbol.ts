import type { CareLayer } from '../domain/supply/careLayer.ts';

/** What a symbol's shape says: people in practice, a place open to all, a hospital's service, a home. */
export const careGroups = ['practice', 'proximity', 'hospital', 'home'] as const;
export type CareGroup = (typeof careGroups)[number];

/**
 * Colours of the groups: darker than the classes of the map beneath, and told apart by colour-blind
 * readers; each kind also has its letters, and each group its shape.
 */
export const careGroupColour: Record<CareGroup, string> = {
  practice: '#10161f',
  proximity: '#0b4fb3',
  hospital: '#b83200',
  home: '#705c44',
};

const symbols: Record<CareLayer, { group: CareGroup; letters: string; isHollow?: true }> = {
  gp: { group: 'practice', letters: 'G' },
  nurse: { group: 'practice', letters: 'I' },
  physio: { group: 'practice', letters: 'K' },
  dentist: { group: 'practice', letters: 'De' },
  midwife: { group: 'practice', letters: 'SF' },
  pharmacy: { group: 'proximity', letters: 'Ph' },
  healthHouse: { group: 'proximity', letters: 'MS' },
  healthCentre: { group: 'proximity', letters: 'CS' },
  emergency: { group: 'hospital', letters: 'U' },
  maternity: { group: 'hospital', letters: 'M' },
  hospital: { group: 'hospital', letters: 'H' },
  hospitalAbroad: { group: 'hospital', letters: 'H', isHollow: true },
  ehpad: { group: 'home', letters: 'E' },
};

export const careGroupOf = (layer: CareLayer): CareGroup => symbols[layer].group;

/** The symbol as an SVG of 48 by 48, with a white edge that parts it from any colour of the map. */
export function createCareSymbol(layer: CareLayer): string {
  const { group, letters, isHollow } = symbols[layer];
  const colour = careGroupColour[group];
  const [fill, ink] = isHollow ? ['#fff', colour] : [colour, '#fff'];
  const fontSize = letters.length > 1 ? 17 : 22;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="-24 -24 48 48">',
    `<path d="${outlines[group]}" fill="#fff" stroke="#fff" stroke-width="8" stroke-linejoin="round"/>`,
    `<path d="${outlines[group]}" fill="${fill}" stroke="${colour}" stroke-width="3" stroke-linejoin="round"/>`,
    `<text y="${fontSize * 0.36}" text-anchor="middle" font-family="Noto Sans, sans-serif" font-weight="700" font-size="${fontSize}" fill="${ink}">${letters}</text>`,
    '</svg>',
  ].join('');
}

export const careSymbolUrl = (layer: CareLayer): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(createCareSymbol(layer))}`;

const outlines: Record<CareGroup, string> = {
  practice: 'M-9-17H9Q17-17 17-9V9Q17 17 9 17H-9Q-17 17-17 9V-9Q-17-17-9-17Z',
  proximity: 'M0-19 18-6V16H-18V-6Z',
  hospital: 'M-8-18H8L18-8V8L8 18H-8L-18 8V-8Z',
  home: 'M-12-17H12L19 0 12 17H-12L-19 0Z',
};

/** Side of a symbol on screen, in pixels: its surface grows with the number, up to a limit. */
export function careSymbolPixels(
  layer: CareLayer,
  mark: { count: number; places: number },
): number {
  // A home is drawn by its beds: 80 of them weigh as much as 8 practitioners.
  const amount = layer === 'ehpad' ? Math.max(1, mark.places / 10) : mark.count;
  return Math.min(46, Math.sqrt(17 ** 2 + 11 * amount));
}

/** Between two symbols of one place, and under each for its number. */
const gapPixels = 3;
const numberPixels = 13;

/** Symbols of one place stand side by side, centred on it, on as many lines as it takes to stay compact. */
export function arrangeCareSymbols(pixels: readonly number[]): [x: number, y: number][] {
  const perLine = pixels.length <= 3 ? 3 : Math.ceil(Math.sqrt(pixels.length));
  const lines = Array.from({ length: Math.ceil(pixels.length / perLine) }, (_, line) =>
    pixels.slice(line * perLine, (line + 1) * perLine),
  );
  const heights = lines.map((line) => Math.max(...line) + numberPixels);
  let top = -(sum(heights) - numberPixels) / 2;
  return lines.flatMap((line, at) => {
    const middle = top + ((heights[at] ?? 0) - numberPixels) / 2;
    top += heights[at] ?? 0;
    let left = -(sum(line) + gapPixels * (line.length - 1)) / 2;
    return line.map((side): [number, number] => {
      const x = left + side / 2;
      left += side + gapPixels;
      return [x, middle];
    });
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
