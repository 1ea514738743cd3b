import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProgramme } from '../../../../src/datasets/parseProgramme.ts';
import { findAnnouncedTotal } from '../../../../src/domain/experiments/findAnnouncedTotal.ts';
import { findFigureSource } from '../../../../src/domain/experiments/findFigureSource.ts';
import { listUnknowns } from '../../../../src/domain/experiments/listUnknowns.ts';
import type { Programme, ProgrammeFigure } from '../../../../src/domain/experiments/programme.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { createRecord, createSite } from '../../../fixtures/handMadeRegister.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

function readProgramme(): Programme {
  const file = new URL('../../../../public/data/programme.json', import.meta.url);
  const parsed = parseProgramme(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('what is not known of a record', () => {
  it('is everything, where nothing is documented', () => {
    expect(listUnknowns(createRecord('bare'))).toEqual([
      'start',
      'end',
      'status',
      'sites',
      'partners',
      'figures',
      'results',
    ]);
  });

  it('is nothing but its effects, where all else is documented', () => {
    const commune = createSite('a', { commune: zoneCode('55029'), role: 'patients' });
    const whole = createRecord('whole', {
      start: '2021',
      end: null,
      status: 'running',
      sites: [commune],
      partners: ['Un hôpital'],
      figures: [{ label: 'Patients', value: '12', date: null }],
      results: 'descriptive',
    });
    expect(listUnknowns(whole)).toEqual(['comparison']);
    expect(listUnknowns({ ...whole, results: 'compared' })).toEqual([]);
    // Ended, its end may be known; and one of its places is known by its department alone.
    expect(listUnknowns({ ...whole, status: 'ended', sites: [commune, createSite('b')] })).toEqual([
      'end',
      'someSites',
      'comparison',
    ]);
    expect(listUnknowns({ ...whole, sites: [createSite('b')] })).toEqual([
      'locatedSites',
      'comparison',
    ]);
  });
});

describe('the source of a figure', () => {
  const gazette = { title: 'Gazette', url: null, publisher: null, date: '2025-10' };
  const journal = { title: 'Journal', url: null, publisher: null, date: null };
  const figureOf = (source: typeof gazette | typeof journal, value: string | number) =>
    ({ label: '', value, unit: null, date: '2022', source, note: null }) satisfies ProgrammeFigure;
  const figure = { label: 'Aide', value: '40 000 €', date: '2022' };

  it('is the only document of the record', () => {
    expect(findFigureSource(figure, [journal], [])).toBe(journal);
  });

  it('is that of the same value and date among the figures of the programme', () => {
    expect(findFigureSource(figure, [journal, gazette], [figureOf(gazette, 40000)])).toBe(gazette);
  });

  it('is not told where it is uncertain: another value, date or document, or two of them', () => {
    const both = [journal, gazette];
    expect(findFigureSource(figure, both, [figureOf(gazette, 4000)])).toBeNull();
    expect(
      findFigureSource({ ...figure, date: null }, both, [figureOf(gazette, 40000)]),
    ).toBeNull();
    const other = { ...journal, title: 'Autre' };
    expect(findFigureSource(figure, both, [figureOf(other, 40000)])).toBeNull();
    const twice = [figureOf(gazette, 40000), figureOf(journal, '40 000')];
    expect(findFigureSource(figure, both, twice)).toBeNull();
  });

  it('of both numbers of teleconsultations is told, though they differ', () => {
    const record = readPublishedData().experiments?.find(
      ({ id }) => id === 'teleconsultation-territoire-assistee',
    );
    const { figures } = readProgramme();
    const told = record?.figures.map((one) => [
      one.value,
      findFigureSource(one, record.sources, figures)?.title,
    ]);
    expect(told?.slice(0, 2)).toEqual([
      ['5665', 'e-Meuse santé : cinq ans d’innovations (La Gazette France)'],
      ['plus de 5000', 'e-Meuse santé, vitrine nationale de l’innovation en santé'],
    ]);
  });
});

it('the programme announces more than a hundred experiments', () => {
  const programme = readProgramme();
  expect(findAnnouncedTotal(programme)).toMatchObject({
    atLeast: 100,
    isMore: true,
    figure: { value: 'plus de 100' },
  });
  expect(findAnnouncedTotal({ figures: [] })).toBeNull();
});
