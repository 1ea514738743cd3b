import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOfChange, resizeChange } from '../../../../src/domain/scenarios/resizeChange.ts';
import { checkChange, checkChanges } from '../../../../src/domain/scenarios/scenario.ts';
import {
  readScenarioFile,
  writeScenarioFile,
} from '../../../../src/domain/scenarios/scenarioFile.ts';
import {
  adjustSupply,
  moveSupply,
  openHealthCentre,
  openTeleconsultation,
} from '../../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { anyScenario } from '../../../fixtures/anyScenario.ts';

const [a, b] = [zoneCode('52001'), zoneCode('55545')];
const written = writeScenarioFile({ name: 'Essai', changes: [moveSupply('gp', a, b, 1)] });
const fileOf = (part: object) => JSON.stringify({ ...JSON.parse(written), ...part });
const changeOf = (part: object) =>
  fileOf({ changes: [{ ...JSON.parse(written).changes[0], ...part }, adjustSupply('gp', a, 1)] });

describe('the file of a scenario', () => {
  it('read back is the scenario it was written from', () => {
    fc.assert(
      fc.property(anyScenario([a, b], { maxLength: 40 }), (scenario) => {
        expect(readScenarioFile(writeScenarioFile(scenario))).toEqual({
          ok: true,
          scenario,
          problems: [],
        });
      }),
    );
  });

  it.each([
    ['cut in half', written.slice(0, written.length / 2), 'notJson'],
    ['empty', '', 'notJson'],
    ['of another kind', '{"type":"FeatureCollection","features":[]}', 'notScenario'],
    ['a list', '[]', 'notScenario'],
    ['without a version', fileOf({ schemaVersion: 'un' }), 'notScenario'],
    ['without changes', fileOf({ changes: null }), 'notScenario'],
    ['of a newer schema', fileOf({ schemaVersion: 2 }), 'newerSchema'],
  ])('%s gives nothing, and says why', (_, text, fault) => {
    expect(readScenarioFile(text)).toEqual({ ok: false, fault });
  });

  it.each([
    ['an unknown gesture', changeOf({ kind: 'vol' }), 'unknownKind', 'vol'],
    ['an unknown profession', changeOf({ profession: 'vet' }), 'unknownProfession', 'vet'],
    [
      'no code of a commune',
      changeOf({ deltas: [{ commune: 'Metz', amount: 1 }] }),
      'badCommune',
      'Metz',
    ],
    ['no number', changeOf({ deltas: [{ commune: a, amount: 'un' }] }), 'badAmount', 'un'],
    ['no commune at all', changeOf({ deltas: [] }), 'badAmount', '0'],
  ])('with %s keeps the rest', (_, text, code, found) => {
    expect(readScenarioFile(text)).toEqual({
      ok: true,
      scenario: { name: 'Essai', changes: [adjustSupply('gp', a, 1)] },
      problems: [{ code, at: 1, found }],
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readScenarioFile(text).ok).toBe(false);
      }),
    );
  });
});

describe('a change that contradicts itself', () => {
  const supplyAt = () => 10;
  it.each([
    ['a health centre of fewer than none', openHealthCentre(a, -2)],
    ['a move backwards', moveSupply('gp', a, b, -1)],
    ['a point that takes', openTeleconsultation(a, -100, b)],
    ['half a move', { ...moveSupply('gp', a, b, 1), deltas: [{ commune: a, amount: -1 }] }],
  ])('%s is refused', (_, change) => {
    expect(checkChange([], change, supplyAt).map(({ code }) => code)).toContain('contrary');
  });

  it('is left out, and what follows is held against the others', () => {
    const changes = [
      adjustSupply('gp', a, -11),
      adjustSupply('gp', a, -10),
      adjustSupply('gp', a, -1),
    ];
    expect(checkChanges(changes, supplyAt).map((problems) => problems[0]?.code)).toEqual([
      'belowZero',
      undefined,
      'belowZero',
    ]);
  });
});

describe('resizing', () => {
  it('keeps the gesture, its places and its signs', () => {
    expect(resizeChange(moveSupply('gp', a, b, 1), 3)).toEqual(moveSupply('gp', a, b, 3));
    expect(resizeChange(adjustSupply('gp', a, -1), 2.5)).toEqual(adjustSupply('gp', a, -2.5));
    expect(resizeChange(openTeleconsultation(a, 100, b), 2000)).toEqual(
      openTeleconsultation(a, 2000, b),
    );
    expect(amountOfChange(openTeleconsultation(a, 2000, b))).toBe(2000);
    expect(amountOfChange(moveSupply('gp', a, b, 1.5))).toBe(1.5);
  });

  it('brings a point back to the size it had: a point that gave nothing too', () => {
    const none = openTeleconsultation(a, 0, b);
    expect(resizeChange(resizeChange(none, 500), 0)).toEqual(none);
  });
});
