import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  columnsOfFile,
  dataColumns,
  dictionaryFiles,
} from '../../src/domain/dictionary/dataColumns.ts';

const folder = new URL('../../public/data/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape, a column with its statuses, names by code and the figures of a story's step are one column each, whatever is in them. */
const isWhole = (path: string, value: Record<string, unknown>) =>
  'values' in value ||
  path.endsWith('.geometry') ||
  path.endsWith('.formerNames') ||
  path.endsWith('steps[].figures');

/** The path of every value of a file, `[]` standing for each item of a list. */
function listPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value) && value.some(isRecord)) {
    return value.flatMap((item) => listPaths(item, `${path}[]`));
  }
  if (!isRecord(value) || isWhole(path, value)) return [path];
  return Object.entries(value)
    .filter(([key]) => !(key === 'type' && (path === '' || path === 'features[]')))
    .flatMap(([key, item]) => listPaths(item, path === '' ? key : `${path}.${key}`));
}

const sortedOnce = (items: Iterable<string>) => [...new Set(items)].sort();
/** A list that is empty everywhere shows no columns, and one that is empty somewhere shows itself. */
const withoutLists = (paths: readonly string[]) =>
  paths.filter((path) => !paths.some((other) => other.startsWith(`${path}[].`)));

describe('the dictionary of the published files', () => {
  it('tells of every file, and of no other', () => {
    expect(sortedOnce(dictionaryFiles)).toEqual(readdirSync(folder).sort());
  });

  it.each(readdirSync(folder))('tells of every column of %s, and of no other', (name) => {
    const paths = sortedOnce(listPaths(readJson(name)));
    const told = columnsOfFile(name).map(({ path }) => path);
    expect(told.filter((path, at) => told.indexOf(path) !== at)).toEqual([]);
    const found = withoutLists(paths);
    const emptyLists = paths.filter((path) => told.some((each) => each.startsWith(`${path}[].`)));
    expect(found.filter((path) => !told.includes(path) && !emptyLists.includes(path))).toEqual([]);
    expect(
      told.filter(
        (path) => !found.includes(path) && !emptyLists.some((list) => path.startsWith(list)),
      ),
    ).toEqual([]);
  });

  it('names sources of the manifest only, and all of those of each file', () => {
    const manifest = readJson('manifest.json') as {
      sources: { id: string }[];
      files: { name: string; sources: string[] }[];
    };
    const known = manifest.sources.map(({ id }) => id);
    expect(
      dataColumns.flatMap(({ sources }) => sources).filter((id) => !known.includes(id)),
    ).toEqual([]);
    for (const { name, sources } of manifest.files) {
      const told = columnsOfFile(name).flatMap((column) => column.sources);
      expect(sortedOnce(told), name).toEqual([...sources].sort());
    }
  });

  it('dates a column like its own name', () => {
    const contradictions = dataColumns.filter(({ path, year }) => {
      const named = /-(\d{4})$/.exec(path)?.[1];
      return named !== undefined && Number(named) !== year;
    });
    expect(contradictions.map(({ path }) => path)).toEqual([]);
  });
});
