import type { CheckResult } from './checkResult.ts';

/** One line of `size-limit --json`; sizes in bytes. */
export interface MeasuredBudget {
  name: string;
  size: number;
  sizeLimit?: number;
}

/** A budget this many times what is used no longer warns of anything. */
const loosestRatio = 2;

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Budgets are two-sided: exceeding one fails, and so does a budget far above what is used. */
export function judgeSizeBudgets(budgets: readonly MeasuredBudget[]): CheckResult {
  const result: CheckResult = { name: 'size budgets', passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const { name, size, sizeLimit = 0 } of budgets) {
    const used = `${name}: ${inKilobytes(size)} of ${inKilobytes(sizeLimit)}`;
    if (size > sizeLimit) result.notes.push(`${used}, too much`);
    else if (size * loosestRatio < sizeLimit) result.notes.push(`${used}, the budget is too loose`);
    else {
      result.passed += 1;
      continue;
    }
    result.failed += 1;
  }
  if (budgets.length === 0) {
    result.failed = 1;
    result.notes.push('nothing was measured');
  }
  return result;
}
