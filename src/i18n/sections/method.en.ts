import type { methodFr } from './method.fr.ts';
import { accessFormulasEn } from './method-texts/accessFormulas.en.ts';
import { agreementEn } from './method-texts/agreement.en.ts';
import { distanceFormulasEn } from './method-texts/distanceFormulas.en.ts';
import { embeddingGuideEn } from './method-texts/embeddingGuide.en.ts';
import { needFormulasEn } from './method-texts/needFormulas.en.ts';
import { officialFormulasEn } from './method-texts/officialFormulas.en.ts';
import { publicPagesEn } from './method-texts/publicPages.en.ts';
import { publishedFilesEn } from './method-texts/publishedFiles.en.ts';
import { socialFormulasEn } from './method-texts/socialFormulas.en.ts';
import { sourceDoubtsEn } from './method-texts/sourceDoubts.en.ts';
import { settingsEn, supplyAgreementEn } from './method-texts/supplyAgreement.en.ts';
import { supplyFormulasEn } from './method-texts/supplyFormulas.en.ts';
import { unknownsEn } from './method-texts/unknowns.en.ts';

export const methodEn = {
  heading: 'Method and data',
  contents: 'Contents',
  groups: { figures: 'The figures', data: 'The data', site: 'This site' },
  pages: {
    home: { title: 'In short', summary: '' },
    indicators: {
      title: 'Indicators',
      summary: 'The formula, assumptions, unit and source of each figure.',
    },
    coverage: {
      title: 'Coverage',
      summary: 'How many territories have a value, and of which kind.',
    },
    agreement: {
      title: 'Agreement with the official APL',
      summary: 'How far our index says the same as that of Drees.',
    },
    sources: {
      title: 'Sources and reservations',
      summary: 'Who made each table, and what to know before relying on it.',
    },
    data: {
      title: 'Data and licences',
      summary: 'What can be reused, and all files to download.',
    },
    dictionary: {
      title: 'Data dictionary',
      summary: 'Every column of every file: name, meaning, unit, date, source.',
    },
    unknowns: {
      title: 'What the atlas does not know',
      summary: 'Questions without an answer here, and who holds it.',
    },
    accessibility: {
      title: 'Accessibility statement',
      summary: 'What is checked, and what is not.',
    },
    legal: { title: 'Legal notice', summary: 'Publisher, host, privacy.' },
    embedding: {
      title: 'Embed in a site',
      summary: 'The codes to copy, the display keys, what is promised.',
    },
    report: { title: 'Report an error', summary: 'What to say, and a text ready to copy.' },
    citation: { title: 'How to cite', summary: 'The citation of the current view.' },
    version: { title: 'Version', summary: 'Version, data, history.' },
  },
  unknownPage: 'This page does not exist.',
  home: {
    lead: 'How each figure is made, where it comes from, what is missing, and what we have measured of our own errors.',
    principles: [
      'A figure always carries its unit, its date and its source. An estimate is marked as one.',
      'Missing data is hatched and says why. Missing is never zero.',
      'Official and computed share neither name nor colour scale: the APL is that of Drees, the computed accessibility is ours.',
      'A small number makes no ranking: under 500 residents or 10 practitioners, no rank.',
      'Nothing is stored that can be derived: all indicators are computed in your browser, from the files published here.',
    ],
  },
  indicators: {
    lead: (count: string) =>
      `${count} indicators. Each has its page: formula, assumptions, source, coverage.`,
    table: (family: string) => `Indicators: ${family}`,
    columns: {
      indicator: 'Indicator',
      nature: 'Nature',
      unit: 'Unit',
      mesh: 'Finest mesh',
      years: 'Years',
    },
    back: 'All indicators',
    formula: 'Formula',
    assumptions: 'Assumptions and limits',
    card: 'At a glance',
    unit: 'Unit',
    nature: 'Nature',
    mesh: 'Finest mesh',
    years: 'Years',
    undated: 'not stated by the source',
    yearRange: (first: string, last: string) => `${first} to ${last}`,
    aggregation: 'On a wider mesh',
    exported: 'In exports',
    exportUnits: {
      consultationsPerInhabitant: 'estimated consultations a year per resident',
    },
    sources: 'Sources',
    sourceTable: (label: string) => `Sources: ${label}`,
    counts: 'Coverage, by mesh',
    countsTable: (label: string) => `Coverage, by mesh: ${label}`,
    countsNote: (year: string) => `Number of territories by kind of value, year ${year}.`,
    countsNoteUndated: 'Number of territories by kind of value.',
    showOnMap: 'See on the map',
    file: 'Identifier',
  },
  coverage: {
    lead: 'On the finest mesh of each indicator and in its latest year, the number of territories by kind of value. Counted just now, on the data loaded.',
    table: (family: string) => `Coverage: ${family}`,
    columns: {
      indicator: 'Indicator',
      mesh: 'Mesh',
      zones: 'Territories',
      covered: 'Residents covered',
    },
    statuses: {
      observed: 'published or counted as it stands',
      computed: 'computed by the atlas from observed values',
      estimated: 'rests on a model (ages, minutes)',
      substituted: 'value of a wider mesh, in place of a withheld one',
      masked: 'exists, but withheld: small numbers',
      absent: 'is not in the data',
      notApplicable: 'has no meaning here: no residents, or too fine a mesh',
    },
    headers: {
      observed: 'observed',
      computed: 'computed',
      estimated: 'estimated',
      substituted: 'wider mesh',
      masked: 'withheld',
      absent: 'n/a',
      notApplicable: 'not applicable',
    },
    legend: 'The kinds of value',
    pending: 'computing…',
    unavailable: 'the data needed did not arrive',
  },
  sources: {
    lead: 'No table came directly from its producer: each came through a public copy, checked against published totals but never compared byte for byte with the original. The licence stated is that of the producer.',
    vintage: 'Vintage',
    licence: 'Licence',
    doubts: 'Reservations',
    usedBy: 'Indicators that rest on it',
    files: 'Published files',
  },
  data: {
    lead: 'Public data may be reused freely, provided that their producer and the date of the data are named.',
    licences: 'Sources and licences',
    licenceTable: 'Sources and licences',
    columns: {
      producer: 'Producer',
      title: 'Data set',
      vintage: 'Vintage',
      licence: 'Licence',
      doubts: 'To know',
    },
    openLicence: 'Text of the Licence Ouverte 2.0 (in French)',
    code: 'The code of the atlas is under the MIT licence.',
    files: 'Published files',
    filesLead:
      'The files the application reads, as it reads them. The address carries the start of their SHA-256 hash: it changes when the content does.',
    filesTable: 'Published files',
    fileColumns: { name: 'File', size: 'Size', content: 'Content', sources: 'Sources' },
    download: (name: string, size: string) => `Download ${name} (${size})`,
    dictionaryLink: 'The dictionary: what each column says',
    manifest: 'The manifest, which lists all files with their size and hash',
    open: {
      heading: 'Open data',
      lead: 'All indicators, by mesh, for their latest year: one stable address per file, no key. As CSV: comma, decimal point, UTF-8, the column “code” first, then one column per indicator; empty = no value, never zero. As JSON: the same values and, under “missing”, why there is none.',
      units:
        'Shares are in percent. Computed accessibility is in its own unit there (consultations per year and resident for GPs), not base 100. Zonings are codes. The dictionary says all there is to know of each column.',
      table: 'Open data',
      columns: { content: 'Content', csv: 'CSV', json: 'JSON' },
      contents: {
        'indicateurs-communes': 'Indicators by commune',
        'indicateurs-epci': 'Indicators by group of communes (EPCI)',
        'indicateurs-bassins-de-vie': 'Indicators by living area',
        'indicateurs-departements': 'Indicators by department',
        dictionnaire: 'Dictionary: name, unit, year, source, nature, meaning of empty',
      },
      pending: 'The list of files is coming…',
    },
    missing: 'What is missing',
    missingLink: 'What the atlas does not know, and who holds the answer',
  },
  links: {
    apl: 'The site of Drees, which publishes the APL (in French)',
    ars: 'ARS Grand Est (in French)',
    defender: 'Défenseur des droits',
    rgaa: 'The RGAA (in French)',
  },
  formulas: {
    ...officialFormulasEn,
    ...accessFormulasEn,
    ...supplyFormulasEn,
    ...distanceFormulasEn,
    ...needFormulasEn,
    ...socialFormulasEn,
  },
  doubts: sourceDoubtsEn,
  files: publishedFilesEn,
  unknowns: unknownsEn,
  agreement: agreementEn,
  supplyAgreement: supplyAgreementEn,
  settings: settingsEn,
  publicPages: publicPagesEn,
  embeddingGuide: embeddingGuideEn,
} satisfies typeof methodFr;
