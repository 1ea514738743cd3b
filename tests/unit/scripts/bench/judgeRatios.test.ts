import { describe, expect, it } from 'vitest';
import { drawRows } from '../../../../scripts/bench/drawRows.ts';
import { judgeRatios } from '../../../../scripts/bench/judgeRatios.ts';
import { measureCase } from '../../../../scripts/bench/measureCase.ts';

const judge = (ratio: number) => judgeRatios([{ name: 'matrix', ratio }], { matrix: 0.2 });

describe('the ratios of the bench', () => {
  it('are kept up to their bound, and failed beyond it', () => {
    expect(judge(0.2)).toEqual([{ isKept: true, text: 'matrix: ratio 0.2, at most 0.2' }]);
    expect(judge(0.21)[0]?.isKept).toBe(false);
    expect(judge(Number.NaN)[0]?.isKept).toBe(false);
  });

  it('fail where the row of a bound was not measured, and pass over rows without one', () => {
    expect(judgeRatios([{ name: 'another', ratio: 9 }], { matrix: 0.2 })).toEqual([
      { isKept: false, text: 'matrix: was not measured' },
    ]);
  });
});

describe('a case of the bench', () => {
  const wait = (ms: number) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
    return 1;
  };
  const slowly = { name: 'a case', size: 'one', runs: 3, baselineRuns: 1, isSame: Object.is };

  it('scales the time of a baseline that does a share of the work', () => {
    const { ratio } = measureCase({
      ...slowly,
      baselineShare: 0.1,
      run: () => wait(2),
      baseline: () => wait(2),
    });
    // 2 ms over ten times 2 ms, give or take a busy machine.
    expect(ratio).toBeGreaterThan(0.02);
    expect(ratio).toBeLessThan(0.5);
  });

  it('refuses to time an answer that is wrong', () => {
    const wrong = { ...slowly, run: () => 1, baseline: () => 2 };
    expect(() => measureCase(wrong)).toThrow('the code and its baseline disagree');
  });

  it('draws rows that are different, in order and always the same', () => {
    const rows = drawRows(1000, 300);
    expect(new Set(rows).size).toBe(300);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(drawRows(1000, 300)).toEqual(rows);
    expect(drawRows(3, 10)).toEqual([0, 1, 2]);
  });
});
