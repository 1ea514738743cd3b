import type { DataCheck } from './dataCheck.ts';
import type { PublishedData } from './publishedData.ts';
import { notRecomputed, type PublishedFigure, publishedFigures } from './publishedFigures.ts';

/** A failure per value that is further off than the figure's tolerance. */
export function comparePublishedFigure(
  { name, expected, found, tolerance }: PublishedFigure,
  data: PublishedData,
): string[] {
  const values = found(data);
  return Object.entries(expected).flatMap(([territory, wanted], at) => {
    const value = values[at] ?? Number.NaN;
    const isClose = Math.abs(value - wanted) <= tolerance;
    return isClose ? [] : [`${name}, ${territory}: ${value}, published ${wanted}`];
  });
}

export const figuresPublishedElsewhere: DataCheck = {
  name: 'figures published elsewhere',
  run(data) {
    const lines = publishedFigures.map((figure) => {
      const found = figure.found(data).map((value) => Number(value.toFixed(2)));
      const expected = Object.values(figure.expected).join(' / ');
      return `${figure.name}: ${found.join(' / ')}, published ${expected} (± ${Number(figure.tolerance.toFixed(3))}: ${figure.reason})`;
    });
    return {
      detail: `${publishedFigures.length} compared, ${notRecomputed.length} that cannot be`,
      failures: publishedFigures.flatMap((figure) => comparePublishedFigure(figure, data)),
      lines: [
        ...lines,
        ...notRecomputed.map(({ name, reason }) => `not compared: ${name}: ${reason}`),
      ],
    };
  },
};
