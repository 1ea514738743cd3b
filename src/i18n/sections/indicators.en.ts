import { accessEn } from './indicator-texts/access.en.ts';
import { distanceEn } from './indicator-texts/distance.en.ts';
import { medicoSocialEn } from './indicator-texts/medicoSocial.en.ts';
import { needEn } from './indicator-texts/need.en.ts';
import { officialEn } from './indicator-texts/official.en.ts';
import { supplyEn } from './indicator-texts/supply.en.ts';
import type { indicatorsFr } from './indicators.fr.ts';

export const indicatorsEn = {
  texts: {
    ...officialEn,
    ...accessEn,
    ...supplyEn,
    ...distanceEn,
    ...needEn,
    ...medicoSocialEn,
  },
  families: {
    official: 'Official figures',
    access: 'Computed accessibility',
    supply: 'Supply of care',
    distance: 'Distance and choice',
    need: 'Population and need',
    medicoSocial: 'Social care and services',
    programme: 'e-Meuse santé programme',
  },
  natures: {
    official: 'official',
    computed: 'computed by the atlas',
    estimated: 'estimated',
  },
  natureSentences: {
    official: 'A figure published by its producer.',
    computed: 'A figure computed by the atlas from published data.',
    estimated: 'An estimate by the atlas, not to be quoted as an official figure.',
  },
  /** What the access index to GPs counts. */
  supplyBases: {
    headcount:
      'Accessibility to GPs computed from headcounts: 4,400 consultations a year for each GP listed.',
    implied:
      'Accessibility to GPs computed from the implied activity: consultations a year estimated from the official APL (Drees, 2023 and 2024); these are no acts that were counted.',
  },
  statuses: {
    observed: 'observed',
    computed: 'computed',
    estimated: 'estimated',
    substituted: 'value of a wider zone',
    masked: 'withheld',
    absent: 'n/a',
    notApplicable: 'not applicable',
  },
  mentions: {
    absent: 'n/a: no data for this territory (this is not zero).',
    masked: 'Withheld: numbers too small to be published (this is not zero).',
    trueZero: '0: none, according to the source.',
    uninhabited: 'Not applicable: no residents.',
    tooFine: 'Not applicable to this mesh: the figure only means something on a wider territory.',
    communeOnly: 'Not applicable on this mesh: this figure exists only by commune.',
    substituted: 'Value of the EPCI: that of the commune is withheld.',
    smallNumbers:
      'Small numbers: not ranked. The interval shows the variation to expect of a small number; all practitioners are counted, this is not a sample.',
    noInterval:
      'Difference without an interval: this is not a count, so one cannot say whether the difference is due to chance.',
    estimate: 'An estimate by the atlas, not to be quoted as an official figure.',
    partial: (share: string) =>
      `Partial: the data covers only ${share} of this territory's residents; not ranked.`,
    border: 'Close to the border: care received in Belgium, Luxembourg or Germany is not counted.',
    meanOfTerritory: 'Mean of the territory: it does not describe every resident or commune.',
    noExperiment:
      'No documented and located experiment here; there may be some that public sources do not describe.',
    change: 'Observed change, not attributable to the scheme alone.',
    teleconsultation:
      'The APL does not show the effect of a teleconsultation point: the act is counted where the doctor practises.',
    similarity:
      'Territories alike on the chosen variables; likeness does not guarantee that the experiment would succeed there.',
    simulation:
      'An assumption for computing: nobody has checked that these doctors or patients would exist.',
    nearThreshold: 'close to the threshold: may change sides from one year to the next',
    oldZoning: 'GP zoning from before 2026; only the order in force is authoritative.',
    ageInApl: 'The APL already allows for age.',
  },
  categories: {
    'zoning-gp': {
      zip: 'ZIP – priority intervention zone',
      zac: 'ZAC – complementary action zone',
      zar: 'ZAR – regional support zone (name to be confirmed with the ARS Grand Est)',
      outside: 'Outside the zoning',
    },
    'zoning-nurse': {
      veryUnderserved: 'Very under-served zone',
      underserved: 'Under-served zone',
      intermediate: 'Intermediate zone',
      wellServed: 'Very well served zone',
      overserved: 'Over-served zone',
    },
    'aav-category': {
      centre: 'Centre of a functional urban area',
      mainPole: 'Other commune of the main core',
      secondaryPole: 'Commune of a secondary core',
      ring: 'Commune of the commuting belt',
      outside: 'Commune outside any urban area',
    },
  },
  classes: {
    upTo: (upper: string) => `${upper} or less`,
    between: (lower: string, upper: string) => `over ${lower} to ${upper}`,
    above: (lower: string) => `over ${lower}`,
    zero: '0: none',
    missing: 'n/a',
    notApplicable: 'not applicable (no residents)',
    nearThreshold: (lower: string, upper: string) => `${lower} to ${upper}: close to the threshold`,
  },
  meshes: {
    commune: { one: 'commune', other: 'communes', name: 'Commune' },
    epci: { one: 'EPCI', other: 'EPCIs', name: 'EPCI' },
    livingArea: { one: 'living area', other: 'living areas', name: 'Living area' },
    department: { one: 'department', other: 'departments', name: 'Department' },
  },
  onTheSpot: 'on the spot',
  wholeTerritory: 'the three departments',
  partialZone: (name: string, share: string) => `${name} (part: ${share} of residents)`,
  units: {
    consultations: {
      full: 'consultations per year per standardised resident',
      symbol: 'consultations a year per resident',
    },
    fte: { full: 'FTE per 100,000 standardised residents', symbol: 'FTE per 100,000' },
    fteWomen: { full: 'FTE per 100,000 standardised women', symbol: 'FTE per 100,000 women' },
    readings: { full: 'number out of 6', symbol: 'of 6' },
    category: { full: 'category', symbol: '' },
    percentApl: { full: '% of the all-ages APL', symbol: '%' },
    percentPopulation: { full: '% of residents', symbol: '%' },
    percentHouseholds: { full: '% of households', symbol: '%' },
    percentEmployedWomen: { full: '% of employed women', symbol: '%' },
    percentPerYear: { full: '% per year, 2015–2023', symbol: '% a year' },
    index: { full: 'index, 100 = mean of the three departments', symbol: '' },
    consultationsPerYear: { full: 'consultations per year', symbol: 'consultations/year' },
    gps: { full: 'general practitioners', symbol: 'GPs' },
    nurses: { full: 'self-employed nurses', symbol: 'nurses' },
    physios: { full: 'physiotherapists', symbol: 'physiotherapists' },
    dentists: { full: 'dentists', symbol: 'dentists' },
    midwives: { full: 'midwives', symbol: 'midwives' },
    pharmacies: { full: 'pharmacies', symbol: 'pharmacies' },
    practitioners: { full: 'practitioners', symbol: 'practitioners' },
    services: { full: 'services', symbol: 'services' },
    gpsPer100k: { full: 'doctors per 100,000 residents', symbol: 'per 100,000' },
    nursesPer100k: { full: 'nurses per 100,000 residents', symbol: 'per 100,000' },
    physiosPer100k: { full: 'physiotherapists per 100,000 residents', symbol: 'per 100,000' },
    dentistsPer100k: { full: 'dentists per 100,000 residents', symbol: 'per 100,000' },
    midwivesPer100k: { full: 'midwives per 100,000 residents', symbol: 'per 100,000' },
    pharmaciesPer100k: { full: 'pharmacies per 100,000 residents', symbol: 'per 100,000' },
    kmCrowFly: { full: 'km in a straight line', symbol: 'km' },
    estimatedMinutes: { full: 'estimated minutes (range)', symbol: 'min' },
    gpsWithinMinutes: { full: 'GPs (estimated minutes)', symbol: 'GPs' },
    inhabitants: { full: 'residents', symbol: 'residents' },
    inhabitantsPerKm2: { full: 'residents per km²', symbol: 'per km²' },
    euros: { full: 'euros per year per consumption unit', symbol: '€' },
    deathsPer100k: { full: 'deaths per 100,000 residents', symbol: 'per 100,000' },
    placesPer1000: { full: 'places per 1,000 people', symbol: 'per 1,000' },
  },
  aggregations: {
    sum: 'Sum of the communes.',
    ratioOfSums: 'Ratio of the sums: never a mean of ratios.',
    populationWeightedMean: 'Mean of the communes weighted by their residents.',
    publishedOnly: 'Value published for this mesh, never recomputed.',
    populationByClass: 'How residents are spread between the classes.',
    none: 'No value beyond its own mesh.',
  },
} satisfies typeof indicatorsFr;
