import type { territoryTableFr } from './territoryTable.fr.ts';

export const territoryTableEn = {
  name: 'Table of territories',
  exported: 'the table',
  territory: 'Territory',
  department: 'Department',
  rank: 'Rank',
  rankOf: {
    higher: (count: string) => `of ${count}; 1 = highest value`,
    lower: (count: string) => `of ${count}; 1 = lowest value`,
  },
  unranked: 'not ranked',
  insideShare: (share: string) => `part: ${share} of residents`,
  filter: 'Filter the territories',
  filterPlaceholder: 'Name, code, department',
  order: (column: string, direction: 'ascending' | 'descending') =>
    `sorted by: ${column}, ${direction}`,
  rowsOf: (shown: string, total: string) => `${shown} out of ${total}`,
  noRow: (query: string) => `No territory matches “${query}”.`,
  showAll: 'Show all',
  columns: 'Columns',
  columnsHeading: 'Columns of the table',
  columnInView: 'indicator in view',
  columnTooFine: (mesh: string) => `only by ${mesh} or larger`,
  columnsReset: 'Back to the first columns',
  pending: 'Computing…',
  notes: {
    heading: 'How to read this table',
    rank: 'Rank: equal values share their rank. “–”: not ranked, because the territory has under 500 residents, the rate rests on fewer than 10 practitioners or places, or the data covers under 90% of its residents.',
    estimate: '≈: an estimate of the atlas, not to be quoted as an official figure.',
    star: '*: partial data, or the value of the EPCI in place of the commune’s.',
    missingLast: 'Territories without a value come last, however the table is sorted.',
    keys: 'From the keyboard, in the table: up and down arrows, Page up and Page down, Home and End; Enter opens the sheet.',
  },
} satisfies typeof territoryTableFr;
