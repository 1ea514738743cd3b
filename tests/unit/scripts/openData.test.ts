import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePublishedData } from '../../../scripts/checks/publishedData.ts';
import { createOpenData } from '../../../scripts/open-data/createOpenData.ts';
import { type OpenZone, openFileNames } from '../../../scripts/open-data/createOpenTable.ts';
import { createAnalysisApi } from '../../../src/analysis/analysisApi.ts';
import { parseOpenCatalogue } from '../../../src/datasets/parseOpenCatalogue.ts';
import { indicators } from '../../../src/domain/indicators/indicators.ts';
import { meshes } from '../../../src/domain/territory/zone.ts';

const folder = join(import.meta.dirname, '../../../public/data');
const published = parsePublishedData(
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('json'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
);
const { territory } = published;

let files: Map<string, string>;
beforeAll(async () => {
  files = await createOpenData(published);
});

/** As a program that knows nothing of us reads it. */
const readCsv = (name: string): Record<string, string>[] =>
  parse(files.get(name) ?? '', { columns: true });

/** The worker's own functions, fed with the same files. */
function openApi() {
  const api = createAnalysisApi();
  api.setTerritory(territory);
  api.setSurroundings(published.surroundings);
  api.setOutlines(published.outlines.commune);
  api.setExperiments(published.experiments);
  return api;
}

describe('the open data', () => {
  it.each(meshes)('by %s hold every zone once, `code` first, then every indicator', (mesh) => {
    const text = files.get(`${openFileNames[mesh]}.csv`) ?? '';
    const header = text.slice(0, text.indexOf('\n')).split(',');
    expect(header).toEqual(['code', ...indicators.map(({ id }) => id)]);
    expect(text.charCodeAt(0)).toBe('c'.charCodeAt(0));
    const rows = readCsv(`${openFileNames[mesh]}.csv`);
    expect(rows.map(({ code }) => code)).toEqual(territory.zones[mesh].codes);
  });

  it.each(meshes)('by %s hold what the worker answers', (mesh) => {
    const api = openApi();
    const rows = readCsv(`${openFileNames[mesh]}.csv`);
    const wrong = indicators.flatMap(({ id, categories }) => {
      const { column } = api.computeIndicator({ indicatorId: id, mesh });
      return rows.flatMap((cells, row) => {
        const value = column.values[row] ?? Number.NaN;
        const cell = cells[id] ?? '';
        const isSame = Number.isNaN(value)
          ? cell === ''
          : categories
            ? cell === categories[value]
            : cell !== '' && Math.abs(Number(cell) - value) < 1e-6;
        return isSame ? [] : [`${id} of ${cells.code} is ${cell}; expected ${value}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('say the published figures of the departments', () => {
    const rows = readCsv('indicateurs-departements.csv');
    expect(rows.map(({ code }) => code)).toEqual(['52', '54', '55']);
    const rounded = (id: string, decimals: number) =>
      rows.map((row) => Number(row[id]).toFixed(decimals));
    expect(rounded('apl-gp', 2)).toEqual(['3.01', '4.16', '3.37']);
    // In consultations per inhabitant, and not base 100: within 3 % of the official means.
    expect(rounded('access-gp', 1)).toEqual(['3.0', '4.2', '3.3']);
    // In percent.
    expect(rounded('pop-below-threshold', 0)).toEqual(['24', '18', '20']);
  });

  it.each(meshes)('by %s are the same in JSON, which says why a value is missing', (mesh) => {
    const rows = readCsv(`${openFileNames[mesh]}.csv`);
    const json = JSON.parse(files.get(`${openFileNames[mesh]}.json`) ?? '') as {
      mesh: string;
      zones: OpenZone[];
    };
    expect(json.mesh).toBe(mesh);
    expect(json.zones.map(({ name }) => name)).toEqual(territory.zones[mesh].names);
    const wrong = json.zones.flatMap(({ code, values, missing }, at) => {
      const row = rows[at] ?? {};
      const differs = ({ id }: { id: string }) =>
        row.code !== code ||
        (id in values ? String(values[id]) : '') !== row[id] ||
        (id in missing && row[id] !== '');
      return indicators.filter(differs).map(({ id }) => `${id} of ${code}`);
    });
    expect(wrong).toEqual([]);
  });

  it('tell masked from absent from zero', () => {
    const zones = new Map(
      (JSON.parse(files.get('indicateurs-communes.json') ?? '') as { zones: OpenZone[] }).zones.map(
        (zone) => [zone.code, zone],
      ),
    );
    // Ageville has 290 inhabitants, and no GP.
    expect(zones.get('52001')?.missing['share-75-plus']).toBe('masked');
    expect(zones.get('52001')?.missing['nearest-site-home']).toBe('absent');
    expect(zones.get('52001')?.values['count-gp']).toBe(0);
    // Beaumont-en-Verdunois, destroyed in 1916: nobody lives there.
    expect(zones.get('55039')?.values['apl-gp']).toBeUndefined();
    expect(zones.get('55039')?.values.population).toBe(0);
  });

  it('have a dictionary that says all of every column, in both languages', () => {
    const entries = readCsv('dictionnaire.csv');
    expect(entries.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
    for (const entry of entries) {
      const indicator = indicators.find(({ id }) => id === entry.id);
      for (const key of ['name_fr', 'name_en', 'unit_fr', 'unit_en', 'source'] as const) {
        expect(entry[key], `${entry.id} ${key}`).toMatch(/\p{L}/u);
      }
      expect(entry.year).toBe(String(indicator?.years.at(-1) ?? ''));
      expect(entry.decimals).toBe(String(indicator?.decimals));
      expect(entry.aggregation_en).not.toBe(entry.aggregation_fr);
      expect(entry.categories === '').toBe(indicator?.categories === undefined);
    }
    const access = entries.find(({ id }) => id === 'access-gp');
    expect(access?.unit_fr).toBe('consultations estimées par an et par habitant');
    const income = entries.find(({ id }) => id === 'median-income');
    expect(income?.empty_en).toContain('not in the data');
    expect(JSON.parse(files.get('dictionnaire.json') ?? '')).toHaveLength(indicators.length);
  });

  it('have a catalogue that lists every file with its size', () => {
    const catalogue = parseOpenCatalogue(JSON.parse(files.get('catalogue.json') ?? ''));
    const others = [...files].filter(([name]) => name !== 'catalogue.json');
    expect(catalogue).toEqual({
      ok: true,
      value: others.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
    });
  });

  it('are not taken from a catalogue of another shape', () => {
    const parsed = parseOpenCatalogue({ files: [{ name: '../secret.csv', bytes: 0 }] });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems).toHaveLength(2);
  });
});
