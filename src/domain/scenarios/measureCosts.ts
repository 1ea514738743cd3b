import type { ScenarioAnswer } from './answerScenario.ts';
import type { ScenarioChange } from './scenario.ts';

/** What was said of the money, a year; nothing is supposed of a change of which nothing was said. */
export interface ScenarioMoney {
  cost: number;
  /** What others pay of it. */
  funding: number;
  /** Changes whose cost is said, of how many. */
  costed: number;
  changes: number;
}

/** Money for one unit, `null` where there is nothing to divide by: nothing removed, nothing added. */
export interface CostRatios {
  /** Euros a year for each consultation a year that is no longer missing to 2.5. */
  perShortfall: number | null;
  /** Euros a year for each consultation a year that is added. */
  perConsultation: number | null;
}

/** Less than one consultation a year in all is nothing. */
const leastConsultations = 1;

export function sumMoney(changes: readonly ScenarioChange[]): ScenarioMoney {
  const sum = (euros: (change: ScenarioChange) => number | undefined) =>
    changes.reduce((total, change) => total + (euros(change) ?? 0), 0);
  return {
    cost: sum(({ yearlyCostEuros }) => yearlyCostEuros),
    funding: sum(({ yearlyFundingEuros }) => yearlyFundingEuros),
    costed: changes.filter(({ yearlyCostEuros }) => yearlyCostEuros !== undefined).length,
    changes: changes.length,
  };
}

/** At one setting of travel; `null` when no cost was said. */
export function divideCosts(
  { cost, costed }: ScenarioMoney,
  { effect, added }: Pick<ScenarioAnswer, 'effect' | 'added'>,
): CostRatios | null {
  if (costed === 0) return null;
  const removed = effect ? effect.before.shortfall - effect.after.shortfall : 0;
  return { perShortfall: divide(cost, removed), perConsultation: divide(cost, added) };
}

const divide = (cost: number, consultations: number): number | null =>
  consultations >= leastConsultations ? cost / consultations : null;

/** From the lowest to the highest of what the settings of travel give. */
export interface Band {
  low: number;
  high: number;
}

/** `null` where one of the settings has no figure: half a band would lie. */
export function bandOf(values: readonly (number | null)[]): Band | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  return { low: Math.min(...known), high: Math.max(...known) };
}
