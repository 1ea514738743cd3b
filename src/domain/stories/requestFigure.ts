import { aplYears } from '../indicators/aplHistory.ts';
import type { IndicatorRequest } from '../indicators/indicator.ts';
import type { StoryFigure } from './story.ts';

const readings = { indicatorId: 'apl-readings-below', mesh: 'commune' } as const;
const aplOf = (year: number) => ({ indicatorId: 'apl-gp', mesh: 'commune', year }) as const;

/** The columns that a figure of a story is read from. */
export function requestFigure(figure: StoryFigure): IndicatorRequest[] {
  switch (figure.from) {
    case 'indicator': {
      const { indicatorId, mesh = 'department', year } = figure;
      return [{ indicatorId, mesh, ...(year === undefined ? {} : { year }) }];
    }
    case 'extreme':
      return [{ indicatorId: figure.indicatorId, mesh: figure.mesh }];
    case 'fragility':
      return [readings, aplOf(aplYears[0] ?? 0), aplOf(aplYears.at(-1) ?? 0)];
    default:
      return [];
  }
}
