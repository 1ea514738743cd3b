import { expect, test } from 'vitest';
import { mayImport } from './importRules.ts';
import { listFolders, readProjectFile } from './sourceFile.ts';

/** Folders whose own name the document does not hold as a word. */
function findUnnamedFolders(folders: readonly string[], document: string): string[] {
  return folders.filter((folder) => {
    const name = folder.split('/').at(-1) ?? '';
    return !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(document);
  });
}

/** Commands of package.json that the document does not show as one types them. */
function findUnnamedScripts(names: readonly string[], document: string): string[] {
  return names.filter((name) => {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    return !new RegExp(`${command}(?![\\w:-])`).test(document);
  });
}

test('ARCHITECTURE.md names every folder of src', () => {
  expect(findUnnamedFolders(listFolders('src'), readProjectFile('ARCHITECTURE.md'))).toEqual([]);
});

/** The rows of "The rooms": folder and what it may import, as words. */
function parseImportTable(document: string): Record<string, string> {
  const rows = document.matchAll(/^\| `(?:src\/)?([\w-]+)` \|.*\| ([^|]+) \|$/gm);
  return Object.fromEntries([...rows].map((row) => [row[1] ?? '', row[2] ?? '']));
}

test('ARCHITECTURE.md says the import rules that the tests enforce', () => {
  const enforced = Object.entries(mayImport).map(([folder, others]) => [
    folder,
    others.length > 0 ? others.join(', ') : 'nothing of ours',
  ]);
  expect(parseImportTable(readProjectFile('ARCHITECTURE.md'))).toEqual({
    ...Object.fromEntries(enforced),
    app: 'everything',
    tests: 'everything',
  });
});

test('README.md shows every command of package.json', () => {
  const { scripts } = JSON.parse(readProjectFile('package.json')) as {
    scripts: Record<string, string>;
  };
  expect(findUnnamedScripts(Object.keys(scripts), readProjectFile('README.md'))).toEqual([]);
});

test('the rules see what is not named', () => {
  expect(parseImportTable('| `src/a-b` | what | c, d |\n| folder | x | y |')).toEqual({
    'a-b': 'c, d',
  });
  expect(findUnnamedFolders(['src/ui', 'src/map'], 'ui/ build map-like')).toEqual(['src/map']);
  expect(findUnnamedScripts(['start', 'build', 'check'], 'npm start, npm run build:data')).toEqual([
    'build',
    'check',
  ]);
});
