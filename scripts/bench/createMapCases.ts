import { geoConicConformal, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { createClassification } from '../../src/cartography/classification.ts';
import { createLambertProjection } from '../../src/cartography/lambertProjection.ts';
import { createStillMap } from '../../src/cartography/stillMap.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import type { BenchData } from './loadBenchData.ts';

const size = { width: 900, height: 900 };
/** West, south, east, north of the three departments. */
const bounds = [4.6, 47.5, 7.2, 49.7] as const;
const fill = '#4477aa';

type Shape = Feature<Polygon | MultiPolygon>;

/** d3 takes rings the other way round from GeoJSON. */
function rewind({ geometry, ...rest }: Shape): Shape {
  const turned = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  return geometry.type === 'Polygon'
    ? { ...rest, geometry: { type: 'Polygon', coordinates: turned(geometry.coordinates) } }
    : {
        ...rest,
        geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turned) },
      };
}

function drawWithD3(zones: readonly Shape[]): string {
  const projection = geoConicConformal()
    .rotate([-3, 0])
    .parallels([44, 49])
    .fitSize([size.width, size.height], {
      type: 'MultiPoint',
      coordinates: [
        [bounds[0], bounds[1]],
        [bounds[2], bounds[3]],
      ],
    });
  const path = geoPath(projection).digits(1);
  return zones.map((zone) => `<path d="${path(rewind(zone))}" fill="${fill}"/>`).join('');
}

function createStillMapCase(zones: readonly Shape[]): BenchCase {
  return createBenchCase<string>({
    name: 'still map: our path writer vs d3.geoPath',
    size: `${zones.length} communes`,
    runs: 15,
    baselineRuns: 5,
    run: () =>
      createStillMap({
        zones,
        fills: () => fill,
        projection: createLambertProjection(bounds, size),
        size,
        title: 'APL',
      }),
    baseline: () => drawWithD3(zones),
    // The texts differ (relative steps against absolute ones); every commune is in both.
    isSame: (result, expected) =>
      result.split('<path').length >= zones.length && expected.split('<path').length > zones.length,
  });
}

interface Counted {
  bounds: number[];
  zones: number[];
}

/** The quantiles as one would define them: everybody in line by the value of their commune. */
function classifyInhabitants(values: Float64Array, population: Float64Array): Counted {
  const line = new Float64Array(population.reduce((sum, people) => sum + people, 0));
  let place = 0;
  values.forEach((value, row) => {
    const people = Number.isNaN(value) ? 0 : (population[row] ?? 0);
    line.fill(value, place, place + people);
    place += people;
  });
  const sorted = line.subarray(0, place).sort();
  const found = [0.2, 0.4, 0.6, 0.8].map((share) => {
    const value = sorted[Math.ceil(share * place) - 1] ?? Number.NaN;
    return Number(value.toFixed(2));
  });
  const edges = [Number.NEGATIVE_INFINITY, ...found, Number.POSITIVE_INFINITY];
  const zones = edges
    .slice(1)
    .map((upper, index) => values.filter((v) => v > (edges[index] ?? 0) && v <= upper).length);
  return { bounds: found, zones };
}

function createClassificationCase(values: Float64Array, population: Float64Array): BenchCase {
  return createBenchCase<Counted>({
    name: 'classes of an indicator: weighted quintiles vs one entry per inhabitant',
    size: `${values.length} communes`,
    runs: 101,
    baselineRuns: 5,
    run: () => {
      const options = { method: 'weightedQuintiles', decimals: 2 } as const;
      const { bounds: found, classes } = createClassification(values, population, options);
      return { bounds: [...found], zones: classes.map(({ zones }) => zones) };
    },
    baseline: () => classifyInhabitants(values, population),
    isSame: (result, expected) => JSON.stringify(result) === JSON.stringify(expected),
  });
}

export function createMapCases({ firstView }: BenchData): BenchCase[] {
  const { territory, outlines } = firstView;
  const apl = territory.facts.get('apl-gp-2024');
  if (!apl) throw new Error('the fact apl-gp-2024 is not in the first view');
  return [
    createStillMapCase(outlines),
    createClassificationCase(apl.values, territory.communes.population),
  ];
}
