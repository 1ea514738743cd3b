import type { ImportProblem } from './importProblem.ts';
import type { AskedPlace, RegisterReading } from './readRegister.ts';

/** Of a file of which nothing is taken: why, and what it would ask. */
export const emptyReading = (
  problems: ImportProblem[],
  questions: AskedPlace[] = [],
): RegisterReading => ({
  experiments: [],
  replacedIds: [],
  unchangedCount: 0,
  refusedCount: 0,
  heldCount: 0,
  lineCount: 0,
  problems,
  questions,
});
