import type { Indicator } from '../indicators/indicator.ts';
import { indicatorById } from '../indicators/indicators.ts';
import { specialties } from '../supply/departmentSpecialists.ts';
import { careKinds } from '../supply/localSupply.ts';
import { factCategories } from '../territory/factCategories.ts';
import { supplyKinds } from '../territory/territory.ts';
import { type DataColumn, inFile, own } from './dataColumn.ts';

const sourceOfYear = { 2019: 'bpe-2019', 2024: 'bpe-2024', 2025: 'cnsa-homes-2025' } as const;

/** A fact that is published as an indicator shows it, under the indicator's own words. */
function shown(
  path: string,
  indicatorId: string,
  year: number | null,
  sources?: readonly string[],
) {
  return {
    path,
    meaning: { kind: 'indicator' as const, id: indicatorId },
    unit: requireIndicator(indicatorId).unit,
    year,
    ...(sources ? { sources } : {}),
  };
}

function requireIndicator(id: string): Indicator {
  const indicator = indicatorById(id);
  if (!indicator) throw new RangeError(`The dictionary names ${id}; expected an indicator`);
  return indicator;
}

/** One column a year of an indicator. */
const shownByYear = (id: string) =>
  requireIndicator(id).years.map((year) => shown(`communes.${id}-${year}`, id, year));

const officialColumns = inFile(
  'facts-official.json',
  ['drees-apl'],
  [
    ...shownByYear('apl-gp'),
    ...shownByYear('apl-gp-65'),
    shown('communes.share-beyond-20min', 'share-beyond-20min', 2023, ['anct-services-2023']),
    own('categories.zoning-gp', 'categoryList', 'text', { sources: ['ars-zoning'] }),
    own('categories.zoning-nurse', 'categoryList', 'text', { sources: ['ars-zoning'] }),
    shown('communes.zoning-gp', 'zoning-gp', null, ['ars-zoning']),
    shown('communes.zoning-nurse', 'zoning-nurse', 2024, ['ars-zoning']),
  ],
);

const professionAplColumns = inFile(
  'facts-apl-professions.json',
  ['drees-apl'],
  ['nurse', 'physio', 'dentist', 'midwife'].flatMap((profession) =>
    shownByYear(`apl-${profession}`),
  ),
);

const populationColumns = inFile(
  'facts-population.json',
  ['population'],
  [2010, 2015, 2020, 2021, 2022].map((year) =>
    own(`communes.population-${year}`, 'communePopulation', 'inhabitants', { year }),
  ),
);

const supplyColumns = inFile(
  'facts-supply.json',
  [],
  careKinds
    .filter(({ factId }) => factId !== 'france-services')
    .flatMap(({ id, factId, year, ...rest }) => {
      const common = { year, sources: [sourceOfYear[year]], unit: 'count' as const };
      const count = {
        path: `communes.${factId}`,
        meaning: { kind: 'care' as const, id },
        ...common,
      };
      if (!('placesFactId' in rest)) return [count];
      const meaning = { kind: 'carePlaces' as const, id };
      return [count, { path: `communes.${rest.placesFactId}`, meaning, ...common }];
    }),
);

const needColumns = inFile(
  'facts-need.json',
  [],
  [
    own('communes.share-65-plus', 'share65', 'percentPopulation', {
      year: 2021,
      sources: ['ages-2021'],
    }),
    shown('communes.share-75-plus', 'share-75-plus', 2021, ['ages-2021']),
    own('communes.share-80-plus', 'share80', 'percentPopulation', {
      year: 2021,
      sources: ['ages-2021'],
    }),
    shown('communes.median-income', 'median-income', 2019, ['filosofi-2019']),
    own('communes.fiscal-households-2019', 'fiscalHouseholds', 'households', {
      year: 2019,
      sources: ['filosofi-2019'],
    }),
    shown('communes.rsa-share', 'rsa-share', 2024, ['cnaf-rsa-2024']),
    own('communes.women-employed', 'womenEmployed', 'women', {
      year: 2022,
      sources: ['insee-commuting-2022'],
    }),
    own('communes.car-commuting-women', 'womenByCar', 'women', {
      year: 2022,
      sources: ['insee-commuting-2022'],
    }),
    {
      path: 'communes.france-services',
      meaning: { kind: 'care' as const, id: 'franceServices' as const },
      unit: 'count' as const,
      year: 2025,
      sources: ['france-services-2025'],
    },
    own('categories.aav-category', 'categoryList', 'text', { sources: ['communes'] }),
    own('communes.aav-category', 'attractionArea', 'category', {
      year: 2020,
      sources: ['communes'],
    }),
  ],
);

/** Professions that the Assurance maladie counts by department, under the words of a kind of care. */
const ameliProfessions = [
  'gp',
  'nurse',
  'physio',
  'midwife',
  'dentist',
  'speech-therapist',
  'orthoptist',
  'podiatrist',
] as const;

const zoneColumns = inFile(
  'facts-zones.json',
  [],
  [
    shown('epci.median-income', 'median-income', 2019, ['filosofi-2019']),
    shown('department.median-income', 'median-income', 2019, ['filosofi-2019']),
    ...requireIndicator('mortality-standardised').years.map((year) =>
      shown(`department.mortality-standardised-${year}`, 'mortality-standardised', year, [
        'mortality',
      ]),
    ),
    ...ameliProfessions.map((id) => ({
      path: `department.ameli-${id}`,
      meaning: {
        kind: 'care' as const,
        id: id === 'speech-therapist' ? ('speechTherapist' as const) : id,
      },
      unit: 'count' as const,
      year: 2024,
      sources: ['ameli-2024'],
    })),
    own('department.ameli-specialist', 'specialists', 'count', {
      year: 2024,
      sources: ['ameli-2024'],
    }),
    ...specialties.map((id) => ({
      path: `department.ameli-${id}`,
      meaning: { kind: 'specialty' as const, id },
      unit: 'count' as const,
      year: 2024,
      sources: ['ameli-2024'],
    })),
  ],
);

const surroundingsColumns = inFile(
  'surroundings.json',
  ['communes'],
  [
    own('codes', 'communeCode', 'code'),
    own('names', 'communeName', 'text'),
    own('longitudes', 'longitude', 'degrees'),
    own('latitudes', 'latitude', 'degrees'),
    own('population', 'communePopulation', 'inhabitants', { year: 2023, sources: ['population'] }),
    ...supplyKinds.map((id) => ({
      path: `supply.${id}`,
      meaning: { kind: 'care' as const, id },
      unit: 'count' as const,
      year: id === 'ehpad' ? 2025 : 2024,
      sources: [id === 'ehpad' ? 'cnsa-homes-2025' : 'bpe-2024'],
    })),
    own('calibration.impliedActivity', 'impliedActivity', 'consultationsPerYear', {
      year: 2023,
      sources: ['drees-apl', 'bpe-2024'],
    }),
    own('calibration.officialApl2023', 'officialApl2023', 'consultations', {
      year: 2023,
      sources: ['drees-apl'],
    }),
    own('calibration.ridge', 'ridge', 'count', { sources: ['drees-apl', 'bpe-2024'] }),
  ],
);

/** As the registry computes them; with the year that is compared. */
const neighbourFigures = [
  ['population', 'inhabitants', 2023, ['population']],
  ['share-75-plus', 'percentPopulation', 2021, ['ages-2021', 'population']],
  ['population-change', 'percentPerYear', 2023, ['population']],
  ['population-density', 'inhabitantsPerKm2', 2023, ['population', 'boundaries']],
  ['apl-gp', 'consultations', 2023, ['drees-apl', 'population']],
  ['apl-gp-gap-65', 'percentApl', 2023, ['drees-apl', 'population']],
  ['nearest-emergency-km', 'kmCrowFly', 2024, ['bpe-2024', 'population']],
  ['nearest-pharmacy-km', 'kmCrowFly', 2024, ['bpe-2024', 'population']],
] as const;

const neighbourColumns = inFile(
  'neighbour-epci.json',
  ['communes'],
  [
    own('codes', 'zoneCode', 'code'),
    own('names', 'zoneName', 'text'),
    own('departments', 'departmentCode', 'code'),
    own('population', 'communePopulation', 'inhabitants', { year: 2023, sources: ['population'] }),
    ...neighbourFigures.map(([id, unit, year, sources]) => ({
      path: `figures.${id}`,
      meaning: { kind: 'indicator' as const, id },
      unit,
      year,
      sources,
    })),
    ...factCategories['aav-category'].map((category) =>
      own(`attraction.${category}`, 'attractionShare', 'mixed', {
        year: 2020,
        sources: ['communes', 'population'],
      }),
    ),
  ],
);

/** Files of figures, by commune and by zone. */
export const factColumns: readonly DataColumn[] = [
  ...officialColumns,
  ...populationColumns,
  ...professionAplColumns,
  ...supplyColumns,
  ...needColumns,
  ...zoneColumns,
  ...surroundingsColumns,
  ...neighbourColumns,
];
