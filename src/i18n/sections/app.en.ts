import type { appFr } from './app.fr.ts';

export const appEn = {
  title: 'Atlas of access to care',
  subtitle: 'Haute-Marne, Meurthe-et-Moselle, Meuse',
  skipToContent: 'Skip to content',
  screensNavigation: 'Screens',
  screens: {
    explore: 'Explore',
    comparison: 'Compare',
    experiments: 'Experiments',
    replicability: 'Replicate',
    scenarios: 'Simulate',
    method: 'Method and data',
  },
  footer: {
    label: 'About this site',
    accessibility: 'Accessibility: not audited',
    legal: 'Legal notice',
    data: 'Data and licences',
    report: 'Report an error',
  },
  language: 'Language',
  otherLanguageName: 'Lire en français',
  fold: 'Fold',
  close: 'Close',
  share: 'Share',
  open: 'Open',
  back: 'Back',
  retry: 'Try again',
  reload: 'Reload the page',
  more: 'More details',
  brief: 'Printable brief',
  replicateHere: 'Similar territories',
  simulateHere: 'Simulate',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied.',
  loading: 'Loading…',
  loadingData: (loaded: string, total: string) => `Loading data: ${loaded} of ${total}`,
  loadingIsSlow: 'The connection is slow. Loading continues.',
  computing: 'Computing…',
  source: (source: string, date: string) => `Source: ${source}, ${date}`,
  sources: 'Sources',
  license: 'Licence',
  newTab: '(new tab)',
  dataFiles: {
    'manifest.json': 'table of contents of the data',
    'territory.json': 'communes and their groupings',
    'communes-52.geojson': 'outlines of the communes of Haute-Marne',
    'communes-54.geojson': 'outlines of the communes of Meurthe-et-Moselle',
    'communes-55.geojson': 'outlines of the communes of Meuse',
    'departments.geojson': 'outlines of the departments',
    'epci.geojson': 'outlines of the groupings of communes (EPCI)',
    'living-areas.geojson': 'outlines of the living areas',
    'backdrop.geojson': 'base map',
    'facts-official.json': 'APL to GPs and official zones',
    'facts-population.json': 'population',
    'facts-supply.json': 'care supply of the communes',
    'facts-apl-professions.json': 'APL to the other professions',
    'facts-need.json': 'ages, incomes and needs',
    'facts-zones.json': 'figures of groupings of communes and departments',
    'surroundings.json': 'supply and population of the neighbouring departments',
    'experiments.json': 'experiments',
    'related-schemes.json': 'neighbouring schemes',
    'open/catalogue.json': 'list of open data',
    'stories.json': 'guided stories',
    'programme.json': 'e-Meuse santé programme',
    'neighbour-epci.json': 'EPCI of the neighbourhood',
    'care-sites.json': 'homes for the elderly and hospitals',
  },
  quoted: (name: string) => `“${name}”`,
  otherFiles: (count: string) => `${count} others`,
  datasetProblems: {
    missing: (files: string) =>
      `The data ${files} cannot be found on the server: what depends on it is not shown.`,
    truncated: (files: string) =>
      `The data ${files} arrived incomplete: what depends on it is not shown.`,
    altered: (files: string) => `The data ${files} is not what was published: it is not shown.`,
    slow: (files: string) =>
      `The data ${files} did not arrive in time: the connection is too slow.`,
    unreachable: (files: string) =>
      `The server could not be reached to read the data ${files}. Check the connection, then try again.`,
    newerSchema: (files: string) =>
      `The data ${files} is newer than this page. Reload it to bring it up to date.`,
    olderSchema: (files: string) =>
      `The data ${files} is older than this page. Reload it; if this lasts, the atlas was published only in part.`,
    invalid: (files: string) => `The data ${files} contains an error: it is not shown.`,
  },
  outlinesReplaced: (files: string) =>
    `The data ${files} could not be read: the outlines of the communes take its place.`,
  restUsable: 'The rest of the atlas works.',
  workerRestarted: 'The computation stopped and was restarted. Nothing is lost.',
  workerFailed: 'The computation no longer responds: some figures are missing.',
  noWebGl:
    'This browser cannot show the live map (WebGL): a still map takes its place, with the same values.',
  noMapCode: 'The live map could not be loaded: a still map takes its place, with the same values.',
  hashCheckSkipped:
    'The integrity of the data could not be checked: this browser or address does not allow it.',
  newVersion: 'A new version of the atlas is ready. Your view will be kept.',
  takeUpNewVersion: 'Update',
  addressIgnored: (parts: string) =>
    `Part of the address was not recognised and is ignored: ${parts}.`,
  pinning: {
    pin: 'Pin',
    pinned: 'Pinned',
    full: 'Six zones are pinned already: remove one in Compare.',
    saidPinned: (zone: string, count: number) =>
      count === 1 ? `${zone}: first zone pinned.` : `${zone} pinned: ${count} zones to compare.`,
    saidRemoved: (zone: string, count: number) =>
      count === 0
        ? `${zone} removed: no zone is pinned any more.`
        : `${zone} removed: ${count === 1 ? 'one zone remains' : `${count} zones remain`}.`,
    saidFull: (zone: string) =>
      `At most six zones are compared: ${zone} was not added. Remove one in Compare first.`,
    count: (count: number) => (count === 1 ? 'one zone pinned' : `${count} zones pinned`),
  },
  pinProblems: {
    repeated: (zones: string) => `Pinned twice, kept once: ${zones}.`,
    tooMany: (zones: string) => `At most six zones are compared; not kept: ${zones}.`,
    zoneMissing: (zones: string) =>
      `The address names a zone of your own (${zones}) without its communes: it is ignored.`,
    zoneIncomplete: (zone: string) =>
      `The address is cut or altered: only part of the zone “${zone}” is read.`,
    zoneEmpty: (zone: string) => `The zone “${zone}” has no known commune: it is ignored.`,
    zoneSingle: (zone: string) =>
      `The zone “${zone}” has a single commune: that commune takes its place.`,
    zoneWhole: (zone: string) =>
      `The zone “${zone}” has every commune: it is ignored, as nothing is left to compare it to.`,
    unknownZone: (codes: string) =>
      `No zone of the three departments has this code, ignored: ${codes}.`,
    unknownCommune: (codes: string) =>
      `No commune of the three departments has this code, ignored: ${codes}.`,
    scenarioIncomplete: (name: string) =>
      `The address is cut short or altered: only part of the scenario “${name}” could be read.`,
    scenariosTooMany: (count: string) =>
      `The address announces ${count} scenarios: only the first four are read.`,
  },
  unexpectedError: 'An unexpected error prevents this page from being shown.',
  screenFailed: 'This screen cannot be shown. The others remain available.',
  partFailed: 'This part cannot be shown. The rest of the page works.',
  notFound: 'This page does not exist.',
} satisfies typeof appFr;
