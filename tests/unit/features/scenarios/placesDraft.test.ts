import { describe, expect, it } from 'vitest';
import type { ScenarioRequest } from '../../../../src/domain/scenarios/computeAccessEffect.ts';
import {
  defaultPlacesQuestion,
  readPlacesNumber,
} from '../../../../src/domain/scenarios/placesQuestion.ts';
import { createPlacesChanges } from '../../../../src/domain/scenarios/placesScenario.ts';
import { adjustSupply } from '../../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { readEuros } from '../../../../src/features/scenarios/costs/readEuros.ts';
import {
  objectivesOf,
  printDraft,
  readDraft,
  readQuestion,
} from '../../../../src/features/scenarios/places/placesDraft.ts';
import { readTerritory } from '../../../fixtures/readTerritory.ts';

const { communes } = readTerritory();
const firstDraft = printDraft(defaultPlacesQuestion, 'fr');
const today: ScenarioRequest = { profession: 'gp', changes: [] };
const read = (part: Partial<typeof firstDraft>, base = today) =>
  readDraft({ ...firstDraft, ...part }, base, communes);

describe('what is asked of the best places', () => {
  it('is read from the form as people type', () => {
    expect(readPlacesNumber('perPlace', ' 0,5 ')).toBe(0.5);
    expect(readPlacesNumber('yearlyConsultations', '2 000')).toBe(2000);
    expect(readPlacesNumber('count', '2,5')).toBeNull();
    expect(readPlacesNumber('count', '41')).toBeNull();
    expect(readPlacesNumber('share', '')).toBeNull();
    expect(readPlacesNumber('perPlace', '-1')).toBeNull();
    expect(readPlacesNumber('perPlace', 'deux')).toBeNull();
    expect(readPlacesNumber('count', '0x1F')).toBeNull();
    expect(readPlacesNumber('count', '1e1')).toBeNull();
    expect(readPlacesNumber('perPlace', '.')).toBeNull();
    expect(readPlacesNumber('perPlace', '2,')).toBe(2);
  });

  it('is kept in the address once it is sound, and printed back as one would type it', () => {
    const question = readQuestion(
      {
        ...firstDraft,
        perPlace: ' 0,50',
        yearlyConsultations: '2 000',
        count: '0',
        candidates: 'own',
        ownList: '55502\n55351;99999',
      },
      communes,
    );
    expect(question).toEqual({
      ...defaultPlacesQuestion,
      perPlace: 0.5,
      yearlyConsultations: 2000,
      // Nought places is no number of places: the first one holds.
      count: 3,
      candidates: 'own',
      ownCandidates: ['55351', '55502'],
    });
    const printed = printDraft(question, 'fr');
    expect(printed).toMatchObject({
      perPlace: '0,5',
      yearlyConsultations: '2000',
      count: '3',
      ownList: '55351 55502',
    });
    expect(printDraft(question, 'en').perPlace).toBe('0.5');
    expect(readQuestion(printed, communes)).toEqual(question);
  });

  it('counts a practitioner of 4,400 consultations; a point gives what one says, and nothing is supposed', () => {
    expect(read({ perPlace: '2' })?.request).toMatchObject({
      amount: 8800,
      goal: { count: 3 },
      objective: 'shortfall',
    });
    expect(read({ placed: 'points' })).toBeNull();
    const points = read({ placed: 'points', yearlyConsultations: '1500' });
    expect(points?.request.amount).toBe(1500);
    expect(points?.placed).toEqual({ kind: 'points', yearlyConsultations: 1500 });
    expect(read({ budget: 'share', share: '20' })?.request.goal).toEqual({ share: 0.2 });
  });

  it('keeps to one’s own list, and to the changes already made', () => {
    expect(read({ candidates: 'own' })).toBeNull();
    const own = read({ candidates: 'own', ownList: '55351, 99999' });
    expect(own?.request.ownCandidates).toEqual(['55351']);
    const changes = Array.from({ length: 39 }, () => adjustSupply('gp', zoneCode('55351'), 1));
    const base = { ...today, changes };
    expect(read({ isFromScenario: false }, base)?.request.base.changes).toEqual([]);
    const kept = read({}, base)?.request;
    expect(kept?.base.changes).toHaveLength(39);
    // A scenario has forty changes at most: one is left.
    expect(kept?.goal).toEqual({ count: 1 });
    const full = { ...base, changes: [...changes, adjustSupply('gp', zoneCode('55351'), 1)] };
    expect(read({}, full)?.request.base.changes).toEqual([]);
  });

  it('has no threshold for other professions than GPs', () => {
    expect(objectivesOf('nurse')).toEqual(['coverage', 'travel']);
    const nurses = read({ placed: 'points' }, { profession: 'nurse', changes: [] });
    expect(nurses?.request.objective).toBe('coverage');
    expect(nurses?.placed).toEqual({ kind: 'practitioners', perPlace: 1 });
    expect(read({ keepsSites: false })?.request.keepsSites).toBe(true);
    expect(read({ objective: 'coverage', keepsSites: false })?.request.keepsSites).toBe(false);
  });

  it('becomes changes like any others', () => {
    const places = [{ commune: zoneCode('55351'), times: 2 }];
    expect(createPlacesChanges(places, { kind: 'practitioners', perPlace: 0.5 }, 'gp')).toEqual([
      adjustSupply('gp', zoneCode('55351'), 1),
    ]);
    const [point] = createPlacesChanges(
      places,
      { kind: 'points', yearlyConsultations: 1100 },
      'gp',
    );
    expect(point).toMatchObject({
      kind: 'teleconsultation',
      deltas: [{ commune: '55351', amount: 0.5 }],
    });
  });
});

describe('an amount in euros', () => {
  it('is read as people type it; nothing is "not said"', () => {
    expect(readEuros('120 000 €')).toBe(120_000);
    expect(readEuros('1 500,60')).toBe(1501);
    expect(readEuros(' ')).toBeUndefined();
    expect(readEuros('beaucoup')).toBeNull();
    expect(readEuros('12.3.4')).toBeNull();
    // Refused as a cost below zero, with its own sentence.
    expect(readEuros('-5')).toBe(-5);
  });
});
