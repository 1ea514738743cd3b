import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { buildData, writeData } from '../../scripts/build/buildData.ts';
import { communeOutlineFiles, firstViewFiles } from '../../src/datasets/loadFirstView.ts';
import { manifestName, parseManifest } from '../../src/datasets/parseManifest.ts';

const dataFolder = join(import.meta.dirname, '..', '..', 'data');
const temporary = mkdtempSync(join(tmpdir(), 'atlas-data-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const folders = ['first', 'second'].map((name) => join(temporary, name));
for (const folder of folders) writeData(buildData(dataFolder).files, folder);
const [first = '', second = ''] = folders;

describe('two builds', () => {
  test('give the same files, byte for byte', () => {
    expect(readdirSync(second)).toEqual(readdirSync(first));
    for (const name of readdirSync(first)) {
      expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(
        true,
      );
    }
  });

  test('leave nothing of an earlier build behind', () => {
    writeFileSync(join(second, 'old.json'), '{}');
    writeData(buildData(dataFolder).files, second);
    expect(readdirSync(second)).toEqual(readdirSync(first));
  });

  test('have the sizes and hashes that their manifest says', () => {
    const manifest = parseManifest(JSON.parse(readFileSync(join(first, manifestName), 'utf8')));
    if (!manifest.ok) throw new Error(JSON.stringify(manifest.problems));
    const { files } = manifest.value;
    expect([...files.keys(), manifestName].sort()).toEqual(readdirSync(first).sort());
    for (const { name, bytes, sha256 } of files.values()) {
      const content = readFileSync(join(first, name));
      expect(content.length, name).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
    }
  });
});

describe('weights, compressed by brotli at its best', () => {
  const weigh = (names: readonly string[]) =>
    names
      .map((name) => readFileSync(join(first, name)))
      .map((content) =>
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      )
      .reduce((sum, { length }) => sum + length, 0);

  test('the communes of the three departments: at most 150 kB', () => {
    expect(weigh(communeOutlineFiles)).toBeLessThanOrEqual(150_000);
  });

  test('all data of the first view: at most 230 kB', () => {
    expect(weigh([manifestName, ...firstViewFiles])).toBeLessThanOrEqual(230_000);
  });
});

describe('outlines', () => {
  test('have at most five decimals, a code and nothing else', () => {
    for (const name of communeOutlineFiles) {
      const content = readFileSync(join(first, name), 'utf8');
      expect(content).not.toMatch(/\d\.\d{6}/);
      const { features } = JSON.parse(content) as { features: { properties: object }[] };
      expect(features.every(({ properties }) => Object.keys(properties).join() === 'code')).toBe(
        true,
      );
    }
  });
});

describe('a table with faults', () => {
  const broken = join(temporary, 'broken');
  cpSync(dataFolder, broken, { recursive: true });
  const edit = (name: string, change: (text: string) => string) => {
    const text = readFileSync(join(dataFolder, name), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(join(broken, name), change(text));
  };
  edit('apl.csv', (text) => text.replace('52001,1.296', '52001,about one'));
  edit('zoning.csv', (text) => text.replace('52001,zip', '52001,zup'));
  edit('social.csv', (text) => text.replace('\n52001,', '\n99999,'));
  edit('experiments.json', (text) => text.replace('"55132"', '"55999"'));
  edit('communes-55.geojson', (text) => text.replace('"55029"', '"55028"'));
  rmSync(join(broken, 'mortality.csv'));
  const { problems } = buildData(broken);

  test.each([
    'apl.csv, 52001, apl-gp-2022: "about one"',
    'zoning.csv, 52001, zoning-gp: unknown category "zup"',
    'social.csv: 99999 is no commune',
    'experiments.json, teleconsultation-cousances-les-forges: 55999',
    'an outline of 55029',
    'mortality.csv: Error: the file is missing',
  ])('is told of in the same run as the others: %s', (text) => {
    expect(problems.filter((problem) => problem.includes(text)).length).toBeGreaterThan(0);
  });
});
