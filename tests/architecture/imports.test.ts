import { describe, expect, test } from 'vitest';
import { findBundlerSyntax, findForbiddenImports } from './importRules.ts';
import { listCode } from './sourceFile.ts';

const code = [...listCode('src'), ...listCode('scripts')];

test('there is code to judge', () => {
  expect(code.length).toBeGreaterThan(20);
});

test('imports follow the table of ARCHITECTURE.md', () => {
  expect(code.flatMap(findForbiddenImports)).toEqual([]);
});

test('what scripts and tests run as it is holds nothing only a bundler knows', () => {
  expect(code.flatMap(findBundlerSyntax)).toEqual([]);
});

describe('the rules see', () => {
  const forbidden: [path: string, text: string][] = [
    ['src/domain/access/a.ts', "import { b } from '../../datasets/b.ts';"],
    ['src/domain/access/a.ts', "import type { B } from '../../state/b.ts';"],
    ['src/domain/access/a.ts', "import { useState } from 'react';"],
    ['src/domain/access/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/ui/A.tsx', "export { b } from '../i18n/b.ts';"],
    ['src/ui/A.tsx', "export * from '../domain/b.ts';"],
    ['src/features/a/A.tsx', "import { B } from '../b/B.tsx';"],
    ['src/features/a/A.tsx', "const B = () => import('../../map/MapView.tsx');"],
    ['src/features/a/A.tsx', "type B = import('../../analysis/analysisApi.ts').B;"],
    ['src/features/a/A.tsx', "const url = new URL('../../analysis/a.worker.ts', import.meta.url);"],
    ['src/features/a/A.tsx', 'const b = (name: string) => import(name);'],
    ['src/features/a/A.tsx', "import { Map } from 'maplibre-gl';"],
    ['src/state/a.ts', "import { a } from '../analysis/analysisApi.ts';"],
    ['src/state/a.ts', "import { type A, a } from '../analysis/analysisApi.ts';"],
    ['src/map/a.ts', "import { B } from '../features/b/B.tsx';"],
    ['src/map/a.ts', "import { create } from 'zustand';"],
    ['src/i18n/a.ts', "import '../app/theme.css';"],
    ['src/analysis/a.ts', "import { b } from '../datasets/b.ts';"],
    ['src/datasets/a.ts', "import data from '../../data/a.json';"],
    ['src/elsewhere/a.ts', 'export const a = 1;'],
    ['scripts/a.ts', "import { b } from '../src/state/b.ts';"],
  ];
  test.each(forbidden)('%s: %s', (path, text) => {
    expect(findForbiddenImports({ path, text })).toHaveLength(1);
  });

  const allowed: [path: string, text: string][] = [
    ['src/domain/access/a.ts', "import distance from '@turf/distance';"],
    ['src/domain/access/a.ts', "import { b } from '../territory/b.ts';"],
    ['src/domain/access/a.ts', "// import { b } from '../../state/b.ts';"],
    ['src/features/a/A.tsx', "import { B } from './parts/B.tsx'; import '../../ui/b.css';"],
    ['src/state/a.ts', "import { a } from '../analysis/analysisClient.ts';"],
    ['src/state/a.ts', "import type { A } from '../analysis/analysisApi.ts';"],
    ['src/app/a.tsx', "import { B } from '../features/b/B.tsx'; import { M } from '../map/M.tsx';"],
    ['src/main.ts', "import { App } from './app/App.tsx';"],
    ['scripts/a.ts', "import { b } from '../src/datasets/b.ts';"],
  ];
  test.each(allowed)('no fault in %s: %s', (path, text) => {
    expect(findForbiddenImports({ path, text })).toEqual([]);
  });

  const bundlerOnly: [path: string, text: string][] = [
    ['src/domain/a.ts', 'export const isDev = import.meta.env.DEV;'],
    ['src/datasets/a.ts', "import url from './a.json?url';"],
    ['src/cartography/a.ts', "import { b } from './b';"],
    ['src/cartography/a.ts', "import { b } from '/src/i18n/b.ts';"],
  ];
  test.each(bundlerOnly)('%s: %s', (path, text) => {
    expect(findBundlerSyntax({ path, text })).toHaveLength(1);
  });

  test('nothing to say where a bundler is at work', () => {
    const file = { path: 'src/app/a.ts', text: "import url from './a.json?url';" };
    expect(findBundlerSyntax(file)).toEqual([]);
  });
});
