import { describe, expect, it } from 'vitest';
import { createOwnZone } from '../../../../src/domain/comparison/ownZone.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { defaultView } from '../../../../src/state/sharedView.ts';
import { checkPins } from '../../../../src/state/url/checkPins.ts';
import { decodeView, linkTo } from '../../../../src/state/url/viewCodec.ts';
import { readTerritory } from '../../../fixtures/readTerritory.ts';

const territory = readTerritory();
const codes = (...texts: string[]) => texts.map(zoneCode);
const { communes } = territory;

// 52001 is a gap of 0 (A) from 52000; 55002 of 1 (B), 55036 of 33 (low digit 1 with more to come: h, then 1: B).
const zone = createOwnZone('Val d’Ornain', codes('55036', '52001', '55002'));

describe('one’s own zones after #', () => {
  it('are gaps between numbers, by department, in the place of their pins', () => {
    const pins = [{ mesh: 'epci', code: zoneCode('200066108') } as const, zone];
    expect(linkTo({ ...defaultView, pins })).toBe(
      "?epingles=e200066108.o1#zones=Val%20d'Ornain~3~52A~55BhB",
    );
  });

  it('are pinned without being named before #', () => {
    expect(decodeView('', "#zones=Val%20d'Ornain~3~52A~55BhB")).toEqual({
      view: { ...defaultView, pins: [zone] },
      problems: [],
    });
  });

  it('sixty neighbouring communes take about a hundred characters', () => {
    const sixty = communes.codes
      .filter((code) => code.startsWith('55'))
      .filter((_, at) => at % 8 === 0);
    const { length } = linkTo({
      ...defaultView,
      pins: [createOwnZone('Nord', sixty.slice(0, 60))],
    });
    expect(sixty.length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThan(110);
  });

  it.each([
    ['cut short', '#zones=Nord~3~52A~55B', 'zoneIncomplete', 'Nord', 1],
    ['of one commune', '#zones=Seule~1~52A', 'zoneSingle', 'Seule', 1],
    ['of none', '#zones=Vide~0', 'zoneEmpty', 'Vide', 0],
    ['of broken escapes', '#zones=%E0%A4~x~52', 'zoneEmpty', 'Zone 1', 0],
  ])('%s: said by the name of its zone', (_, hash, reason, value, pinned) => {
    const { view, problems } = decodeView('', hash);
    expect(problems).toEqual([{ key: 'zones', value, reason }]);
    expect(view.pins).toHaveLength(pinned);
  });

  it('what is pinned twice, missing or too many is left out, the rest kept in order', () => {
    const query = '?epingles=c55029.o2.c55029.o1.x12.d52.d54.d55.e200066108.c52121';
    const { view, problems } = decodeView(query, "#zones=Val%20d'Ornain~3~52A~55BhB");
    expect(view.pins).toEqual([
      { mesh: 'commune', code: '55029' },
      zone,
      { mesh: 'department', code: '52' },
      { mesh: 'department', code: '54' },
      { mesh: 'department', code: '55' },
      { mesh: 'epci', code: '200066108' },
    ]);
    expect(problems).toEqual([
      { key: 'epingles', value: 'o2', reason: 'zoneMissing' },
      { key: 'epingles', value: 'c55029', reason: 'repeated' },
      { key: 'epingles', value: 'x12' },
      { key: 'epingles', value: 'c52121', reason: 'tooMany' },
    ]);
  });
});

describe('once the territory is known', () => {
  it('unknown zones and communes are left out', () => {
    const known = communes.codes.slice(0, 2);
    const pins = [
      { mesh: 'commune', code: zoneCode('55999') } as const,
      createOwnZone('Deux', [...known, zoneCode('52999')]),
      createOwnZone('Une', [...known.slice(0, 1), zoneCode('54999')]),
      createOwnZone('Aucune', codes('54998', '54999')),
      createOwnZone('Toutes', communes.codes),
    ];
    expect(checkPins(territory, pins)).toEqual({
      pins: [createOwnZone('Deux', known), { mesh: 'commune', code: known[0] }],
      problems: [
        { key: 'epingles', value: '55999', reason: 'unknownZone' },
        { key: 'epingles', value: '52999, 54999, 54998, 54999', reason: 'unknownCommune' },
        { key: 'epingles', value: 'Une', reason: 'zoneSingle' },
        { key: 'epingles', value: 'Aucune', reason: 'zoneEmpty' },
        { key: 'epingles', value: 'Toutes', reason: 'zoneWhole' },
      ],
    });
  });

  it('pins that it knows stay the very ones', () => {
    const pins = [{ mesh: 'epci', code: territory.zones.epci.codes[0] ?? zoneCode('') } as const];
    const checked = checkPins(territory, pins);
    expect(checked.problems).toEqual([]);
    expect(checked.pins[0]).toBe(pins[0]);
  });
});
