import type { dictionaryFr } from './dictionary.fr.ts';
import { ownColumnsEn } from './method-texts/ownColumns.en.ts';

export const dictionaryEn: typeof dictionaryFr = {
  lead: (columns, files) =>
    `${columns} columns in ${files} files. Each line comes from the definition that the making of the files and their checks read too.`,
  reading: {
    heading: 'How to read the files',
    items: [
      'Files are JSON (UTF-8). A path such as “communes.apl-gp-2024” reads: in “communes”, the column “apl-gp-2024”; “[]” means: for each item of the list.',
      'In the “facts-” files a column is a list of “values”, one per territory, in the order of the codes of territory.json; “null” means that there is no value, never zero.',
      'Beside it, “status” gives one digit per value, in the same order; without “status”, all are observed.',
      'The open tables (CSV, one indicator per column) have a dictionary of their own, on the page Data and licences.',
      'Longitudes and latitudes are decimal degrees (WGS84).',
    ],
  },
  statuses: 'The digits of “status”',
  statusColumns: { digit: 'Digit', status: 'Kind of value', meaning: 'What it means' },
  files: 'The columns, file by file',
  count: (count, isOne) => (isOne ? `${count} column` : `${count} columns`),
  table: (file) => `Columns of ${file}`,
  columns: {
    path: 'Column',
    meaning: 'What it says',
    unit: 'Unit',
    date: 'Date',
    source: 'Source',
  },
  itself: 'The atlas',
  undated: 'n/a',
  manifest: 'The list of the files, with their sizes, hashes and sources.',
  units: {
    address: 'web address',
    boolean: 'yes (true) or no (false)',
    bytes: 'bytes',
    code: 'code',
    consultationsPerYear: 'consultations a year',
    count: 'number',
    date: 'date (YYYY, YYYY-MM or YYYY-MM-DD)',
    degrees: 'decimal degrees',
    households: 'households',
    mixed: 'number or text',
    outline: 'GeoJSON geometry',
    rank: 'row, from 0',
    text: 'text',
    women: 'women',
  },
  care: {
    practitioners: 'Number of practitioners, counted at each address of practice.',
    specialists: 'Number of places of practice, not of doctors.',
    places: 'Number of places.',
    hospital: 'Number of services.',
    medicoSocial: 'Number of establishments or services.',
    services: 'Number of places.',
  },
  careByDepartment:
    'Practitioners in private practice in the department, as published by the Assurance maladie.',
  carePlaces: {
    name: (kind) => `${kind}: places`,
    meaning: 'Sum of the places; no value if one establishment publishes none.',
  },
  specialty:
    'Doctors in private practice in the department, as published by the Assurance maladie.',
  own: ownColumnsEn,
};
