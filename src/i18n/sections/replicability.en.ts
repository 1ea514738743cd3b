import type { replicabilityFr } from './replicability.fr.ts';

export const replicabilityEn: typeof replicabilityFr = {
  heading: 'Where else could it be tried?',
  lead: 'From an experiment, one of its sites or any territory: those most like it, and why.',
  panel: { expand: 'Change the start and the weights', collapse: 'Fold the settings' },
  parts: {
    label: 'What is shown',
    matches: 'Similar territories',
    conditions: 'Conditions',
    results: 'Results',
  },
  origin: {
    heading: 'Start',
    experiment: 'Experiment to replicate',
    noExperiment: 'None in particular',
    noExperimentDetail: 'All criteria weigh the same.',
    sites: 'Its known places',
    noSite: 'The sources locate no site of this experiment: choose a territory.',
    zone: 'Find a territory to start from',
    current: (zone) => `Start: ${zone}`,
    none: 'No territory to start from.',
    stands: (shown) => `Compared in its place, the territory that holds it: ${shown}.`,
    group: (asked) =>
      `${asked} is compared as its communes taken together; what is only published on other meshes is missing.`,
    openSheet: 'Open its sheet',
    record: 'Read the record of the experiment',
  },
  mesh: {
    label: 'Compare by',
    communeWarning:
      'Communes are too small for a solid likeness: one more family or doctor changes their profile. Prefer the EPCI.',
  },
  target: {
    neighbours: 'Search the eight neighbouring departments too',
    note: 'All are then compared by the APL of 2023, the latest known for the neighbours, and without their income, which is missing. Neighbours are in the list, not on the map; their distances count the services of the eleven departments only.',
    neighbour: (department) => `department ${department}, off the map`,
  },
  weights: {
    heading: 'What counts in the likeness',
    byAxis: (axis) =>
      `First weights for the axis “${axis}”, a choice of the atlas, meant to be changed.`,
    equal: 'Equal weights to begin with: say what counts for you.',
    reset: 'Back to the first weights',
    slider: (variable) => `Weight: ${variable}`,
    ofTen: (weight) => `${weight} out of 10`,
    nothing: 'does not count',
  },
  variables: {
    attraction: {
      label: 'Place in the attraction areas of towns',
      short: 'Attraction areas',
      detail: 'INSEE, zoning of 2020; share of residents',
    },
    classes: {
      centre: 'central commune',
      mainPole: 'main pole',
      secondaryPole: 'secondary pole',
      ring: 'ring',
      outside: 'outside attraction',
    },
    share: (share, attractionClass) => `${share} ${attractionClass}`,
    point: 'point',
    points: 'points',
  },
  map: {
    title: 'Likeness to the start',
    help: 'Map of territories coloured by their likeness to the start. Arrows: go from one territory to the next. Enter: compare it with the start. Plus and minus: zoom.',
    zone: (share) => `closer to the start than ${share} of pairs`,
    origin: 'territory to start from',
    owner: 'already has a documented site of this experiment',
    unmatched: 'not compared',
    originLetter: 'S',
  },
  legend: {
    heading: 'Likeness to the start',
    unit: 'share of the pairs of territories of the three departments that are less alike',
    classes: {
      from: (lower) => `${lower} and more`,
      between: (lower, upper) => `${lower} to ${upper}`,
      under: (upper) => `under ${upper}`,
    },
    missing: 'not compared: mostly beyond the three departments, or nobody lives there',
    marks: 'S: start; 1 to 5: the most alike.',
    owners: 'Dashed outline: site already documented.',
  },
  answer: {
    heading: 'Most like the start',
    noneHeading: 'No territory close to the start',
    none: (factor) =>
      `Even the most similar is farther than ${factor} times the usual distance of a territory to its nearest one: the list below gives the least far, not similar ones.`,
    pending: 'Computing…',
    noWeight: 'All weights are zero: there is nothing to compare by. Give a criterion some weight.',
    noCandidate: 'No other territory can be compared with this one.',
    similarity: (share) => `closer than ${share} of pairs`,
    stability: (kept, dropped) =>
      `stays in the list ${kept} times out of ${dropped} when one criterion is dropped`,
    stableAlways: (dropped) =>
      `always stays in the list when one criterion is dropped (${dropped} tries)`,
    oneCriterion: 'only one criterion counts: its stability cannot be tried',
    alike: 'Alike',
    moreAlike: (count) => (count === 1 ? 'and one more criterion' : `and ${count} more criteria`),
    noneAlike: 'no criterion within half a deviation',
    differences: 'Two biggest differences',
    sides: (there, here) => `${there} against ${here} at the start`,
    skipped: (variables) => `Not compared, for lack of a value: ${variables}.`,
    compared: 'compared with the start',
    howToRead:
      'A pair: two territories of the three departments. “Closer than 93 % of pairs”: only 7 % of pairs are more alike.',
    print: 'Printable comparison',
    owners: (zones) => `Already have a documented site, and are not proposed: ${zones}.`,
    straddling:
      'This territory lies mostly beyond the three departments: its figures describe only a part of it, and it is not compared. Start from one of its communes, or compare by another mesh.',
    uninhabited: 'Nobody lives in this territory: there is nothing to compare.',
    noOrigin:
      'Choose an experiment, one of its sites or a territory: the map will show those like it.',
    chosen: (zone) => `You are looking at ${zone}`,
    notProposed: 'It is not among the most similar.',
  },
  plot: {
    heading: 'Profiles compared',
    label: (origin, candidate) =>
      `Profiles of ${origin} and ${candidate}, criterion by criterion; the table below gives the values.`,
    low: 'lower',
    middle: 'median',
    high: 'higher',
    others: 'the other similar ones',
    note: 'Deviation from the median of the territories compared, in robust deviations; ± 3 at most. Criteria without weight and attraction areas are not drawn.',
    table: 'All values',
    variable: 'Criterion',
    weight: 'Weight',
  },
};
