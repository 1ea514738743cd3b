import type { publicPagesFr } from './publicPages.fr.ts';

export const publicPagesEn = {
  accessibility: {
    lead: 'Accessibility: not audited. No third party has measured how the atlas complies with the French accessibility standard (RGAA).',
    sections: [
      {
        heading: 'State of compliance',
        paragraphs: [
          'Without a valid audit, the standard requires the words “not compliant”. They say that no measure was made, not that nothing is accessible.',
          'What follows describes what the team checks by itself; it does not replace an audit.',
        ],
      },
      {
        heading: 'What is checked automatically',
        items: [
          'Tests in a real browser apply axe-core to the screens, in French and in English, on a large screen and on a phone: names, roles, contrasts, structure.',
          'Others go through the screens with the keyboard alone: the map, the search, the choosers, the sheet, this part of the site.',
          'The map has an equivalent in text: the search and the sheet of a territory give the same values, and the scatter plot of this part has its table.',
          'Without the animated map (WebGL), a still map takes its place.',
        ],
      },
      {
        heading: 'What is wrong, or not known',
        items: [
          'Nobody has yet tried the atlas with a screen reader in daily use: automatic tests see only part of the obstacles.',
          'The map itself is an image: its colours are read in the legend and in the sheet, not on the drawing.',
          'In the English version, the titles of sources, the register of experiments and the names of institutions remain in French.',
          'Data files are JSON: readable by a program, not by everybody.',
        ],
      },
      {
        heading: 'Technologies',
        paragraphs: ['HTML, CSS, JavaScript, SVG, WebGL where the browser allows it.'],
      },
      {
        heading: 'Remedies',
        paragraphs: [
          'If a fault keeps you from reaching some content, first report it to the publisher of this installation. Without a satisfactory answer, you can turn to the Défenseur des droits (French ombudsman).',
        ],
      },
    ],
  },
  legal: {
    lead: 'The atlas is a set of static files: anybody can install it on their server. It is for the publisher of each installation to give their name here.',
    publisher: 'Publisher',
    publisherMissing:
      'The publisher of this installation has not given their name yet. The law asks it of them: they do so when the site is built, as the hosting notes explain.',
    host: 'Host',
    hostMissing: 'The host of this installation is not stated.',
    contact: 'Contact',
    contactMissing: 'The publisher of the site where you read these lines is the contact.',
    sections: [
      {
        heading: 'Privacy',
        items: [
          'No cookie, no audience measurement, no tracker.',
          'No request to any other site: the page, maps, fonts and data come from the same server. The page’s security policy forbids anything else to the browser.',
          'Computations happen in your browser. Your choices are in the address of the page; what follows the # sign is sent to no server.',
          'To open without network, the atlas has your browser keep a copy of its own files, less than 10 MB. It holds nothing about you, and is erased with the site data in the browser’s settings.',
          'Your position, if you ask for it, a file, if you open one, stay on your device.',
          'The server that hosts this installation may keep a log of its visits: its publisher must say which.',
          'Links to other sites are followed only if you click.',
        ],
      },
      {
        heading: 'What the atlas is not',
        items: [
          'Neither medical advice nor a directory of carers.',
          'Nor an administrative act: for a zoning or aid, only the order in force is authoritative.',
          'Its estimates are not to be quoted as official figures.',
        ],
      },
      {
        heading: 'Property',
        paragraphs: [
          'The code is under the MIT licence. The data remain under the licence of their producers.',
        ],
      },
    ],
  },
  report: {
    lead: 'A wrong figure, a misplaced commune, a forgotten experiment, an obscure text: say so.',
    steps: {
      heading: 'What to say',
      items: [
        'The address of the view: it restores exactly what you saw.',
        'What the atlas shows, and what you expected.',
        'How you know: a document, a date, an institution.',
        'No personal data, and nothing about anyone’s health.',
      ],
    },
    readyText: {
      heading: 'A text ready to copy',
      label: 'Report to complete',
      copy: 'Copy the text',
      copied: 'Text copied.',
      copyFailed: 'Copying was not allowed: the text is selected, copy it with the keyboard.',
      body: (address: string, figure: string, version: string) =>
        `Address of the view: ${address}\nIndicator: ${figure}\nVersion: ${version}\n\nWhat the atlas shows: \nWhat I expected: \nSource (document, date, institution): `,
    },
    destination: {
      heading: 'Where to send it',
      contact: 'The publisher of this installation receives reports:',
      producer:
        'If the error is in the original data (an APL, a population, a zoning), its producer is named on the page of sources: they alone can correct it.',
    },
  },
  citation: {
    lead: 'A figure of the atlas is cited with its date, its version and the address of the view; an official figure is first cited under the name of its producer.',
    atlas: { heading: 'Cite the atlas', label: 'Citation of the atlas' },
    figure: { heading: 'Cite the figure shown', label: 'Citation of the figure' },
    text: (title: string, area: string, version: string, date: string, address: string) =>
      `${title}: ${area}. Version ${version}. Consulted on ${date}. ${address}`,
    official: (label: string, sources: string, atlas: string) =>
      `${label}. Source: ${sources}. Presentation: ${atlas}`,
    computed: (label: string, sources: string, atlas: string) =>
      `${label}. Computed by the atlas from ${sources}. ${atlas}`,
    estimated: (label: string, sources: string, atlas: string) =>
      `${label}. Estimate by the atlas, not official, from ${sources}. ${atlas}`,
    byMesh: (mesh: string) => `by ${mesh}`,
    source: (producer: string, title: string) => `${producer}, “${title}”`,
    copy: 'Copy the citation',
    copied: 'Citation copied.',
  },
  version: {
    lead: (version: string) => `You are reading version ${version} of the atlas.`,
    data: (files: string, size: string, schema: string) =>
      `Its data: ${files} files, ${size}, schema ${schema}. Each is checked against its SHA-256 hash when loaded.`,
    history: 'History',
    table: 'Version history',
    columns: { version: 'Version', date: 'Date', changes: 'What changed' },
  },
  versions: [
    {
      version: '0.3.0',
      date: '2026-11',
      changes: [
        'Experiments: the register filtered and searched beside its map, a page for each experiment and for the programme, import of your own register, residents covered and communes without an experiment nearby.',
        'Replicate: the most similar territories, why, what sets them apart, and the documented conditions to tick.',
        'Simulate: open, close or move supply, read who gains and who loses with a range, search for the best next places, compare two scenarios.',
      ],
    },
    {
      version: '0.2.0',
      date: '2026-11',
      changes: [
        'Compare: up to six zones, or zones made of chosen communes, with intervals, references, maps of differences and of two indicators crossed, priorities and inequality.',
        'Implied activity of GPs, fitted to the official APL, and its agreement out of sample; the computed accessibility may count it or the headcounts.',
        'Exports (CSV, XLSX, GeoJSON, pictures), open data of all indicators, printable brief, guided stories, use without network.',
        'Data dictionary, column by column.',
      ],
    },
    {
      version: '0.1.0',
      date: '2026-11',
      changes: [
        'First version: map, legend, sheet of territories, register of experiments, method and data.',
        'APL to GPs of 2022, 2023 and 2024; supply of care of 2024; population of 2023.',
      ],
    },
  ],
} satisfies typeof publicPagesFr;
