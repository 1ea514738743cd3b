import type { inequalityFr } from './inequality.fr.ts';

export const inequalityEn: typeof inequalityFr = {
  heading: 'Inequality within the territory',
  lead: 'Each resident counts once, with the value of their commune; what varies inside a commune cannot be seen. The measures are of each of the three departments and of all three together: the compared zones play no part.',
  indicator: 'Indicator',
  year: 'Year',
  instead: (asked) =>
    `“${asked}” has no comparable value by commune: the APL is shown in its place.`,
  source: 'definition, source and date',
  pending: 'Computing…',
  noValue: 'No commune has a value for this indicator.',
  table: 'Measures of inequality',
  measure: 'Measure',
  whole: 'All three',
  measures: {
    mean: {
      name: 'Mean',
      definition: 'Mean over residents.',
    },
    p10: { name: 'P10', definition: 'One resident in ten has this value or less.' },
    p50: { name: 'P50, median', definition: 'Half of the residents have this value or less.' },
    p90: { name: 'P90', definition: 'Nine residents in ten have this value or less.' },
    p90ToP10: {
      name: 'P90 / P10',
      definition: 'How many times P90 holds P10; 1: no gap. Not applicable if P10 is zero.',
    },
    gini: {
      name: 'Gini index',
      definition:
        '0: all have the same; 1: one has all. Twice the area between curve and diagonal.',
    },
    theil: {
      name: 'Theil index',
      definition: '0: all have the same; it splits exactly into the two rows that follow.',
    },
    between: {
      name: 'of which between EPCI',
      definition: 'Share of the index that would remain if everyone had the mean of their EPCI.',
    },
    within: {
      name: 'of which within EPCI',
      definition: 'Share of the index that comes from gaps between communes of one EPCI.',
    },
    threshold: {
      name: 'At 2.5 or less',
      definition:
        'Share of the residents whose commune has an APL of 2.5 or less, for the year and age limit chosen.',
    },
    covered: {
      name: 'Residents covered',
      definition: 'Share of the residents whose commune has a value; the others do not count.',
    },
  },
  trap: 'Not to be taken for the ratio that Drees publishes, between the mean of the best-served 10% of residents and that of the least-served 10% (3.7 in France in 2021): P90 / P10 compares two thresholds, not two means.',
  exported: {
    of: 'the measures of inequality',
    unit: 'Unit',
    units: {
      none: 'no unit',
      percentOfTheil: '% of the Theil index',
      percentOfInhabitants: '% of residents',
    },
    definition: (measure, definition) => `${measure}. ${definition}`,
  },
  spread: {
    heading: 'From P10 to P90',
    note: 'Bar: from P10 to P90; line: the median.',
    threshold: 'threshold of 2.5',
    row: (zone, p10, p50, p90) => `${zone}: P10 ${p10}, median ${p50}, P90 ${p90}`,
  },
  lorenz: {
    heading: 'Lorenz curve',
    note: 'Share of the total that residents receive, from the least to the best served; the further the curve lies from the diagonal, the wider the gap.',
    people: 'share of residents',
    amount: 'share of the total',
    equal: 'equality',
    description: (zone, gini, half) =>
      `${zone}: the least-served half has ${half} of the total, Gini ${gini}`,
  },
};
