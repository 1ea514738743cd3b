import type { BenchRow } from './benchCase.ts';

export interface Verdict {
  isKept: boolean;
  text: string;
}

/**
 * Whether each bounded ratio is within its bound. One that is no number has failed, and so has a bound of a
 * row that was not measured.
 */
export function judgeRatios(
  rows: readonly Pick<BenchRow, 'name' | 'ratio'>[],
  mostRatios: Readonly<Record<string, number>>,
): Verdict[] {
  return Object.entries(mostRatios).map(([name, mostRatio]) => {
    const row = rows.find((measured) => measured.name === name);
    if (!row) return { isKept: false, text: `${name}: was not measured` };
    const { ratio } = row;
    return { isKept: ratio <= mostRatio, text: `${name}: ratio ${ratio}, at most ${mostRatio}` };
  });
}
