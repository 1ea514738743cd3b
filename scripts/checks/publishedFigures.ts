import { indicatorById } from '../../src/domain/indicators/indicators.ts';
import { weightedQuantile } from '../../src/domain/statistics/weighted.ts';
import type { Mesh } from '../../src/domain/territory/zone.ts';
import { factValues, meanByDepartment } from './dataCheck.ts';
import { contextOf, type PublishedData } from './publishedData.ts';

/** A figure that others have published, and how ours is made again from the published files. */
export interface PublishedFigure {
  name: string;
  /** By department, or by the name of the territory. */
  expected: Readonly<Record<string, number>>;
  /** As many as are expected, in their order. */
  found(data: PublishedData): readonly number[];
  /** Largest difference allowed. */
  tolerance: number;
  /** Why that much. */
  reason: string;
}

const departments = (marne: number, moselle: number, meuse: number) => ({
  'Haute-Marne': marne,
  'Meurthe-et-Moselle': moselle,
  Meuse: meuse,
});

const rounding = 'both are rounded to the last figure printed';
const weights =
  'published means weigh by the population of their year, ours by that of 2023, so that a change is one of access';
const smallWeights =
  'published shares weigh by standardised or earlier population, ours by that of 2023';

/** Half of the last of two decimals, and what arithmetic adds. */
const halfHundredth = 0.005 + 1e-9;

function readIndicator(data: PublishedData, id: string, mesh: Mesh, year: number): Float64Array {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator.compute(contextOf(data), { indicatorId: id, mesh, year }).values;
}

const departmentMean = (factId: string) => (data: PublishedData) =>
  meanByDepartment(data.territory, factValues(data.territory, factId));

const quantile =
  (q: number) =>
  ({ territory }: PublishedData) => {
    const apl = factValues(territory, 'apl-gp-2024');
    const { population } = territory.communes;
    return territory.zones.department.members.map((members) =>
      weightedQuantile(
        Array.from(members, (row) => apl[row] ?? Number.NaN),
        Array.from(members, (row) => population[row] ?? 0),
        q,
      ),
    );
  };

const practitioners =
  (id: string) =>
  ({ territory }: PublishedData) => [...(territory.zoneFacts.department.get(id)?.values ?? [])];

const per100k = (id: string) => (data: PublishedData) =>
  practitioners(id)(data).map(
    (count, row) => (1e5 * count) / (data.territory.zones.department.population[row] ?? 0),
  );

const density = (name: string, id: string, expected: Record<string, number>): PublishedFigure => ({
  name: `${name} per 100,000 residents, 2024`,
  expected,
  found: per100k(id),
  tolerance: 0.02 * Math.max(...Object.values(expected)),
  reason:
    'worked back from its counts, the source divides by up to 2 % fewer people than our population of 2023',
});

const count = (name: string, id: string, expected: Record<string, number>): PublishedFigure => ({
  name: `${name}, number, 2024`,
  expected,
  found: practitioners(id),
  tolerance: 0,
  reason: 'a count',
});

const meanApl = (year: number, expected: Record<string, number>): PublishedFigure => ({
  name: `APL to GPs of all ages, ${year}`,
  expected,
  found: departmentMean(`apl-gp-${year}`),
  tolerance: year === 2024 ? halfHundredth : 0.01,
  reason: year === 2024 ? rounding : weights,
});

/** Complete zones alone are named by the source: what lies outside the three departments is not read. */
const selectComplete = ({ territory }: PublishedData): number[] =>
  territory.zones.epci.codes.flatMap((_, row) =>
    (territory.zones.epci.insideShare[row] ?? 0) >= 1 - 1e-9 ? [row] : [],
  );

/**
 * Values of the zones expected, provided they are those at the head of the order, in that order: a zone
 * that is not where it should be has no value.
 */
function readRanked(
  names: readonly string[],
  values: Float64Array,
  rows: readonly number[],
  expected: readonly string[],
  direction: 1 | -1,
): number[] {
  const ranked = [...rows].sort((a, b) => direction * ((values[a] ?? 0) - (values[b] ?? 0)));
  return expected.map((name, rank) => {
    const at = values[ranked[rank] ?? -1] ?? Number.NaN;
    const own = rows.find((row) => names[row]?.includes(name));
    const value = values[own ?? -1] ?? Number.NaN;
    // Two that print alike may stand either way round.
    return value.toFixed(2) === at.toFixed(2) ? value : Number.NaN;
  });
}

const rankedEpci = (
  name: string,
  expected: Record<string, number>,
  direction: 1 | -1,
): PublishedFigure => ({
  name,
  expected,
  found: (data) =>
    readRanked(
      data.territory.zones.epci.names,
      readIndicator(data, 'apl-gp', 'epci', 2024),
      selectComplete(data),
      Object.keys(expected),
      direction,
    ),
  tolerance: halfHundredth,
  reason: `${rounding}; their order counts too`,
});

const lowestCommunes = {
  Montmédy: 1.25,
  Gorcy: 1.39,
  Saulnes: 1.57,
  Herserange: 1.88,
  Wassy: 1.88,
  Chaligny: 1.97,
  Longlaville: 1.98,
  'Cousances-les-Forges': 2.05,
  Villerupt: 2.08,
  Liverdun: 2.14,
};

const readNamed = (
  { territory }: PublishedData,
  mesh: Mesh,
  values: ArrayLike<number>,
  names: readonly string[],
): number[] =>
  names.map((name) => {
    const row = territory.zones[mesh].names.findIndex((full) => full.includes(name));
    return values[row] ?? Number.NaN;
  });

const fragile = { 'Stenay et du Val Dunois': 1.27, 'Grand Longwy': 1.7 };
const namedByThePress = { 'Montiers-sur-Saulx': 0.9, 'Biencourt-sur-Orge': 0.92 };

export const publishedFigures: readonly PublishedFigure[] = [
  meanApl(2022, departments(3.0, 4.3, 3.45)),
  meanApl(2023, departments(2.96, 4.24, 3.48)),
  meanApl(2024, departments(3.01, 4.16, 3.37)),
  {
    name: 'APL to GPs of 65 or younger, 2024',
    expected: departments(2.53, 3.66, 2.94),
    found: departmentMean('apl-gp-65-2024'),
    tolerance: halfHundredth,
    reason: rounding,
  },
  {
    name: '% of residents at or under 2.5, all ages, 2024',
    expected: departments(24.0, 18.4, 19.7),
    found: (data) => [...readIndicator(data, 'pop-below-threshold', 'department', 2024)],
    tolerance: 0.1,
    reason: smallWeights,
  },
  {
    name: '% of residents at or under 2.5, 65 or younger, 2024',
    expected: departments(49.8, 24.6, 35.1),
    found: (data) => [...readIndicator(data, 'pop-below-threshold-65', 'department', 2024)],
    tolerance: 0.2,
    reason: smallWeights,
  },
  ...(
    [
      [0.1, departments(1.83, 2.32, 2.05)],
      [0.5, departments(2.96, 4.15, 3.42)],
      [0.9, departments(4.15, 6.23, 4.69)],
    ] as const
  ).map(([q, expected]) => ({
    name: `P${100 * q} of the APL to GPs, in residents, 2024`,
    expected,
    found: quantile(q),
    tolerance: halfHundredth,
    reason: rounding,
  })),
  count('Private GPs', 'ameli-gp', departments(106, 664, 132)),
  density('Private GPs', 'ameli-gp', departments(63.5, 91.0, 74.6)),
  density('Private nurses', 'ameli-nurse', departments(144.3, 121.8, 142.4)),
  density('Dentists', 'ameli-dentist', departments(41.3, 63.6, 39.0)),
  density('Physiotherapists', 'ameli-physio', departments(61.7, 95.0, 66.1)),
  count('Psychiatrists', 'ameli-psychiatrist', departments(5, 72, 4)),
  count('Ophthalmologists', 'ameli-ophthalmologist', departments(5, 43, 4)),
  rankedEpci(
    'Lowest complete EPCI by APL, 2024',
    {
      Montmédy: 1.62,
      Auberive: 1.7,
      Sanon: 1.88,
      Stenay: 2.17,
      'Portes de Meuse': 2.46,
      'Grand Longwy': 2.47,
    },
    1,
  ),
  rankedEpci('Highest complete EPCI by APL, 2024', { 'Grand Nancy': 5.34, Revigny: 5.16 }, -1),
  {
    name: 'The same EPCI, GPs of 65 or younger, 2024',
    expected: fragile,
    found: (data) =>
      readNamed(data, 'epci', readIndicator(data, 'apl-gp-65', 'epci', 2024), Object.keys(fragile)),
    tolerance: halfHundredth,
    reason: rounding,
  },
  {
    name: 'Lowest communes of 1,500 residents or more by APL, 2024',
    expected: lowestCommunes,
    found: ({ territory: { communes, facts } }) =>
      readRanked(
        communes.names,
        facts.get('apl-gp-2024')?.values ?? new Float64Array(0),
        communes.codes.flatMap((_, row) => ((communes.population[row] ?? 0) >= 1500 ? [row] : [])),
        Object.keys(lowestCommunes),
        1,
      ),
    tolerance: halfHundredth,
    reason: `${rounding}; their order counts too`,
  },
  {
    name: 'Communes named by the press as below 1, 2024',
    expected: namedByThePress,
    found: (data) =>
      readNamed(
        data,
        'commune',
        factValues(data.territory, 'apl-gp-2024'),
        Object.keys(namedByThePress),
      ),
    tolerance: halfHundredth,
    reason: rounding,
  },
];

/** Figures published of this territory that the tables at hand cannot give again. */
export const notRecomputed: readonly { name: string; reason: string }[] = [
  {
    name: 'APL to nurses, physiotherapists, midwives and dentists, 2024',
    reason: 'the tables hold 2022 and 2023 only',
  },
  { name: 'Values for France', reason: 'the tables hold eleven departments' },
  {
    name: 'Minutes to a GP and under-served population of Grand Est',
    reason: 'the whole region and road times are not in the tables',
  },
  {
    name: 'Population in ZIP and ZAC, Grand Est, zoning of 2026',
    reason: 'the zoning at hand is older than 2026',
  },
  {
    name: 'Population beyond 30 minutes of emergency care, France; pharmacies per 100,000, France',
    reason: 'national figures',
  },
];
