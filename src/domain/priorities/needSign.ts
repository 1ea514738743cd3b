import type { Indicator } from '../indicators/indicator.ts';

/**
 * Indicators of which more is neither better nor worse access to care, and yet says who needs care more,
 * or can do less without it: +1 when more is more need, −1 when less is.
 */
const needsOfPeople: Readonly<Record<string, 1 | -1>> = {
  'share-75-plus': 1,
  'median-income': -1,
  'rsa-share': 1,
  'mortality-standardised': 1,
};

type Described = Pick<Indicator, 'id' | 'direction' | 'categories' | 'aggregation'>;

/**
 * Which way an indicator says "more need": where more is better access, less is more need. 0 where it
 * says neither: categories, and whatever grows with the size of a zone (population, counts).
 */
export function needSign({ id, direction, categories, aggregation }: Described): 1 | -1 | 0 {
  if (categories || aggregation === 'sum') return 0;
  if (direction === 'neutral') return needsOfPeople[id] ?? 0;
  return direction === 'higher' ? -1 : 1;
}

/** Measures of how much care there is, official or ours: two of them count the same thing twice. */
export function isSupplyMeasure({ id, family }: Pick<Indicator, 'id' | 'family'>): boolean {
  return (
    family === 'official' || family === 'access' || family === 'supply' || id.startsWith('choice-')
  );
}

/** The official APL takes the residents' ages into account: crossed with their age, it counts twice. */
export const isAgeInApl = ({ id, family }: Pick<Indicator, 'id' | 'family'>): boolean =>
  family === 'official' && id.startsWith('apl-');

/** The age of the residents, that the APL already contains. */
export const isAgeOfPeople = ({ id }: Pick<Indicator, 'id'>): boolean => id === 'share-75-plus';
