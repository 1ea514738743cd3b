/** What one check, or one suite of checks, has to say at the end. */
export interface CheckResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** Why, in a line each, when the tool's own output does not say it. */
  notes: string[];
}

/** A tool that gives one verdict counts as one check. */
export function singleCheck(name: string, isPassed: boolean, notes: string[] = []): CheckResult {
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0, notes };
}
