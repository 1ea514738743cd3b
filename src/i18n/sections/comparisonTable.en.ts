import type { comparisonTableFr } from './comparisonTable.fr.ts';

export const comparisonTableEn: typeof comparisonTableFr = {
  name: 'Comparison table',
  indicator: 'Indicator',
  empty:
    'The table fills as soon as a zone is pinned. For instance: search for a commune or an EPCI, open its sheet, then pin it.',
  noRow: 'No row chosen.',
  rows: 'Rows',
  rowsHeading: 'Rows of the table',
  rowsReset: 'Back to the first rows',
  inhabitants: (count) => `${count} inhabitants`,
  insideShare: (share) => `part: ${share} of the inhabitants`,
  own: 'own zone',
  reference: {
    label: 'Reference',
    restOfDepartment: 'Rest of the department',
    restOfTerritory: 'Rest of the three departments',
    note: 'A reference never contains the zone: it is computed, like the zone, from the other communes.',
  },
  pending: 'Computing…',
  interval: (range) => `95% interval: ${range}`,
  partial: (share) => `data on ${share} of the inhabitants`,
  estimate: 'estimate',
  verdicts: {
    above: 'above',
    below: 'below',
    unclear: 'no clear difference',
    noInterval: 'difference without interval',
  },
  verdictOf: (verdict) => `${verdict} the reference`,
  referenceValue: (value) => `ref. ${value}`,
  noReference: {
    noValue: '',
    category: '',
    sum: 'no reference: a number is not held against that of a larger territory',
    publishedOnly:
      'no reference: this figure is published by territory and cannot be computed for a group of communes',
    noCommune: 'no reference: the zone already covers all of it',
    noReferenceValue: 'no reference: it has no value',
  },
  rank: (rank, of) => `rank ${rank} of ${of}`,
  percentile: (percentile) => `percentile ${percentile}`,
  noStanding: {
    noValue: '',
    category: '',
    fewInhabitants: 'unranked: fewer than 500 inhabitants',
    straddling: 'unranked: shared with other departments',
    partialData: 'unranked: partial data',
    smallNumber: 'unranked: small number (fewer than 10)',
    ownZone: '—: an own zone has no rank',
  },
  ownNotPublished:
    'n/a: this figure is published by territory and cannot be computed for an own zone.',
  threshold: {
    label: (value) => `threshold ${value}`,
    below: (value) => `under the ${value} threshold`,
    above: (value) => `above the ${value} threshold`,
    nearBelow: (value) => `just under the ${value} threshold`,
    nearAbove: (value) => `just above the ${value} threshold`,
  },
  readings: {
    always: 'always under the threshold',
    never: 'never under the threshold',
    between: 'depends on the year or age limit',
  },
  strip: {
    title: (indicator, count) => `${indicator}: place among ${count}.`,
    extent: (low, high) => `From ${low} to ${high}.`,
    zone: (name, value) => `${name}: ${value}.`,
    references: (values) => `References: ${values}.`,
    among: (count) => `among ${count}`,
  },
  notes: {
    heading: 'Reading this table',
    verdict:
      'Above, below, no clear difference: decided by the zone’s interval against the reference, never by the value alone. “No clear difference”: the reference lies within the interval.',
    interval:
      'Interval: the variation to expect of a small number (rates: Byar, exact below 10; proportions: Wilson). Practitioners are all counted, this is no survey. That of an estimated share says nothing of the model’s error.',
    noInterval:
      'Difference without interval: this measure is no count (APL, minutes, shares of inhabitants by commune), whether the difference is due to chance cannot be said.',
    rank: 'Rank: among the ranked zones of the same mesh. “Unranked”: fewer than 500 inhabitants, less than 90% of the inhabitants within the three departments or covered by the data, or a count under 10.',
    percentile:
      'Percentile: of a hundred inhabitants of the ranked zones, how many live where the value is lower.',
    strip:
      'Strips: one dot per zone, the larger the more people live there; the compared zones are named, the bar is the reference, the dashes the official threshold.',
    means: 'Mean of the territory: it describes neither each inhabitant nor each commune.',
  },
  fragility: {
    heading: 'Where the verdict is fragile',
    lead: 'Being “under the 2.5 threshold” depends on the year and on the age limit of the doctors. There are six official measures: 2022, 2023 and 2024, all ages and 65 or younger.',
    caption: 'Communes of the three departments by the six official measures',
    category: 'Verdict',
    communes: 'Communes',
    inhabitants: 'Inhabitants',
    always: 'Under the threshold in all six measures',
    never: 'Above it in all six measures',
    between: 'Depends on the measure: the verdict is fragile',
    nearThreshold: (low, high) => `APL, all ages, 2024 between ${low} and ${high}`,
    nearNote: 'close to the threshold: may change sides from one year to the next',
    changes: (first, last) => `Change of the APL, all ages, from ${first} to ${last}, communes`,
    stable: (tolerance) => `Stable (within ± ${tolerance})`,
    up: 'Up',
    down: 'Down',
    noCause: 'A change observed: it says nothing of its cause.',
  },
};
