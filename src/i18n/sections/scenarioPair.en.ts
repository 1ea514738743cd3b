import type { scenarioPairFr } from './scenarioPair.fr.ts';

export const scenarioPairEn: typeof scenarioPairFr = {
  heading: 'Compare two scenarios',
  needTwo:
    'It takes two scenarios: create a second one, or search for the best places and make them a scenario.',
  first: 'Compare',
  second: 'with',
  title: (second: string, first: string) => `“${second}” minus “${first}”`,
  table: (second: string, first: string) => `Figures of “${first}” and “${second}”`,
  measure: 'Measure',
  today: 'Today',
  difference: 'Difference',
  band: (low: string, high: string) => `from ${low} to ${high}`,
  headlines: {
    shortfall: { name: 'Missing consultations', detail: 'a year, for everyone to have 2.5' },
    below: { name: 'Residents clearly under 2.5', detail: 'under 2.25' },
    near: { name: 'Residents close to 2.5', detail: '2.25 to 2.75: on either side' },
    above: { name: 'Residents clearly above 2.5', detail: 'over 2.75' },
    worstDecile: {
      name: 'Worst-off tenth of residents',
      detail: 'mean, consultations a year per resident',
    },
    p10: { name: 'P10', detail: 'one resident in ten has this or less' },
    p90: { name: 'P90', detail: 'nine residents in ten have this or less' },
    ratio: { name: 'P90 / P10', detail: '1: no gap' },
    gainers: { name: 'Residents who gain', detail: 'a hundredth of a consultation or more' },
    losers: { name: 'Residents who lose', detail: 'a hundredth of a consultation or more' },
    crossingUp: { name: 'Communes that come above 2.5', detail: '' },
    crossingDown: { name: 'Communes that fall to 2.5 or less', detail: '' },
  },
  communes: 'Where the two differ most',
  commune: 'Commune',
  same: 'No commune differs.',
  onlyGps:
    'These figures exist for GPs alone, the only ones whose APL is held against 2.5; the map is good for every profession.',
  pending: 'Computing…',
  note: 'Official APL 2024 + change estimated by the atlas, never an APL. Under the difference: from the smallest to the largest, over the ways of estimating travel.',
  mapNote:
    'Blue-green: residents have more in the second scenario; ochre: more in the first. Fixed bounds.',
  map: 'Map of the difference',
};
