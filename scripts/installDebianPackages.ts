import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** What Debian asks before it starts a service; `exit 101` is a no. */
const servicePolicy = '/usr/sbin/policy-rc.d';

/** Runs a command with its output on stderr, so that stdout keeps what the caller has to say. */
export function runCommand(
  command: string,
  args: string[],
  timeoutMinutes: number,
  without: readonly string[] = [],
): boolean {
  console.error(`> ${command} ${args.join(' ')}`);
  const env: NodeJS.ProcessEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const name of without) delete env[name];
  const result = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: timeoutMinutes * 60_000,
    env,
  });
  return result.status === 0;
}

/** Under Debian as root only; elsewhere `false`, and nothing is touched. No service is started. */
export function installDebianPackages(names: readonly string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  const hasPolicy = existsSync(servicePolicy);
  if (!hasPolicy) writeFileSync(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    runCommand('apt-get', ['update'], 5);
    return runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...names], 10);
  } finally {
    if (!hasPolicy) rmSync(servicePolicy, { force: true });
  }
}
