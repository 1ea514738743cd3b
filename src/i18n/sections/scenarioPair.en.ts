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
  communes: 'Where the two differ most',
  unit: 'Consultations a year per resident, estimate',
  unitOfOthers: 'Practitioners per 100,000 residents, estimate',
  mapLink:
    'The map shows the same difference as the table of communes, in index points: a point is a hundredth of the mean of the three departments before any scenario, in the unit of that table.',
  commune: 'Commune',
  same: 'No commune differs.',
  onlyGps:
    'These figures exist for GPs alone, the only ones whose APL is held against 2.5; the map is good for every profession.',
  pending: 'Computing…',
  note: 'Official APL 2024 + change estimated by the atlas, never an APL. Under the difference: from the smallest to the largest, over the ways of estimating travel.',
  mapNote:
    'Plus: residents have more in the second scenario; minus: more in the first. Fixed bounds.',
  map: 'Map of the difference',
  mapHelp: 'Arrows: next commune. + and −: zoom. Enter: choose. Escape: go back.',
};
