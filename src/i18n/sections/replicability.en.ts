import type { replicabilityFr } from './replicability.fr.ts';
import { resultsEn } from './replicability-texts/results.en.ts';

export const replicabilityEn: typeof replicabilityFr = {
  heading: 'Where else could it be tried?',
  lead: 'From an experiment, one of its sites or any territory: those most like it, and why.',
  panel: { expand: 'Change the start and the weights', collapse: 'Fold the settings' },
  parts: {
    label: 'What is shown',
    matches: 'Similar',
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
    weak: 'weak likeness',
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
    reason: (variable, sides) => `${variable}: ${sides}`,
    skipped: (variables) => `Not compared, for lack of a value: ${variables}.`,
    compared: 'compared with the start',
    howToRead: (least) =>
      `A pair: two territories of the three departments. “Closer than 93 % of pairs”: only 7 % of pairs are more alike. Under ${least}, likeness is called weak: this threshold is a choice of the atlas.`,
    print: 'Printable comparison',
    owners: (zones) => `Already have a documented site, and are not proposed: ${zones}.`,
    straddling:
      'This territory lies mostly beyond the three departments: its figures describe only a part of it, and it is not compared. Start from one of its communes, or compare by another mesh.',
    uninhabited: 'Nobody lives in this territory: there is nothing to compare.',
    noOrigin:
      'Choose an experiment, one of its sites or a territory: those like it will be shown here.',
    example: 'For example:',
    chosen: (zone) => `You are looking at ${zone}`,
    notProposed: 'It is not among the most similar.',
  },
  conditions: {
    heading: (zone) => `Conditions to bring together: ${zone}`,
    of: (experiment) => `To replicate there: ${experiment}`,
    ofNone: 'No experiment chosen.',
    lead: 'What the public sources of the programme say of the conditions of success. A ticked box is your team’s judgement; data shed light on some, and prove none. The conditions are in French, as published.',
    pending: 'Loading the conditions…',
    candidates: 'Territory examined',
    noKind:
      'Conditions not documented without an experiment: only those stated for all are listed.',
    undocumented: (kind) =>
      `Conditions not documented for this kind of experiment (${kind}): only those stated for all are listed.`,
    ticked: (count, total) => `${count} of ${total} ticked`,
    people: 'The data do not say: to be checked with the people of the territory.',
    noData: 'No data for this territory: to be checked on the spot.',
    readings: {
      doctors: (count, number, year) =>
        number === 0
          ? `No GP is listed there (BPE ${year}): the remote doctor would come from elsewhere.`
          : number === 1
            ? `One GP is listed there (BPE ${year}); whether they agree is not in the data.`
            : `${count} GPs are listed there (BPE ${year}), counted at each address; whether they agree is not in the data.`,
      besidePatient: (pharmacies, number, nurses, year) =>
        `${number === 0 ? 'No pharmacy' : number === 1 ? '1 pharmacy' : `${pharmacies} pharmacies`} and ${nurses} private nurses listed (BPE ${year}); whether they are available is not in the data.`,
      takesPart: (records) => `Already has a documented site: ${records}.`,
      takesNoPart:
        'The register documents no site of an experiment here: the data do not say whether local people and bodies already take part.',
    },
    from: (basis) => `${basis}:`,
    bases: {
      programme: 'Stated by the programme',
      reportViaPress: 'Evaluation report, known through the press',
      press: 'Press',
      operator: 'Stated by an operator',
      survey: 'Survey',
    },
    report: (count) => `These are not the ${count} recommendations of the evaluation report.`,
    local:
      'Your ticks stay in your browser, in the address of this page after “#”, which no server receives: copy the address to keep or share them (six territories at most).',
    exported: {
      of: 'the conditions',
      territory: 'Territory examined',
      code: 'Code',
      experiment: 'Experiment',
      condition: 'Condition',
      ticked: 'Ticked by the team',
      data: 'What the data say',
      basis: 'Where it comes from',
      source: 'Source',
      yes: 'yes',
      no: 'no',
      judgement: 'Ticked boxes are the judgement of the team that filled the list in, not data.',
    },
  },
  results: resultsEn,
  method: {
    heading: 'How likeness is computed',
    steps: (least) => [
      'Each criterion becomes a deviation from the median of the territories compared: (value − median) / (1.4826 × median absolute deviation), bounded at ± 3. Population and density are taken as logarithms; attraction areas count from 0 (same shares of residents) to 1 (none in common).',
      'The distance of two territories is the mean of their differences, weighted by your weights. A criterion that one of them lacks is skipped, and named; a weight of zero drops the criterion.',
      `Likeness is the share of pairs of territories of the three departments that are farther apart: a rank among pairs, not a mark. Under ${least} we call it weak: a choice of the atlas, not a standard.`,
      'Each criterion is dropped in turn: we say how often a territory stays among the five. None is called close if the first is farther than 1.5 times the median distance of a territory to its nearest one.',
      'One measure of supply only by default: the APL of a commune already contains the supply of its neighbours.',
    ],
  },
  brief: {
    kind: 'Two territories compared, to replicate',
    title: (origin, candidate) => `${origin} and ${candidate}`,
    noExperiment: 'No experiment chosen.',
    back: 'Back to Replicate',
    print: 'Print',
    likeness: (share) => `These two territories are closer than ${share} of pairs.`,
    weak: (least) => `Weak likeness (under ${least}, a threshold chosen by the atlas).`,
    place: (place) => `The candidate is no. ${place} of the most similar to the start.`,
    noneClose: 'No territory is really close to the start.',
    owner: 'It already has a documented site of this experiment.',
    figures: 'Criterion by criterion',
    difference: 'Difference',
    biggest: 'among the two biggest differences',
    conditions: 'Conditions to bring together',
    undocumented: 'not documented for this kind of experiment, but for those stated for all',
    ticked: 'Ticked:',
    unticked: 'Not ticked:',
    map: (origin, candidate) => `Dark: ${origin}. Pale: ${candidate}.`,
    offMap: 'The candidate is off the map.',
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
