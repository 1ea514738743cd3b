import { parseSource, type SourceFile } from './sourceFile.ts';

const emptyWords = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc']);

/** `computeFloatingCatchment` → compute, floating, catchment. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .split(/[\s._-]+/)
    .map((word) => word.toLowerCase());
}

/** Enough letters to know `ranking` in `rank`, `migrations` in `migrate`, `intervals` in `interval`. */
const stemOf = (word: string) => word.slice(0, 4);

const baseNameOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');

/**
 * Whether the file is called after its export: by its very name, less the verb (`floatingCatchment.ts`:
 * `computeFloatingCatchment`), or, for a family (`distanceDecay.ts`: `stepDecay`, `linearDecay`), by a
 * word they share. A lone component gives its file its very name.
 */
function isNamedAfterAnExport(path: string, exportedNames: string[]): boolean {
  const fileName = baseNameOf(path).replaceAll('.', '').toLowerCase();
  if (exportedNames.some((name) => name.toLowerCase().endsWith(fileName))) return true;
  if (exportedNames.length === 1 && path.endsWith('.tsx')) return false;
  const stems = wordsOf(baseNameOf(path)).map(stemOf);
  return exportedNames.some((name) => wordsOf(name).some((word) => stems.includes(stemOf(word))));
}

/** One line per name that hides what a file is. */
export function findBadNames(file: SourceFile): string[] {
  const { path } = file;
  const { exportedNames, isBarrel } = parseSource(file);
  const problems: string[] = [];
  const folders = path.split('/').slice(0, -1);
  const fileName = baseNameOf(path);
  if (fileName === 'index') problems.push(`${path} is an index`);
  if (isBarrel) problems.push(`${path} only passes on what others export`);
  if (exportedNames.includes('default')) problems.push(`${path} has a default export`);
  const empty = [...folders, fileName].filter((name) =>
    wordsOf(name).some((w) => emptyWords.has(w)),
  );
  for (const name of empty) problems.push(`${path}: "${name}" says nothing`);
  for (const folder of folders) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder))
      problems.push(`${path}: ${folder}/ is not kebab-case`);
  }
  return problems;
}

/** One line per file that is called after none of its exports. */
export function findMisnamedFiles(file: SourceFile): string[] {
  const { exportedNames } = parseSource(file);
  if (exportedNames.length === 0 || isNamedAfterAnExport(file.path, exportedNames)) return [];
  return [`${file.path} is named after none of its exports: ${exportedNames.join(', ')}`];
}
