import type { agreementFr } from './agreement.fr.ts';

export const agreementEn = {
  introduction:
    'The atlas computes an index of its own, the computed accessibility, to test assumptions. It is not the APL. This page measures, each time it opens and on the data loaded, how far the two are alike. Except in the section on the implied activity, the index measured is that of the headcounts: nothing in it is fitted to the APL.',
  computing: 'Computing the agreement…',
  unavailable:
    'The agreement could not be computed: part of the data did not arrive. Reload the page to try again.',
  verdict: (communes: string, epci: string, year: string) =>
    `In ${year}, the two put communes in a partly similar order (rank correlation of ${communes}), and EPCI in a closer one (${epci}). That is useful to compare territories; it is not enough to put a figure on the access of one commune.`,
  consequence:
    'That is why the APL remains the reference shown, and why a simulation is read as changes, never as a new APL.',
  howToRead:
    'The rank correlation (Spearman) is 1 when the order is the same, 0 when there is no relation. The weighted correlation (Pearson) counts every resident: towns weigh more. The computed accessibility is always that of 2024 (BPE 2024, population 2023).',
  summary: {
    heading: 'The agreement, by mesh and year',
    table: 'Agreement with the APL, by mesh and year',
    mesh: 'Mesh',
    year: 'APL of',
    zones: 'Territories',
    rank: 'Rank correlation',
    weighted: 'Weighted correlation',
    gap: 'Median gap',
    gapNote:
      'Median gap: half the residents live in a territory where the two measures differ by less than this, in consultations a year per resident. Nothing is computed on three departments: three points do not make a correlation.',
  },
  departments: {
    heading: 'Mean difference by department',
    table: 'Mean difference by department, in consultations a year per resident',
    department: 'Department',
    ours: 'Computed accessibility',
    official: 'APL',
    difference: 'Difference',
    percent: 'share of the APL',
    note: 'Means of the communes weighted by the population of 2023. The number of consultations per GP listed (4,400) was chosen so that the means of 2024 meet: their common level thus proves nothing; that one number is enough for three departments is a sign, not a proof.',
  },
  mesh: 'Mesh of the scatter plot',
  year: 'Year of the APL',
  scatter: {
    heading: 'The two measures, territory by territory',
    caption: (zones: string, mesh: string, year: string) =>
      `${zones} ${mesh}, APL of ${year}. One dot per territory, larger where more people live. On the diagonal the two measures are equal; above it, the computed accessibility is higher than the APL.`,
    image: (zones: string, mesh: string, rank: string) =>
      `Scatter plot: ${zones} ${mesh}, rank correlation of ${rank}. The same values are in the table that follows.`,
    official: 'APL, consultations a year per standardised resident',
    ours: 'Computed accessibility, estimated consultations',
    point: (name: string, ours: string, official: string) =>
      `${name}: computed ${ours}, APL ${official}`,
    showAll: (zones: string) => `See the ${zones} territories in a table`,
    hideAll: 'Close the table',
    all: 'All territories: computed accessibility and APL',
  },
  largest: {
    heading: 'The largest gaps, and what may explain them',
    table: 'The largest gaps',
    rule: (least: string) => `Among territories of at least ${least} residents.`,
    territory: 'Territory',
    population: 'Residents',
    ours: 'Computed',
    range: 'Range',
    official: 'APL',
    difference: 'Gap',
    reason: 'Possible explanation',
    rangeNote:
      'Range: the computed accessibility with 1.15 then 1.7 minutes per km instead of 1.4. These explanations are deduced from the data; nobody has checked them on the spot.',
  },
  reasons: {
    travelTime:
      'Straight line against road: the APL is within the range of estimated times, not knowing the road is enough.',
    listedAndLess: (count: string) =>
      `Headcount against activity: ${count} here, each counted for 4,400 consultations; the APL, which knows their activity, finds fewer.`,
    listedAndMore: (count: string) =>
      `Headcount against activity: ${count} here, each counted for 4,400 consultations; the APL, which knows their activity and that of their neighbours, finds more.`,
    noneListed:
      'No GP listed here: all depends on the road to neighbouring communes and on the activity of their doctors.',
    nearBorder: 'Border: doctors abroad are in neither measure.',
  },
  listedGps: { one: 'GP listed', other: 'GPs listed' },
  why: {
    heading: 'Why the two do not meet',
    items: [
      'Headcount against activity. The atlas knows GPs listed at an address, Drees their consultations. Two doctors working half-time count here for two.',
      'Straight line against road. The atlas estimates minutes from the distance; a valley, a forest or a river without a bridge leads it astray. Passing from one step to the next (10, 15, 20 minutes) tips a whole commune.',
      'Age. The APL counts elderly residents for more, as they consult more; the atlas counts each resident for one.',
      'Date. The APL of a year rests on the activity of that year; the atlas on the doctors listed in 2024.',
      'Border. Neither counts the doctors of Belgium, Luxembourg and Germany.',
    ],
  },
} satisfies typeof agreementFr;
