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

it('a plural finds what its singular names, whichever way it is made', () => {
  const singular = register.filter(({ name, summary, sites }) =>
    /pharmacie /i.test([name, summary, ...sites.map((site) => site.name)].join(' ')),
  );
  expect(singular.length).toBeGreaterThan(0);
  expect(found('pharmacies')).toEqual(expect.arrayContaining(singular.map(({ id }) => id)));
  const hospital = found('hôpital');
  expect(hospital?.length).toBeGreaterThan(0);
  expect(found('hôpitaux')).toEqual(hospital);
});

it('“officine” and “pharmacie” find each other, singular or plural', () => {
  const [first] = register;
  if (!first) throw new Error('no record');
  const blank = {
    ...first,
    summary: '',
    note: null,
    partners: [],
    sites: [],
    figures: [],
    sources: [],
  };
  const named = (name: string) => ({ ...blank, name });
  for (const query of ['officine', 'officines', 'pharmacie', 'Pharmacies']) {
    const isFound = search(query);
    expect(isFound?.(named('Consultation en officine'))).toBe(true);
    expect(isFound?.(named('Consultation en pharmacie'))).toBe(true);
    expect(isFound?.(named('Consultation en mairie'))).toBe(false);
  }
  expect(found('officine')).toContain('teleconsultation-pharmacie-montmedy');
});

it('without a word, looks for nothing', () => {
  expect(found('')).toBeNull();
  expect(found(' – ')).toBeNull();
});
