import type { Indicator } from '../domain/indicators/indicator.ts';

export type ColourScaleId =
  | 'aplThreshold'
  | 'officialSupply'
  | 'officialShortfall'
  | 'access'
  | 'supply'
  | 'distance'
  | 'need'
  | 'medicoSocial'
  | 'population'
  | 'similarity'
  | 'differenceOfOfficial'
  | 'differenceOfOurs'
  | 'categories';

/** Five colours from the lowest class to the highest. */
type FiveColours = readonly [string, string, string, string, string];

export interface ColourScale {
  id: ColourScaleId;
  /**
   * `diverging`: the middle is the palest, both ends are darker. `sequential`: more is darker.
   * `categorical`: ordered categories, the first (the least served) is the darkest.
   */
  kind: 'diverging' | 'sequential' | 'categorical';
  fiveColours: FiveColours;
}

/** Colours that are not on any scale. */
export const mapColours = {
  /** True zero: none, according to the source. Paper, so that what exists stands out. */
  zero: '#fdfcf8',
  /** Hatching where there is no data… */
  missingLine: '#a39e94',
  missingGround: '#efece5',
  /** …and, lighter, where the figure has no meaning (nobody lives there). */
  notApplicableLine: '#d9d5cc',
  notApplicableGround: '#f6f4ef',
} as const;

/**
 * Hues by family, so that official figures and ours never share a scale. Lightness falls by 14 to 15
 * CIELAB units from class to class on sequential scales: order survives greyscale and colour blindness.
 */
const scales: Readonly<Record<ColourScaleId, ColourScale>> = {
  // Earth below the 2.5 threshold, pale between 2.5 and 4, blue-green above.
  aplThreshold: diverging('aplThreshold', ['#864122', '#cc864e', '#efe4d2', '#64adab', '#005961']),
  // Differences, of official figures and of ours: neither hue is one of the levels above and below.
  differenceOfOfficial: diverging('differenceOfOfficial', [
    '#8a4b08',
    '#d6974a',
    '#ebe3d6',
    '#a99bcb',
    '#55418f',
  ]),
  differenceOfOurs: diverging('differenceOfOurs', [
    '#84245c',
    '#cf86b0',
    '#e9e5de',
    '#93b56f',
    '#44701f',
  ]),
  officialSupply: sequential('officialSupply', [
    '#cce8e5',
    '#89c3c0',
    '#449e9c',
    '#00787b',
    '#005157',
  ]),
  officialShortfall: sequential('officialShortfall', [
    '#f9ddd1',
    '#e8ab95',
    '#d07a61',
    '#ac4e39',
    '#792f22',
  ]),
  access: sequential('access', ['#ebdeef', '#ceaed9', '#ad80c1', '#8757a0', '#5c3675']),
  supply: sequential('supply', ['#d4e5f2', '#92bedf', '#4f97c8', '#0071ab', '#004a7f']),
  distance: sequential('distance', ['#f7e0b1', '#e0b164', '#c38338', '#9b5b25', '#6c3a1b']),
  need: sequential('need', ['#f3dde0', '#deacb6', '#c37c90', '#9c546d', '#6c354d']),
  // No indicator: how alike territories are.
  similarity: sequential('similarity', ['#dcdff0', '#aeb6db', '#808fc4', '#536aa6', '#274883']),
  medicoSocial: sequential('medicoSocial', ['#e2e5c2', '#b4be83', '#839955', '#577338', '#334e25']),
  population: sequential('population', ['#dde3e7', '#aebac2', '#83939f', '#5b6d7c', '#394857']),
  categories: {
    id: 'categories',
    kind: 'categorical',
    fiveColours: ['#264872', '#277783', '#77a073', '#d4c172', '#f5e4bf'],
  },
};

export const colourScales: readonly ColourScale[] = Object.values(scales);

function sequential(id: ColourScaleId, fiveColours: FiveColours): ColourScale {
  return { id, kind: 'sequential', fiveColours };
}

function diverging(id: ColourScaleId, fiveColours: FiveColours): ColourScale {
  return { id, kind: 'diverging', fiveColours };
}

type Described = Pick<Indicator, 'id' | 'family' | 'nature' | 'direction' | 'categories'>;

/** The APL to general practitioners, the only figures to which the thresholds of the policy apply. */
export function isAplToGeneralPractitioners(indicator: Pick<Indicator, 'id'>): boolean {
  return indicator.id === 'apl-gp' || indicator.id === 'apl-gp-65';
}

const populationIds = new Set(['population', 'population-density', 'population-change']);

export function selectColourScale(indicator: Described): ColourScale {
  return scales[selectScaleId(indicator)];
}

function selectScaleId(indicator: Described): ColourScaleId {
  if (indicator.categories) return 'categories';
  if (isAplToGeneralPractitioners(indicator)) return 'aplThreshold';
  if (populationIds.has(indicator.id)) return 'population';
  switch (indicator.family) {
    case 'official':
      return indicator.direction === 'higher' ? 'officialSupply' : 'officialShortfall';
    case 'distance':
      return indicator.direction === 'higher' ? 'supply' : 'distance';
    case 'medicoSocial':
      return indicator.direction === 'lower' ? 'distance' : 'medicoSocial';
    case 'programme':
      return 'distance';
    case 'access':
    case 'supply':
    case 'need':
      return indicator.family;
  }
}

/** A difference of official figures and one of ours never share a scale either. */
export const selectDifferenceScale = ({ nature }: Pick<Indicator, 'nature'>): ColourScale =>
  nature === 'official' ? scales.differenceOfOfficial : scales.differenceOfOurs;

/** Which of the five colours serve a smaller number of classes, as far apart as they can be. */
const picks: readonly (readonly number[])[] = [
  [],
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
];

/** The colour of each class, the true zero's included where it is a class. */
export function coloursOfClasses(
  scale: ColourScale,
  classification: { classCount: number; hasZeroClass: boolean },
): string[] {
  const own = classification.classCount - (classification.hasZeroClass ? 1 : 0);
  const picked = picks[own];
  if (!picked) throw new RangeError(`There are ${own} classes to colour; expected 0 to 5`);
  const colours = picked.flatMap((index) => scale.fiveColours[index] ?? []);
  return classification.hasZeroClass ? [mapColours.zero, ...colours] : colours;
}
