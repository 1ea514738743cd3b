import type { Band } from './headlines.ts';
import type { ScenarioChange } from './scenario.ts';

/** What was said of the money, a year; nothing is supposed of a change of which nothing was said. */
export interface ScenarioMoney {
  cost: number;
  /** What others pay. */
  funding: number;
  /** Cost less funding, of the changes whose cost is said; below zero where others pay more than it costs. */
  left: number;
  /** Changes whose cost is said, of how many. */
  costed: number;
  changes: number;
}

/** Euros a year for one unit; the band is open above where some way of travelling leaves nothing to divide by. */
export interface UnitCost {
  value: number;
  low: number;
  /** `null`: no upper end. */
  high: number | null;
}

/** Less than one consultation a year in all is nothing. */
const leastConsultations = 1;

export function sumMoney(changes: readonly ScenarioChange[]): ScenarioMoney {
  const sum = (euros: (change: ScenarioChange) => number | undefined) =>
    changes.reduce((total, change) => total + (euros(change) ?? 0), 0);
  return {
    cost: sum(({ yearlyCostEuros }) => yearlyCostEuros),
    funding: sum(({ yearlyFundingEuros }) => yearlyFundingEuros),
    left: sum(leftToPay),
    costed: changes.filter(({ yearlyCostEuros }) => yearlyCostEuros !== undefined).length,
    changes: changes.length,
  };
}

/** Euros a year; `undefined` where the cost is not said. */
export const leftToPay = ({
  yearlyCostEuros: cost,
  yearlyFundingEuros: funding = 0,
}: ScenarioChange): number | undefined => (cost === undefined ? undefined : cost - funding);

/**
 * What one consultation costs, of so many gained, from the fewest to the most that the ways of travelling
 * give; `null` where there is nothing to divide: no cost said, or nothing gained.
 */
export function divideCost(
  { cost, costed }: Pick<ScenarioMoney, 'cost' | 'costed'>,
  gained: number,
  band: Band,
): UnitCost | null {
  if (costed === 0 || !(gained >= leastConsultations)) return null;
  return {
    value: cost / gained,
    low: cost / Math.max(gained, band.high),
    high: band.low >= leastConsultations ? cost / Math.min(gained, band.low) : null,
  };
}
