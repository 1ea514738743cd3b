import type { scenarioReportFr } from './scenarioReport.fr.ts';

export const scenarioReportEn: typeof scenarioReportFr = {
  kind: 'Atlas of access to care: printable scenario',
  title: (name: string) => `${name} – Printable scenario – Atlas of access to care`,
  link: 'Print',
  print: 'Print or save as PDF',
  back: 'Back to the scenario',
  loading: 'The figures are coming…',
  empty: 'This scenario changes nothing yet: add a change before printing it.',
  changes: 'What the scenario changes',
  maps: 'Before, after, difference',
  mapTitle: (reading: string, profession: string) =>
    `Map: ${reading}, computed accessibility, ${profession}`,
  mapNote:
    'Accessibility computed by the atlas, never an APL; index 100 = mean of the three departments before the scenario. The bounds of the difference are fixed.',
  figures: 'What it does',
  who: 'Who gains, who loses',
  costs: 'Costs',
  money: (cost: string, funding: string, left: string) =>
    `Cost said: ${cost} a year, ${funding} of it funded; ${left} left to pay.`,
  noCosts: 'No cost was said; the atlas supposes none.',
  sources: 'Sources',
  source: (producer: string, title: string, vintage: string) =>
    `${producer}, ${title} (${vintage})`,
  made: (date: string, version: string) =>
    `Page made on ${date} with the Atlas of access to care, version ${version}.`,
  address: 'Address of this scenario',
  qr: 'QR code: address of this scenario',
};
