import { type Remote, wrap } from 'comlink';
import { emptyReading } from '../domain/register-import/emptyReading.ts';
import { fileProblem } from '../domain/register-import/importProblem.ts';
import type { ImportContext, RegisterReading } from '../domain/register-import/readRegister.ts';
import type { importRegister } from './importRegister.ts';

/** Ten thousand lines take a second or two; whoever waits longer is told. */
const answerTimeoutMs = 90_000;

/**
 * Reads a file in a worker of its own, which ends with it: a file that stops its reader stops nothing else.
 */
export async function readRegisterFile(
  bytes: Uint8Array,
  context: ImportContext,
  answers: ReadonlyMap<string, string>,
): Promise<RegisterReading> {
  const worker = new Worker(new URL('./registerImport.worker.ts', import.meta.url), {
    type: 'module',
  });
  const read: Remote<typeof importRegister> = wrap<typeof importRegister>(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<RegisterReading>((resolve) => {
    const stop = () => resolve(unfinished());
    worker.addEventListener('error', stop);
    timer = setTimeout(stop, answerTimeoutMs);
  });
  try {
    return await Promise.race([read(bytes, context, answers).catch(unfinished), stopped]);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

const unfinished = () => emptyReading([fileProblem('tooSlow')]);
