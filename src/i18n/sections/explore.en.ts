import type { exploreFr } from './explore.fr.ts';

export const exploreEn = {
  heading: 'Explore',
  introduction: 'One indicator, one mesh, one map; the detail of a territory in one click.',
  panel: { expand: 'Open the settings', collapse: 'Fold the settings' },
  sourceLine: (sources: string) => `Source: ${sources}.`,
  method: 'Method',
  sitesOfExperiments: (sites: string, experiments: string) => `${experiments} documented, ${sites}`,
  sitesOnMap: { one: 'site on the map', other: 'sites on the map' },
  openRegister: 'See all documented experiments',
  views: { label: 'Display', map: 'Map', table: 'Table' },
  indicator: 'Indicator',
  chooseIndicator: 'Choose an indicator',
  aboutIndicator: 'About this indicator',
  year: 'Year',
  play: 'Play the years',
  nextYear: 'Next year',
  pause: 'Stop',
  mesh: 'Mesh',
  meshTooFine: (mesh: string) => `Shown by ${mesh}: this figure means nothing on a finer mesh.`,
  supply: {
    label: 'Activity of GPs',
    names: { headcount: 'Headcounts', implied: 'Implied (estimate)' },
    notes: {
      headcount:
        '4,400 consultations a year for each GP listed. Nothing is fitted to the APL; this is also the index of the open data.',
      implied:
        'Implied activity: consultations a year estimated, commune by commune, from the official APL (Drees, 2023 and 2024). The default because it predicts the APL of a department left out a little better; it does not confirm the APL, it comes from it.',
    },
    agreement: 'What each is worth',
  },
  axes: 'Experiments shown',
  neighbouringSchemes: 'Neighbouring schemes',
  search: {
    label: 'Search for a territory',
    placeholder: 'Commune, postal code, EPCI…',
    noResult: 'No territory of that name in the three departments.',
    results: (count: string) => `${count} found`,
    formerName: (name: string) => `formerly ${name}`,
    postalCode: (code: string) => `postal code ${code}`,
    clear: 'Clear the search',
    pin: 'Pin',
    pinned: 'Pinned',
    pinHint: 'Enter: open the sheet. Shift + Enter: pin it to compare.',
  },
  legend: {
    title: 'Legend',
    histogram: (unit: string) => `Residents by value (${unit})`,
    people: (count: string) => `${count} residents`,
    zones: (count: string) => `${count} territories`,
    countOfClass: (zones: string, people: string) =>
      ` of residents: ${people} residents, ${zones} territories`,
    classSummary: (label: string, zones: string, people: string) =>
      `${label}: ${zones}, ${people} residents`,
    missing: 'n/a (no data)',
    empty: 'No zone of this mesh has a known value: that is not zero.',
    emptyForFiles: (files: string) =>
      `No value: the data ${files} could not be read. That is not zero.`,
    notApplicable: 'not applicable (no residents)',
    zero: '0: none',
    method: 'Method of classes',
    methods: {
      policy: 'Policy thresholds: 1.5, 2.5, 4, 5.5',
      weightedQuintiles: 'Five classes of as many residents',
      equal: 'Five classes of equal width',
      categories: 'Categories of the source',
    },
    nearThreshold: (people: string) =>
      `From 2.25 to 2.75: close to the threshold, ${people} residents may change sides from year to year.`,
    highlight: (label: string) => `Show only: ${label}`,
    collapse: 'Fold the legend',
    expand: 'Unfold the legend',
  },
  map: {
    region: 'Map',
    help: 'Arrows: neighbouring territory. + and −: zoom. Enter: open the sheet. P: pin it to compare. Escape: go back.',
    exported: 'the map',
    stillMapTitle: (indicator: string) => `Map: ${indicator}`,
    hoverValue: (name: string, value: string, unit: string) => `${name}: ${value} ${unit}`,
    hoverMissing: (name: string, status: string) => `${name}: ${status}`,
    edge: 'Edge of the territory: nothing in that direction.',
    drawing: 'The map is being drawn…',
  },
  experimentsDocumented: (documented: string) =>
    `${documented} experiments documented here, of the programme’s 100 or more.`,
  located: (sites: string) => `${sites} sites have a known commune.`,
  notLocated: (sites: string) =>
    `${sites} sites are known only by department or EPCI: they are listed, not drawn.`,
} satisfies typeof exploreFr;
