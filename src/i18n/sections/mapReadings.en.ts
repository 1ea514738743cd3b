import type { mapReadingsFr } from './mapReadings.fr.ts';

export const mapReadingsEn: typeof mapReadingsFr = {
  label: 'Reading of the map',
  readings: {
    value: 'Value',
    difference: 'Difference',
    change: 'Change',
    bivariate: 'Crossed',
  },
  unavailable: {
    category: 'A category has no difference.',
    sum: 'A count is not held against that of a larger territory.',
    publishedOnly:
      'This figure is only published: it cannot be computed for the rest of the department.',
    oneYear: 'Only one year is known for this indicator.',
    notCrossed: 'This indicator cannot be crossed: category or count.',
  },
  fallback: (reading, reason) => `${reading}: ${reason} The map shows the value.`,
  pending: 'Computing…',
  reference: 'Compared to',
  references: {
    restOfDepartment: 'Rest of the department',
    restOfTerritory: 'Rest of all three',
  },
  since: 'Compared to the year',
  difference: {
    title: (indicator) => `Difference to the reference: ${indicator}`,
    heading: {
      restOfDepartment: 'Difference to the rest of the department',
      restOfTerritory: 'Difference to the rest of the three departments',
    },
    zone: (difference, value, reference) => `${difference} (${value} against ${reference})`,
    columns: { value: 'Value', reference: 'Reference', difference: 'Difference' },
    notSimilar:
      'The most similar EPCI applies to the table and the charts only: the map compares with the rest of the department.',
    without: 'The reference never contains the zone itself.',
    middle: 'close',
  },
  change: {
    title: (indicator, from, to) => `Change from ${from} to ${to}: ${indicator}`,
    heading: (from, to) => `Change from ${from} to ${to}`,
    middle: 'stable',
  },
  classes: {
    below: (bound) => `less than ${bound}`,
    between: (lower, upper) => `${lower} to ${upper}`,
    middle: (bound, word) => `± ${bound}: ${word}`,
    above: (bound) => `more than ${bound}`,
  },
  notes: {
    better: {
      official: 'Orange: less favourable; violet: more favourable to access.',
      computed: 'Pink: less favourable; green: more favourable to access.',
    },
    aplBounds: 'Fixed bounds; ± 0.25 says nothing certain from one year to the next.',
    ownBounds:
      'Fixed bounds, rounded from the latest year: a third of the residents closest to the mean, four fifths before the far class.',
  },
  bivariate: {
    title: (first, second) => `${first} and ${second}, crossed`,
    second: 'Crossed with',
    heading: 'Two indicators, three classes each',
    table: 'Crossed legend: share of residents by class',
    axis: (indicator, unit) => `${indicator} (${unit})`,
    cell: (first, second, zones, people) => `${first} and ${second}: ${zones}, ${people} residents`,
    zone: (first, second) => `${first}; ${second}`,
    darkest: 'Darkest: more need or less access on both.',
    methods: {
      policy: (indicator) => `${indicator}: thresholds of 2.5 and 4`,
      terciles: (indicator) => `${indicator}: a third of the residents in each class`,
    },
    ageTwice:
      'Crossing the APL and the share aged 75 and over counts age twice: the APL already takes it into account.',
    mesh: (mesh) => `Map by ${mesh}: the mesh that both indicators have.`,
  },
  table: {
    open: 'Read as a table',
    zone: 'Zone',
    class: 'Class',
    showAll: (count) => `Show all ${count} zones`,
  },
};
