import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBackdrop } from '../../../src/datasets/parseBackdrop.ts';
import { parseCareSites } from '../../../src/datasets/parseCareSites.ts';
import { parseExperiments } from '../../../src/datasets/parseExperiments.ts';
import { parseFacts } from '../../../src/datasets/parseFacts.ts';
import { parseManifest } from '../../../src/datasets/parseManifest.ts';
import { parseOutlines } from '../../../src/datasets/parseOutlines.ts';
import { parseProgramme } from '../../../src/datasets/parseProgramme.ts';
import { parseSurroundings } from '../../../src/datasets/parseSurroundings.ts';
import { parseTerritory } from '../../../src/datasets/parseTerritory.ts';
import type { Parsed } from '../../../src/datasets/problem.ts';
import { withFacts } from '../../../src/datasets/withFacts.ts';
import { valueStatus } from '../../../src/domain/territory/column.ts';
import { supplyKinds } from '../../../src/domain/territory/territory.ts';
import { createSmallDataset } from '../../fixtures/smallDataset.ts';
import { nothing, withValues } from '../../fixtures/withValue.ts';

const small = createSmallDataset();

function accept<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const pathsOf = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.problems.map(({ path }) => path);

const territory = accept(parseTerritory(small['territory.json']));

describe('parseTerritory', () => {
  test('counts who lives inside: 900 of 1,000 in the first EPCI, nobody of 50 in the second', () => {
    const { epci } = territory.zones;
    expect(epci.members.map((rows) => [...rows])).toEqual([[0, 1], [2]]);
    expect([...epci.population]).toEqual([900, 0]);
    expect([...epci.insideShare]).toEqual([0.9, 0]);
  });

  test('makes a zone of each commune, and keeps names and flags', () => {
    expect(territory.zones.commune.members.map((rows) => [...rows])).toEqual([[0], [1], [2]]);
    expect(territory.communes.postalCodes[1]).toEqual(['54840', '54200']);
    expect(territory.communes.formerNames).toEqual([[], ['Sexey-les-Bois'], []]);
    expect(territory.communes.nearBorder).toEqual([false, false, true]);
  });

  test('tells of every fault with its path', () => {
    const json = withValues(small['territory.json'], {
      'communes.codes.1': '52001',
      'communes.names.2': nothing,
      'communes.latitudes.0': '48',
      'communes.epci.2': 7,
      'communes.formerNames.99999': ['Nowhere'],
      'zones.livingArea.wholePopulation.0': 10,
    });
    expect(pathsOf(parseTerritory(json))).toEqual(
      expect.arrayContaining([
        'communes.codes[1]',
        'communes.names',
        'communes.latitudes[0]',
        'communes.epci[2]',
        'communes.formerNames.99999',
        'zones.epci.codes[1]',
        'zones.livingArea.wholePopulation[0]',
      ]),
    );
  });
});

describe('parseFacts', () => {
  test('a true zero stays a zero; a missing value is NaN with its reason', () => {
    const facts = accept(parseFacts('f', small['facts-official.json'], territory));
    const apl = facts.communes.get('apl-gp-2024');
    expect([...(apl?.values ?? [])]).toEqual([0, 2.5, Number.NaN]);
    const { observed, notApplicable } = valueStatus;
    expect([...(apl?.status ?? [])]).toEqual([observed, observed, notApplicable]);
  });

  test('refuses a value whose status says there is none, and the reverse', () => {
    const json = withValues(small['facts-official.json'], {
      'communes.apl-gp-2024.values': [1, null, 3],
    });
    expect(pathsOf(parseFacts('f', json, territory))).toEqual([
      'communes.apl-gp-2024.values[1]',
      'communes.apl-gp-2024.values[2]',
    ]);
  });

  test('refuses other lengths, unknown statuses, categories in another order', () => {
    const json = withValues(small['facts-official.json'], {
      'communes.apl-gp-2024.status': '009',
      'communes.zoning-gp.values': [0, 1],
      'categories.zoning-gp': ['outside', 'zar', 'zac', 'zip'],
    });
    expect(pathsOf(parseFacts('f', json, territory))).toEqual(
      expect.arrayContaining([
        'communes.apl-gp-2024.status[2]',
        'communes.zoning-gp.values',
        'categories.zoning-gp',
      ]),
    );
  });

  test('withFacts adds to a copy', () => {
    const facts = accept(parseFacts('f', small['facts-population.json'], territory));
    expect(withFacts(territory, facts).facts.has('population-2010')).toBe(true);
    expect(territory.facts.has('population-2010')).toBe(false);
  });
});

describe('parseOutlines', () => {
  const files = ['communes-55.geojson', 'communes-52.geojson', 'communes-54.geojson'];
  const read = (changes: Record<string, unknown> = {}) => {
    const json = withValues(small['communes-52.geojson'], changes);
    return parseOutlines(
      files.map((name) => ({ name, json: name === files[1] ? json : small[name] })),
      territory.communes.codes,
    );
  };

  test('gives outlines in the order of the territory, whatever that of the files', () => {
    expect(accept(read()).map(({ properties }) => properties.code)).toEqual(
      territory.communes.codes,
    );
  });

  const ring = 'features.0.geometry.coordinates.0';
  test.each([
    ['an id that is not the code', { 'features.0.id': 1 }, 'features[0].id'],
    ['an open ring', { [`${ring}.4`]: nothing }, 'features[0].geometry.coordinates[0]'],
    [
      'a position without latitude',
      { [`${ring}.2.1`]: nothing },
      'features[0].geometry.coordinates[0][2]',
    ],
    ['a missing commune', { 'features.0': nothing }, 'features'],
    ['a commune of another file', { 'features.0.properties.code': '54001' }, 'features[0]'],
  ])('refuses %s', (_, changes, path) => {
    expect(pathsOf(read(changes))).toContain(path);
  });
});

describe('parseSurroundings', () => {
  const json = () => ({
    codes: ['08001', '52001', '54001', '55001'],
    names: ['Acy-Romance', 'Ageville', 'Bois-de-Haye', 'Fleury'],
    longitudes: [4.3, 5.3, 6.1, 5.4],
    latitudes: [49.5, 48.1, 48.7, 49.2],
    population: [479, 300, 600, 0],
    supply: Object.fromEntries(supplyKinds.map((kind) => [kind, [1, 0, 2, 0]])),
    calibration: {
      ridge: 3,
      impliedActivity: { values: [5200, 0, 7000, 0], status: '2222' },
      officialApl2023: { values: [4.2, 1.3, 3.2, null], status: '0006' },
    },
  });

  test('finds the rows of the core', () => {
    expect([...accept(parseSurroundings(json(), territory)).coreRows]).toEqual([1, 2, 3]);
  });

  test('reads the implied activity, an estimate, and refuses one without its figures', () => {
    const { calibration } = accept(parseSurroundings(json(), territory));
    expect(calibration.ridge).toBe(3);
    expect([...calibration.impliedActivity.values]).toEqual([5200, 0, 7000, 0]);
    expect([...calibration.impliedActivity.status]).toEqual([2, 2, 2, 2]);
    expect(calibration.officialApl2023.values[3]).toBeNaN();
    const broken = withValues(json(), {
      'calibration.ridge': -1,
      'calibration.impliedActivity.values.0': null,
      'calibration.officialApl2023': nothing,
    });
    expect(pathsOf(parseSurroundings(broken, territory))).toEqual(
      expect.arrayContaining([
        'calibration.ridge',
        'calibration.impliedActivity.values[0]',
        'calibration.officialApl2023',
      ]),
    );
  });

  test('refuses another population than the territory has, a kind left out, a negative count', () => {
    const broken = withValues(json(), {
      'population.1': 301,
      'supply.gp.0': -1,
      'supply.nurse': nothing,
    });
    expect(pathsOf(parseSurroundings(broken, territory))).toEqual(
      expect.arrayContaining(['population[1]', 'supply.gp[0]', 'supply.nurse']),
    );
  });
});

describe('parseExperiments', () => {
  const site = {
    id: 'a/1',
    name: 'Pharmacie',
    department: '55',
    commune: '55001',
    communeName: 'Fleury',
    epci: null,
    venue: 'pharmacy',
    precision: 'site',
    role: 'patients',
    longitude: 5.4,
    latitude: 49.2,
  };
  const experiment = (changes: object) => [
    {
      id: 'a',
      name: 'A',
      axis: 'access',
      kind: 'teleconsultation',
      summary: 'Résumé.',
      partners: [],
      start: '2022-03',
      end: null,
      status: 'unknown',
      sites: [site],
      figures: [],
      sources: [{ title: 'Source', url: null, publisher: null, date: '2022' }],
      programmeLink: 'explicit',
      note: null,
      evidence: 'detailed',
      axisBasis: 'source',
      parentId: null,
      results: 'nonePublished',
      ...changes,
    },
  ];

  test('accepts a documented experiment', () => {
    expect(accept(parseExperiments(experiment({})))).toHaveLength(1);
  });

  test.each([
    ['a point without a commune', { sites: [{ ...site, commune: null }] }],
    ['a commune without a point', { sites: [{ ...site, longitude: null }] }],
    ['an experiment without a source', { sources: [] }],
    ['an unknown axis', { axis: 'other' }],
    ['a date in words', { start: 'mars 2022' }],
  ])('refuses %s', (_, changes) => {
    expect(parseExperiments(experiment(changes)).ok).toBe(false);
  });
});

test('no JSON value makes a parser throw', () => {
  const parsers: ((json: unknown) => Parsed<unknown>)[] = [
    parseManifest,
    parseTerritory,
    parseBackdrop,
    parseCareSites,
    parseExperiments,
    parseProgramme,
    (json) => parseFacts('f', json, territory),
    (json) => parseSurroundings(json, territory),
    (json) => parseOutlines([{ name: 'o', json }], territory.communes.codes),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(parsers.length - 1), (json, index) => {
      const parsed = parsers[index]?.(json);
      expect(parsed === undefined || parsed.ok || parsed.problems.length > 0).toBe(true);
    }),
  );
});
