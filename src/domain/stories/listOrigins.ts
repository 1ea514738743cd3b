import type { IndicatorNature } from '../indicators/indicator.ts';
import { indicatorById } from '../indicators/indicators.ts';
import { requestFigure } from './requestFigure.ts';
import type { StoryFigure, StoryStep } from './story.ts';

/** Who answers for figures, and the tables they come from; what the register says is no figure of a table. */
export interface Origin {
  nature: IndicatorNature | 'register';
  /** Ids of sources. */
  sources: string[];
}

/** An accessibility that a scenario moves, beside the official one it is held against. */
const ofScenarios = ['access-gp', 'apl-gp'];

/** Where the figures of a step come from, in the order they are told, each nature once. */
export function listOrigins({ figures }: Pick<StoryStep, 'figures'>): Origin[] {
  const byNature = new Map<Origin['nature'], Set<string>>();
  for (const { nature, sources } of Object.values(figures).flatMap(originsOf)) {
    byNature.set(nature, new Set([...(byNature.get(nature) ?? []), ...sources]));
  }
  return [...byNature].map(([nature, sources]) => ({ nature, sources: [...sources] }));
}

function originsOf(figure: StoryFigure): Origin[] {
  switch (figure.from) {
    case 'register':
    case 'programme':
      return [{ nature: 'register', sources: ['programme'] }];
    case 'scenario':
      return [{ nature: 'estimated', sources: ofScenarios.flatMap(sourcesOf) }];
    case 'threshold':
      return [{ nature: 'official', sources: ['drees-apl'] }];
    case 'year':
      return ofIndicator(figure.indicatorId);
    default:
      return requestFigure(figure).flatMap(({ indicatorId }) => ofIndicator(indicatorId));
  }
}

const sourcesOf = (indicatorId: string): readonly string[] =>
  indicatorById(indicatorId)?.sources ?? [];

function ofIndicator(indicatorId: string): Origin[] {
  const indicator = indicatorById(indicatorId);
  return indicator ? [{ nature: indicator.nature, sources: [...indicator.sources] }] : [];
}
