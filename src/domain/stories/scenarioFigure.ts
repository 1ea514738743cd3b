import type { ScenarioAnswer } from '../scenarios/answerScenario.ts';

/** What a story reads of the scenario that its step shows. */
export const scenarioFigures = [
  /** Consultations a year added in all; 0 when what there is only moves. */
  'added',
  /** Consultations a year missing to 2.5, before, after, and what is no longer missing. */
  'shortfallBefore',
  'shortfallAfter',
  'lessShortfall',
  /** People whose figure moves by a hundredth of a consultation or more. */
  'gaining',
  'losing',
] as const;
export type ScenarioFigure = (typeof scenarioFigures)[number];

/** `null` for a profession whose figures are held against no threshold. */
export function readScenarioFigure(
  { added, effect }: Pick<ScenarioAnswer, 'added' | 'effect'>,
  figure: ScenarioFigure,
): number | null {
  if (figure === 'added') return added;
  if (!effect) return null;
  const { before, after, peopleByChange } = effect;
  // The step in the middle holds those for whom nothing changes.
  const middle = (peopleByChange.length - 1) / 2;
  const sum = (people: Float64Array) => people.reduce((total, one) => total + one, 0);
  switch (figure) {
    case 'shortfallBefore':
      return before.shortfall;
    case 'shortfallAfter':
      return after.shortfall;
    case 'lessShortfall':
      return before.shortfall - after.shortfall;
    case 'gaining':
      return sum(peopleByChange.subarray(middle + 1));
    case 'losing':
      return sum(peopleByChange.subarray(0, middle));
  }
}
