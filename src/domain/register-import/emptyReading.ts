import type { ImportProblem } from './importProblem.ts';
import type { RegisterReading } from './readRegister.ts';

/** Of a file that gave nothing, and why. */
export const emptyReading = (problem: ImportProblem): RegisterReading => ({
  experiments: [],
  replacedIds: [],
  unchangedCount: 0,
  refusedCount: 0,
  heldCount: 0,
  lineCount: 0,
  problems: [problem],
  questions: [],
});
