import type { briefFr } from './brief.fr.ts';

export const briefEn: typeof briefFr = {
  kind: 'Atlas of access to care: printable brief',
  title: (name) => `${name} – Printable brief – Atlas of access to care`,
  print: 'Print or save as PDF',
  back: 'Back to the territory’s sheet',
  backToComparison: 'Back to the comparison',
  unknown: 'This territory is not in the three departments.',
  loading: 'The figures are coming…',
  own: 'Own zone',
  ownZone: (name) => `the zone “${name}”`,
  ofOwnZone: (name) => `of the zone “${name}”`,
  inOwnZone: (name) => `in the zone “${name}”`,
  figures: {
    heading: 'Key figures',
    caption: 'Key figures: the territory and those around it',
    indicator: 'Indicator',
    here: 'Here',
    whole: 'Three departments',
    interval: (range) => `${range} (95%)`,
    notCompared: 'not applicable',
    pending: '…',
    note: '≈: estimate. 95% interval: the variation to be expected of a small number. A mean describes neither every resident nor every commune. The 2.5 threshold is that of the all-ages APL.',
  },
  map: {
    title: (name) => `Map: ${name} in the three departments`,
    caption: (name) => `Dark: ${name}.`,
  },
  experiments: {
    others: (count) => `And ${count} more, in the atlas.`,
    area: (count) => `Experiments of which only the department or the EPCI is known: ${count}.`,
  },
  members: (names) => `Communes: ${names}.`,
  membersAndMore: (names, others) => `Communes: ${names}, and ${others} more.`,
  sources: 'Sources',
  source: (producer, title, vintage) => `${producer}, ${title} (${vintage})`,
  made: (date, version) =>
    `Brief made on ${date} with the Atlas of access to care, version ${version}.`,
  address: 'Address of this brief',
  qr: 'QR code: address of this brief',
};
