import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { travelModels } from '../../../../src/domain/access/travelModel.ts';
import { evaluateUse } from '../../../../src/domain/replicability/evaluateUse.ts';
import { computeMinutesApart } from '../../../../src/domain/replicability/minutesApart.ts';
import { parseUseTable } from '../../../../src/domain/replicability/useTable.ts';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import { handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';

const known = new Set(['A', 'B', 'C']);
const parse = (text: string) => parseUseTable(text, (code) => known.has(code));

describe('a file of use', () => {
  it('is read with semicolons or commas, accents and decimal commas, and sorted by period', () => {
    const { table, problems } = parse(
      'Territoire;Période;Valeur;Effectif\nA;2024-T2;12,5;40\nA;2024-t1;10;30\nB;2024-T1;8;20\n',
    );
    expect(problems).toEqual([]);
    expect(table.periods).toEqual(['2024-T1', '2024-T2']);
    expect([...(table.byZone.get('A')?.values ?? [])]).toEqual([10, 12.5]);
    expect([...(table.byZone.get('B')?.values ?? [])]).toEqual([8, Number.NaN]);
    expect(parse('territoire,periode,valeur\nA,2024,11\n').table.byZone.get('A')?.values[0]).toBe(
      11,
    );
  });

  it('masks what rests on fewer than 11 people, and says so', () => {
    const { table } = parse(
      'territoire;periode;valeur;effectif\nA;2023;10;\nA;2024;11;\nB;2023;2,5;10\nB;2024;2,5;11\n',
    );
    const a = table.byZone.get('A');
    const b = table.byZone.get('B');
    expect([...(a?.values ?? [])]).toEqual([Number.NaN, 11]);
    expect(a?.status[0]).toBe(valueStatus.masked);
    expect([...(b?.values ?? [])]).toEqual([Number.NaN, 2.5]);
  });

  it('tells every line that is wrong, and keeps the others; unfilled lines of the template are no fault', () => {
    const { table, problems } = parse(
      [
        'territoire;periode;valeur',
        'Z;2024;20',
        'A;printemps;20',
        'A;2024;beaucoup',
        'A;2024;20',
        'A;2024;21',
        'B;2024-03;20',
        'C;2024;',
      ].join('\n'),
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['unknownZone', 2],
      ['unknownPeriod', 3],
      ['notANumber', 4],
      ['repeated', 6],
      ['mixedPeriods', 7],
    ]);
    expect([...table.byZone.keys()]).toEqual(['A']);
  });

  it('tells all that is wrong in a line, and of numbers cut by a comma', () => {
    const told = (text: string) =>
      parse(text).problems.map(({ code, line, column }) => [line, code, column]);
    expect(told('territoire;periode;valeur;effectif\nZ;printemps;x;y')).toEqual([
      [2, 'unknownZone', 'territoire'],
      [2, 'unknownPeriod', 'periode'],
      [2, 'notANumber', 'valeur'],
      [2, 'notANumber', 'effectif'],
    ]);
    expect(told('territoire,periode,valeur\nA,2024,12,5')).toEqual([[2, 'extraCells', null]]);
  });

  it('tells of missing columns and of what is wrong in the others at once, and takes nothing', () => {
    const { table, problems } = parse(
      '\nterritoire;periode;effectif\nA;2024;30\n\nZ;2024;x\nA;2024-03;12\nA;2024;30',
    );
    expect(problems.map(({ code, line, seen }) => [line, code, seen])).toEqual([
      [2, 'missingColumn', 'territoire ; periode ; effectif'],
      [5, 'unknownZone', 'Z'],
      [5, 'notANumber', 'x'],
      [6, 'mixedPeriods', '2024-03'],
      [7, 'repeated', 'A 2024'],
    ]);
    expect(table.periods).toEqual([]);
    expect(parse('territoire;valeur\nA;3\nA;4\nB;beaucoup').problems).toMatchObject([
      { code: 'missingColumn', column: 'periode' },
      { code: 'notANumber', line: 4 },
    ]);
  });

  it('that lacks a column, or any line, says which', () => {
    expect(parse('').problems).toEqual([{ code: 'empty', line: null, column: null, seen: '' }]);
    expect(parse('territoire;valeur\nA;3').problems[0]).toMatchObject({
      code: 'missingColumn',
      column: 'periode',
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parse(text);
        const { table } = parse(`territoire;periode;valeur\n${text}`);
        for (const { values } of table.byZone.values()) {
          expect(values.length).toBe(table.periods.length);
        }
      }),
    );
  });
});

// Before: A 100, 110, 120 (mean 110), after: 150, 170 (mean 160): +50.
// B 50, 60, 70 (60), then 75, 85 (80): +20. C 70, 80, 90 (80), then 95, 105 (100): +20.
// Effect 50 − 20 = 30. Gaps before: 100 − 60, 110 − 70, 120 − 80 = 40 each: they did not move.
const series = { A: [100, 110, 120, 150, 170], B: [50, 60, 70, 75, 85], C: [70, 80, 90, 95, 105] };
const text = [
  'territoire;periode;valeur',
  ...Object.entries(series).flatMap(([code, values]) =>
    values.map((value, at) => `${code};${2019 + at};${value}`),
  ),
].join('\n');

describe('the use of a territory beside others', () => {
  const { table } = parse(text);

  it('has a band from the lowest to the highest', () => {
    const { lower, upper, mean } = evaluateUse(table, 'A', ['B', 'C'], null);
    expect(lower).toEqual(series.B);
    expect(upper).toEqual(series.C);
    expect(mean[0]).toBe(60);
  });

  it('has a difference of changes worked by hand, where the rules allow one', () => {
    const { difference, actionAt } = evaluateUse(table, 'A', ['B', 'C'], '2022');
    expect(actionAt).toBe(3);
    expect(difference).toEqual({
      kind: 'difference',
      effect: 30,
      treatedChange: 50,
      comparatorChange: 20,
      periodsBefore: 3,
      periodsAfter: 2,
      comparators: 2,
      gapRangeBefore: 0,
    });
  });

  it.each([
    ['noAction', 'A', ['B', 'C'], null, text],
    ['fewBefore', 'A', ['B', 'C'], '2021', text],
    ['fewComparators', 'A', ['B'], '2022', text],
    ['noTreated', 'A', ['B', 'C'], '2022', text.replace('A;2020;110', 'A;2020;4')],
    ['fewComparators', 'A', ['B', 'C'], '2022', text.replace('B;2020;60\n', '')],
  ] as const)('has none (%s)', (kind, treated, comparators, action, file) => {
    const { difference } = evaluateUse(parse(file).table, treated, comparators, action);
    expect(difference.kind).toBe(kind);
  });
});

it('territories are as far apart as their two nearest communes', () => {
  const { communes } = handMadeTerritory;
  const apart = (one: number[], other: number[]) =>
    computeMinutesApart(
      communes,
      Uint32Array.from(one),
      Uint32Array.from(other),
      travelModels.central,
    );
  // B and C are a tenth of a degree apart: 2 + 1.4 × 11.12 km.
  expect(apart([0, 1], [2, 3])).toBeCloseTo(17.57, 1);
  expect(apart([0, 1], [1, 2])).toBe(0);
});
