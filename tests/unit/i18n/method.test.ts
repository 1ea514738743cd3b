import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differenceReasons } from '../../../src/domain/agreement/explainDifference.ts';
import { indicators as registry } from '../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../src/domain/territory/column.ts';
import { unknownQuestions } from '../../../src/features/method/unknownQuestions.ts';
import { method as methodSection } from '../../../src/i18n/sections/method.ts';
import { bothLanguages } from '../../fixtures/bothLanguages.ts';

const method = await bothLanguages(methodSection);

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const manifest = readJson('public/data/manifest.json') as {
  sources: { id: string }[];
  files: { name: string }[];
};
const { version } = readJson('package.json') as { version: string };

const sorted = (items: Iterable<string>) => [...items].sort();
const ids = registry.map(({ id }) => id);

describe.each(['fr', 'en'] as const)('Méthode et données in %s', (language) => {
  const text = method[language];

  it('gives a formula and assumptions for every indicator of the registry, and for no other', () => {
    expect(sorted(Object.keys(text.formulas))).toEqual(sorted(ids));
    const wanting = Object.entries(text.formulas).filter(
      ([, { formula, assumptions }]) =>
        formula.length < 20 || assumptions.length === 0 || assumptions.some((each) => each === ''),
    );
    expect(wanting).toEqual([]);
  });

  it('never calls our own index APL in its formula', () => {
    for (const [id, { formula }] of Object.entries(text.formulas)) {
      if (id.startsWith('access-')) expect(formula, id).not.toContain('APL');
    }
  });

  it('says what to know of every source, and what every published file holds', () => {
    expect(sorted(Object.keys(text.doubts))).toEqual(sorted(manifest.sources.map(({ id }) => id)));
    expect(sorted(Object.keys(text.files))).toEqual(sorted(manifest.files.map(({ name }) => name)));
  });

  it('has words for every code of the domain', () => {
    expect(sorted(Object.keys(text.coverage.statuses))).toEqual(sorted(Object.keys(valueStatus)));
    expect(sorted(Object.keys(text.agreement.reasons))).toEqual(sorted(differenceReasons));
  });

  it('asks every question it has words for, and says who holds each answer', () => {
    expect(sorted(unknownQuestions.map(({ id }) => id))).toEqual(
      sorted(Object.keys(text.unknowns.questions)),
    );
    for (const { id, holders, nearest } of unknownQuestions) {
      expect(holders.length, id).toBeGreaterThan(0);
      if (nearest) expect(ids).toContain(nearest);
    }
    const named = new Set(unknownQuestions.flatMap(({ holders }) => holders));
    expect(sorted(named)).toEqual(sorted(Object.keys(text.unknowns.institutions)));
  });

  it('tells the history down to the version of package.json', () => {
    expect(text.publicPages.versions[0]?.version).toBe(version);
  });
});
