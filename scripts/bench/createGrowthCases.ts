import { area } from '@turf/area';
import type { AccessPoint } from '../../src/domain/access/pointIndex.ts';
import { selectPoints } from '../../src/domain/access/selectTravelMatrix.ts';
import type { BenchCase } from './benchCase.ts';
import { createCatchmentCase, createTravelMatrixCase } from './createAccessCases.ts';
import {
  createChangeCase,
  createPlacesCase,
  createScenarioGround,
  type ScenarioGround,
} from './createScenarioCases.ts';
import type { BenchData } from './loadBenchData.ts';
import { seededRandom } from './seededRandom.ts';

/** About as many communes as France has. */
const syntheticCount = 35_000;
const earthKmPerDegree = 111.195;
/** Of about 550 communes each, as the eleven are. */
const departmentsPerSide = 8;

interface Communes {
  points: readonly AccessPoint[];
  gps: ArrayLike<number>;
  population: ArrayLike<number>;
}

export interface GrowthSeries {
  name: string;
  /** From the smallest territory to the largest. */
  cases: { size: number; benchCase: BenchCase }[];
}

/** The same computations on the three departments, on the eleven, and on a made-up country. */
export function createGrowthSeries(data: BenchData): GrowthSeries[] {
  const eleven = readEleven(data);
  const territories = [readThree(data, eleven), eleven, synthesise(eleven, densityOf(data))];
  const grounds = territories.map(({ points, gps, population }) =>
    createScenarioGround({ points, coreRows: [...points.keys()], gps, population }),
  );
  const scenarioSeries = (
    name: string,
    createCase: (ground: ScenarioGround) => BenchCase,
  ): GrowthSeries => ({
    name,
    cases: grounds.map((ground) => ({ size: ground.points.length, benchCase: createCase(ground) })),
  });
  const series = (name: string, createCase: (communes: Communes) => BenchCase): GrowthSeries => ({
    name,
    cases: territories.map((communes) => ({
      size: communes.points.length,
      benchCase: createCase(communes),
    })),
  });
  return [
    series('travel matrix', ({ points }) => ({
      ...createTravelMatrixCase(points, { runs: 5, sampledRows: 200 }),
      name: `growth: travel matrix, ${points.length} communes`,
    })),
    series('access index', ({ points, gps, population }) =>
      createCatchmentCase(points, [gps], population, {
        name: `growth: access index, ${points.length} communes`,
        runs: 21,
        baselineRuns: 1,
      }),
    ),
    scenarioSeries('40 changes with all headlines', (ground) =>
      createChangeCase(ground, {
        name: `growth: 40 changes with all headlines, ${ground.points.length} communes`,
        count: 40,
        hasHeadlines: true,
        runs: 51,
        isBaselineOfChanges: true,
      }),
    ),
    scenarioSeries('best places', (ground) =>
      createPlacesCase(ground, {
        name: `growth: ten best places, ${ground.points.length} communes`,
        runs: 5,
        tried: 20,
      }),
    ),
  ];
}

function readEleven({ surroundings }: BenchData): Communes {
  const { places, supply } = surroundings;
  return {
    points: selectPoints(places),
    gps: supply.get('gp') ?? [],
    population: places.population,
  };
}

function readThree({ surroundings }: BenchData, eleven: Communes): Communes {
  const core = Array.from(surroundings.coreRows);
  return {
    points: core.flatMap((row) => eleven.points[row] ?? []),
    gps: core.map((row) => eleven.gps[row] ?? 0),
    population: core.map((row) => eleven.population[row] ?? 0),
  };
}

/** Communes per km² of the three departments. */
function densityOf({ firstView }: BenchData): number {
  const squareKm = firstView.outlines.reduce((sum, outline) => sum + area(outline) / 1e6, 0);
  return firstView.outlines.length / squareKm;
}

/**
 * Communes drawn evenly over a square of the same density, each with the inhabitants and the GPs of a real
 * one drawn at random; always the same ones. They stand in the order of their codes as real ones do:
 * department by department, and in no order within it.
 */
function synthesise(real: Communes, communesPerKm2: number): Communes {
  const random = seededRandom(35);
  const sideDegrees = Math.sqrt(syntheticCount / communesPerKm2) / earthKmPerDegree;
  const [west, south] = [0, 44];
  const drawn = Array.from({ length: syntheticCount }, () => {
    const [across, up] = [random(), random()];
    const latitude = south + sideDegrees * up;
    return {
      // A degree of longitude narrows northwards: further apart in degrees, as far apart in kilometres.
      longitude: west + (sideDegrees * across) / Math.cos((latitude * Math.PI) / 180),
      latitude,
      department:
        Math.floor(departmentsPerSide * across) * departmentsPerSide +
        Math.floor(departmentsPerSide * up),
      model: Math.floor(random() * real.points.length),
    };
  }).sort((a, b) => a.department - b.department);
  return {
    points: drawn.map((point, row) => ({ ...point, code: String(row) })),
    gps: drawn.map(({ model }) => real.gps[model] ?? 0),
    population: drawn.map(({ model }) => real.population[model] ?? 0),
  };
}
