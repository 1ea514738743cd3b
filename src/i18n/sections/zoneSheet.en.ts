import { zoneFiguresEn } from './zoneFigures.en.ts';
import type { zoneSheetFr } from './zoneSheet.fr.ts';

export const zoneSheetEn = {
  ...zoneFiguresEn,
  ownZone: {
    explanation: 'A zone of your own: its figures are computed anew from its communes.',
    compare: 'Read it in Compare',
    brief: 'Open its printable brief',
  },
  close: 'Close the sheet',
  notKnown: 'What the atlas does not know',
  apl: {
    heading: 'APL to GPs, 2022 to 2024',
    series: 'GPs',
    ageLimit: { all: 'of all ages', upTo65: 'aged 65 or under' },
    chartLabels: { all: 'all ages', upTo65: '65 or under' },
    trends: {
      stable: (difference: string) => `stable (${difference}, within the margin of ±0.25)`,
      up: (difference: string) => `up (${difference})`,
      down: (difference: string) => `down (${difference})`,
    },
    trendOf: (series: string, trend: string) => `GPs ${series}, from 2022 to 2024: ${trend}.`,
    noCause: 'Three measures say nothing of causes.',
    threshold: (value: string) => `threshold ${value}`,
    chart: 'APL in 2022, 2023 and 2024, all ages and 65 or under; the values are in the table',
    note: 'APL: consultations within reach a year per standardised resident (Drees). The threshold of 2.5 applies to the APL for doctors of all ages.',
  },
  older: {
    heading: 'What rests on GPs over 65',
    none: 'No part of the APL rests on GPs over 65.',
    some: (all: string, without: string, share: string) =>
      `Without the GPs over 65, the APL would go from ${all} to ${without}: ${share} of today’s access rests on them.`,
    hint: (share: string) => `${share} of the APL`,
    chart: (all: string, without: string) =>
      `Bar: ${all} for all ages, of which ${without} for those aged 65 or under`,
    upTo65: '65 or under',
    over65: 'over 65',
    note: 'Official figures (Drees, 2024). These doctors may practise in a neighbouring commune; their age is not published by commune.',
  },
  supply: {
    heading: 'Care here',
    loading: 'Loading…',
    unavailable: 'The supply of care could not be loaded.',
    nothing: 'Nothing is listed here, according to the sources.',
    none: (kinds: string) => `None, according to the source: ${kinds}.`,
    places: (count: string, places: string) => `${count} (${places} places)`,
    kind: 'Kind',
    count: 'Number',
    year: (year: string) => `(${year})`,
    hint: (gps: string, pharmacies: string) => `${gps}, ${pharmacies}`,
    gpForms: { one: 'GP', other: 'GPs' },
    pharmacyForms: { one: 'pharmacy', other: 'pharmacies' },
    privateSpecialists: 'Specialists in private practice',
    privateSpecialistsNote:
      'Doctors, each counted once (national health insurance, 2024): known by department only.',
    note: 'Public and private, listed in 2024 (BPE, Insee) unless a year is given; Ehpad and sheltered housing: CNSA 2025. Practitioners are counted at each address; a specialist’s place of practice is not one more doctor.',
    sites: 'Establishments, by name',
    hospital: 'Hospital or clinic',
    placesOf: (places: string) => `${places} places`,
    placesUnknown: 'places: n/a',
    sitesNote: 'Hospitals and clinics: Finess through Eurostat, 2020. Homes: CNSA 2025.',
  },
  densities: {
    heading: 'Densities of practitioners',
    caption: 'Per 100,000 residents, 2024',
    rate: 'Density',
    interval: 'Interval',
    whole: 'Three dep.',
    small: 'small number',
    note: '95% interval: the variation to expect of a small number. Practitioners are all counted, this is not a sample.',
  },
  nearest: {
    heading: 'Nearest care',
    headingOfGroup: 'Mean distance to care',
    columns: {
      kind: 'Care',
      place: 'Nearest commune',
      distance: 'Straight line',
      minutes: 'Estimated time',
      mean: 'Mean distance',
    },
    kinds: {
      gp: 'GP',
      pharmacy: 'Pharmacy',
      emergency: 'Emergency department',
      maternity: 'Maternity unit',
      healthHouse: 'Health house',
      ehpad: 'Nursing home (Ehpad)',
    },
    note: 'From commune centre to commune centre; driving minutes estimated from the distance, not a route. In France only (BPE 2024, CNSA 2025).',
    noteOfGroup:
      'From commune centre to commune centre, in a straight line, on average per resident; 0 in communes that have the service. In France only (BPE 2024, CNSA 2025).',
    abroad: (town: string, country: string, distance: string, emergency: string) =>
      `Nearest general hospital abroad: ${town} (${country}), ${distance} away in a straight line, ${emergency} (Eurostat, 2018-2020).`,
  },
  need: {
    heading: 'Population and need',
    columns: {
      figure: 'Indicator',
      here: 'Here',
      epci: 'EPCI',
      department: 'Dep.',
      whole: '3 dep.',
    },
    details: {
      population: (year: string) => `residents, ${year}`,
      change: '% a year, 2015 to 2023',
      over75: (year: string) =>
        `% of residents, ${year}; ≈: estimated by a model, counted in only 57 communes`,
      income: (year: string) => `euros a year per consumption unit, ${year}`,
      rsa: (year: string) => `% of households, ${year}; by commune only`,
      car: (year: string) => `% of employed women, ${year}; the source does not count men`,
      beyond20: (year: string) =>
        `% of residents for whom at least one of these five is more than 20 minutes away by road, ${year}: GP, nurse, physiotherapist, dentist, pharmacy`,
      mortality: (year: string) =>
        `deaths per 100,000 residents at like age and sex, ${year}; by department only`,
    },
    tooSmallForAges: 'masked: under 500 residents the estimate would be too unsure',
    incomeOfEpci: 'value of the EPCI: that of the commune is masked',
    incomeMissing: 'n/a: no median income is published for this territory',
    rsaMasked: 'masked: fewer than 800 fiscal households, or too small a number',
    note: 'Sources: Insee, Filosofi 2019, Cnaf 2024, ANCT 2023, CépiDc. The APL already takes the age of residents into account.',
  },
  zoning: {
    heading: 'Zonings',
    gp: 'Doctors',
    nurse: 'Nurses',
    gpNote: 'Earlier than 2026; only the order in force is authoritative.',
    nurseNote: 'Nurses’ zoning of 2024; only the order in force is authoritative.',
    none: 'n/a',
    columns: { zone: 'Class', inhabitants: 'Residents', share: 'Share' },
    groupNote: 'A group of communes has no class: its residents are spread among them.',
  },
  experiments: {
    heading: (distance: string) => `Experiments here and within ${distance}`,
    here: 'Here',
    around: (distance: string) => `Within ${distance}`,
    inSector: 'sector of a mobile unit',
    hint: (here: string, around: string) => `${here} here, ${around} around`,
    none: 'No documented and located experiment here; there may be some that public sources do not describe.',
    area: 'Without a known commune: only the department or the EPCI is documented',
  },
  members: (count: string) => `Member communes (${count})`,
  smallCommune: (population: string) => `${population} residents`,
  reliability: {
    heading: 'What to know to read these figures',
    border: (share: string) =>
      `Near the border (found by computation, under 20 estimated minutes) for ${share} of residents: care received in Belgium, Luxembourg or Germany is not counted.`,
    borderOfCommune:
      'Near the border (found by computation, under 20 estimated minutes): care received in Belgium, Luxembourg or Germany is not counted.',
    smallPopulation:
      'Fewer than 500 residents: one arrival or departure changes these figures a lot; not ranked.',
    partial: (share: string) =>
      `This territory reaches beyond the three departments: the sheet describes only the part inside, ${share} of its residents.`,
    unranked: 'With under 90% of its residents in the three departments, it is not ranked.',
    estimates:
      'Minutes, computed accessibility and age shares are estimates of the atlas, not to be quoted as official figures.',
    teleconsultation:
      'The APL does not show the effect of a teleconsultation point: the act is counted where the doctor practises.',
  },
} satisfies typeof zoneSheetFr;
