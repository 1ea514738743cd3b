import { expect, it } from 'vitest';
import { createRegisterSearch } from '../../../../src/domain/experiments/searchRegister.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const register = readPublishedData().experiments ?? [];
const search = createRegisterSearch();
const found = (query: string) => {
  const isFound = search(query);
  return isFound ? register.filter(isFound).map(({ id }) => id) : null;
};

it('finds words in names, summaries, communes, partners, figures and sources', () => {
  expect(found('Montmédy')).toContain('teleconsultation-pharmacie-montmedy');
  expect(found('Biosency')).toEqual(['telesurveillance-saos-bpco']);
  expect(found('LabPad')).toEqual(['labpad-inr-ehpad-meuse']);
  expect(found('5665')).toEqual(['teleconsultation-territoire-assistee']);
});

it('ignores accents, case and hyphens; beginnings of words are enough', () => {
  expect(found('MONTMEDY')).toEqual(found('Montmédy'));
  expect(found('cousances les forges')).toEqual(found('Cousances-les-Forges'));
  expect(found('pneumo')).toContain('telesurveillance-saos-bpco');
});

it('wants every word, and finds the singular of a plural', () => {
  expect(found('domotique inclusif')).toEqual(['domotique-habitat-inclusif']);
  expect(found('pharmacies montmedy')).toContain('teleconsultation-pharmacie-montmedy');
  expect(found('domotique lune')).toEqual([]);
});

it('without a word, looks for nothing', () => {
  expect(found('')).toBeNull();
  expect(found(' – ')).toBeNull();
});
