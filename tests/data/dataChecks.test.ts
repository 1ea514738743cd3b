import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/build/buildData.ts';
import { dataChecks } from '../../scripts/checks/dataChecks.ts';
import { measureSeams } from '../../scripts/checks/measureSeams.ts';
import { type PublishedData, parsePublishedData } from '../../scripts/checks/publishedData.ts';
import { comparePublishedFigure } from '../../scripts/checks/publishedFigureChecks.ts';
import { publishedFigures } from '../../scripts/checks/publishedFigures.ts';
import { checkDescribedTables } from '../../scripts/checks/registerChecks.ts';
import type { Column } from '../../src/domain/territory/column.ts';
import type { Surroundings } from '../../src/domain/territory/territory.ts';

const dataFolder = join(import.meta.dirname, '..', '..', 'data');
const built = buildData(dataFolder);
const data = parsePublishedData(built.files);

test('the tables build without a problem', () => {
  expect(built.problems).toEqual([]);
});

test('every table is described and unchanged', () => {
  const names = readdirSync(dataFolder).filter((name) => !/^sources\.(json|md)$/i.test(name));
  expect(checkDescribedTables(dataFolder, names)).toEqual([]);
  expect(checkDescribedTables(dataFolder, ['unknown.csv'])).toHaveLength(1);
});

test.each(dataChecks.map((check) => ({ name: check.name, check })))('$name', ({ check }) => {
  expect(check.run(data).failures).toEqual([]);
});

/** The data with one thing wrong, for each check: a check that nothing fails proves nothing. */
const faults: Record<string, () => PublishedData> = {
  'codes and shapes match': () => ({
    ...data,
    outlines: { ...data.outlines, epci: data.outlines.epci.toReversed() },
  }),
  'no gap or overlap between communes': () => withMovedVertex(),
  'zones are exactly their communes': () => ({
    ...data,
    outlines: { ...data.outlines, department: data.outlines.department.toReversed() },
  }),
  'population 2023': () => {
    const department = { ...data.territory.zones.department };
    department.population = department.population.map((count) => count + 1);
    const zones = { ...data.territory.zones, department };
    return { ...data, territory: { ...data.territory, zones } };
  },
  'general practitioners (BPE 2024)': () => withFact('supply-gp', 3, 9),
  'official APL 2024, weighted by population': () => withFact('apl-gp-2024', 0, 900),
  'figures published elsewhere': () => withFact('apl-gp-65-2024', 0, 900),
  'our access index within 3 % of the official APL': () => ({
    ...data,
    surroundings: {
      ...data.surroundings,
      supply: new Map([['gp', new Float64Array(data.surroundings.places.codes.length).fill(0.2)]]),
    },
  }),
  'the implied activity is the fit to the official APL': () => {
    const { impliedActivity } = data.surroundings.calibration;
    const row = impliedActivity.values.findIndex((value) => value > 0);
    const values = impliedActivity.values.with(row, (impliedActivity.values[row] ?? 0) + 2);
    return withCalibration({ impliedActivity: { ...impliedActivity, values } });
  },
  // Hardly any ridge: fitted to the last detail of the others, it predicts a department worse.
  'the default supply agrees better with the APL out of sample': () =>
    withCalibration({ ridge: 0.01 }),
  'only the six communes without inhabitants lack an APL': () =>
    withFact('apl-gp-2024', 0, Number.NaN),
  'EHPAD and their places (CNSA)': () => withFact('ehpad-places', 0, 40),
  'surroundings agree with the territory': () => withFact('supply-pharmacy', 0, 40),
  "every experiment's commune exists": () => ({
    ...data,
    experiments: data.experiments.map((experiment) => ({ ...experiment, parentId: 'none-such' })),
  }),
  'every indicator has a source': () => ({
    ...data,
    manifest: { ...data.manifest, sources: data.manifest.sources.slice(1) },
  }),
  'the manifest describes every file': () => ({
    ...data,
    files: new Map([...data.files, ['programme.json', '{}']]),
  }),
};

test.each(dataChecks.map((check) => ({ name: check.name, check })))('fails: $name', ({ check }) => {
  const fault = faults[check.name];
  expect(fault, 'a fault this check finds').toBeDefined();
  expect(check.run(fault?.() ?? data).failures.length).toBeGreaterThan(0);
});

function withCalibration(change: Partial<Surroundings['calibration']>): PublishedData {
  const { surroundings } = data;
  const calibration = { ...surroundings.calibration, ...change };
  return { ...data, surroundings: { ...surroundings, calibration } };
}

describe('figures published elsewhere', () => {
  test.each(publishedFigures.map((figure) => ({ ...figure })))('$name', (figure) => {
    expect(comparePublishedFigure(figure, data)).toEqual([]);
    // Each published value counts: one that is a little more than the tolerance off is found.
    for (const territory of Object.keys(figure.expected)) {
      const wanted = figure.expected[territory] ?? Number.NaN;
      const wrong = { ...figure.expected, [territory]: wanted + 2.1 * figure.tolerance + 0.01 };
      const failures = comparePublishedFigure({ ...figure, expected: wrong }, data);
      expect(failures, territory).toHaveLength(1);
      expect(failures[0]).toContain(territory);
    }
    expect(figure.reason.length).toBeGreaterThan(5);
  });
});

function withFact(id: string, row: number, value: number): PublishedData {
  const column = data.territory.facts.get(id) as Column;
  const facts = new Map(data.territory.facts);
  facts.set(id, { ...column, values: column.values.with(row, value) });
  return { ...data, territory: { ...data.territory, facts } };
}

/** One commune's outline with one shared vertex moved by ten metres. */
function withMovedVertex(): PublishedData {
  const commune = data.outlines.commune.map((outline) => {
    // Bar-le-Duc lies well inside: all its vertices are shared.
    if (outline.properties.code !== '55029') return outline;
    const moved = structuredClone(outline);
    const ring = moved.geometry.coordinates[0] as number[][];
    const vertex = ring[5] as number[];
    vertex[0] = (vertex[0] ?? 0) + 0.0001;
    return moved;
  });
  return { ...data, outlines: { ...data.outlines, commune } };
}

test('seams are measured: two squares with a gap, then an overlap, of known area', () => {
  const square = (code: string, ring: [number, number][]) => ({
    type: 'Feature' as const,
    id: Number(code),
    properties: { code },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  });
  const left = (x: number) =>
    square('1', [
      [0, 0],
      [0.01, 0],
      [x, 0.005],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
    ]);
  const right = square('2', [
    [0.01, 0],
    [0.02, 0],
    [0.02, 0.01],
    [0.01, 0.01],
    [0.01, 0.005],
    [0.01, 0],
  ]);
  expect(measureSeams([left(0.01), right])).toEqual({ squareMetres: 0, doubledEdges: 0 });
  // A triangle of 0.01° by 0.001° on the equator: 1,112 m × 111 m / 2 = 61,800 m².
  for (const x of [0.009, 0.011]) {
    const { squareMetres } = measureSeams([left(x), right]);
    expect(Math.abs(squareMetres - 61_800)).toBeLessThan(200);
  }
  expect(measureSeams([left(0.01), left(0.009)]).doubledEdges).toBe(3);
});
