import { describe, expect, test } from 'vitest';
import { listCode, listFiles, readProjectFile } from './sourceFile.ts';
import {
  findBrowserGlobals,
  findForeignAddresses,
  findLongFiles,
  findMachinePaths,
} from './textRules.ts';

const code = [...listCode('src'), ...listCode('scripts'), ...listCode('tests')];

test('no file is longer than a concept', () => {
  const files = [...code, ...listFiles('src', ['.css'])];
  expect(files.flatMap(findLongFiles)).toEqual([]);
});

test('the application names no other host but in its files of links', () => {
  expect(listCode('src').flatMap(findForeignAddresses)).toEqual([]);
});

test('nothing tells of the machine it was written on', () => {
  const rootFiles = [
    'README.md',
    'package.json',
    'vite.config.ts',
    'vitest.config.ts',
    'knip.json',
  ];
  const files = [
    ...code.filter(({ path }) => !path.startsWith('tests/architecture/')),
    ...listFiles('docs', ['.md']),
    ...rootFiles.map((path) => ({ path, text: readProjectFile(path) })),
  ];
  expect(files.flatMap(findMachinePaths)).toEqual([]);
});

test('the domain and the still map need no browser', () => {
  const pure = [...listCode('src/domain'), ...listCode('src/cartography')];
  expect(pure.flatMap(findBrowserGlobals)).toEqual([]);
});

describe('the rules see', () => {
  const path = 'src/ui/a.ts';
  test('a long file', () => {
    expect(findLongFiles({ path, text: 'a\n'.repeat(301) })).toHaveLength(1);
    expect(findLongFiles({ path, text: 'a\n'.repeat(300) })).toEqual([]);
  });

  test('another host, in a literal, a template or a text', () => {
    for (const text of [
      "fetch('https://tiles.example.org/a')",
      'fetch(`//cdn.example.org/' + '$' + '{name}`)',
      'const a = () => <p>see http://example.org</p>;',
    ]) {
      expect(findForeignAddresses({ path: 'src/ui/A.tsx', text }), text).toHaveLength(1);
    }
  });

  test('no fault in a comment, a namespace, a relative address or a file of links', () => {
    expect(findForeignAddresses({ path, text: '// https://example.org' })).toEqual([]);
    expect(
      findForeignAddresses({ path, text: "const ns = 'http://www.w3.org/2000/svg';" }),
    ).toEqual([]);
    expect(findForeignAddresses({ path, text: "fetch('./data/manifest.json')" })).toEqual([]);
    const link = "export const sourceLinks = { insee: 'https://www.insee.fr/' };";
    expect(
      findForeignAddresses({ path: 'src/features/method/sourceLinks.ts', text: link }),
    ).toEqual([]);
  });

  test('paths of a machine', () => {
    const texts = ["'/home/someone/atlas'", 'see /tmp/out.json', '"C:\\Users\\someone"'];
    for (const text of texts) expect(findMachinePaths({ path, text }), text).toHaveLength(1);
    for (const text of ["'./work/a.ts'", 'network/root/a', "'/usr/bin/chromium'"]) {
      expect(findMachinePaths({ path, text }), text).toEqual([]);
    }
  });

  test('a browser in the domain', () => {
    for (const text of ['document.title', 'x = window.innerWidth', 'await fetch(url)']) {
      expect(findBrowserGlobals({ path, text }), text).toHaveLength(1);
    }
    for (const text of [
      '// window.innerWidth',
      'api.fetch(url)',
      'prefetch(url)',
      'this.document.x',
    ]) {
      expect(findBrowserGlobals({ path, text }), text).toEqual([]);
    }
  });
});
