import type { ScenarioAnswer } from '../scenarios/answerScenario.ts';
import type { ScenarioEffect } from '../scenarios/describeEffect.ts';
import { type Band, selectHeadlines } from '../scenarios/headlines.ts';

/** What a story reads of the scenario that its step shows. */
export const scenarioFigures = [
  /** Consultations a year added in all; 0 when what there is only moves. */
  'added',
  /** Consultations a year missing to 2.5, and what is no longer missing. */
  'shortfallBefore',
  'lessShortfall',
  /** People whose figure moves by a hundredth of a consultation or more. */
  'gaining',
  'losing',
] as const;
export type ScenarioFigure = (typeof scenarioFigures)[number];

/**
 * From the least to the most of what the ways of travelling give; `null` for a profession whose figures are
 * held against no threshold.
 */
export function readScenarioFigure(
  answers: readonly Pick<ScenarioAnswer, 'added' | 'effect'>[],
  figure: ScenarioFigure,
): Band | null {
  const values = answers.map(({ added, effect }) => {
    if (figure === 'added') return added;
    return effect ? readEffect(effect, figure) : Number.NaN;
  });
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  return { low: Math.min(...values), high: Math.max(...values) };
}

function readEffect(effect: ScenarioEffect, figure: Exclude<ScenarioFigure, 'added'>): number {
  const { shortfall, gainers, losers } = selectHeadlines(effect);
  switch (figure) {
    case 'shortfallBefore':
      return shortfall.before;
    case 'lessShortfall':
      return shortfall.before - shortfall.after;
    case 'gaining':
      return gainers.after;
    case 'losing':
      return losers.after;
  }
}
