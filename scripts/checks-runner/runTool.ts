import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A tool that hangs is stopped and counts as failed, so that the others still get their turn. */
const longestMinutes = 60;

export interface ToolOutcome {
  isSuccess: boolean;
  /** Empty unless the output was asked for. */
  stdout: string;
}

/** Runs one of the project's tools, its output on ours. With `capture`, stdout is returned instead. */
export function runTool(
  command: string,
  args: readonly string[],
  { capture = false, env = {} }: { capture?: boolean; env?: Record<string, string> } = {},
): ToolOutcome {
  const result = spawnSync(command, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: join(projectFolder, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? ''),
      ...env,
    },
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    timeout: longestMinutes * 60_000,
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return { isSuccess: result.status === 0, stdout: result.stdout ?? '' };
}
