import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const distFolder = join(projectFolder, 'dist');
const builtFile = join(distFolder, 'index.html');

/** What the build reads. `public/data` is made from `data` by the build itself. */
const sources = [
  'data',
  'embed.html',
  'index.html',
  'package-lock.json',
  'public',
  'scripts/build',
  'scripts/build-data.ts',
  'scripts/contentSecurityPolicy.ts',
  'scripts/embedding',
  'scripts/export-indicators.ts',
  'scripts/offline',
  'scripts/open-data',
  'scripts/precompress.ts',
  'scripts/preloadFirstView.ts',
  'scripts/share',
  'scripts/wholeChunks.ts',
  'scripts/write-previews.ts',
  'src',
  'vite.config.ts',
];

function newestChangeMs(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own date tells of files taken away.
  const inside = readdirSync(path).map((name) => newestChangeMs(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

function isBuildFresh(): boolean {
  if (!existsSync(builtFile)) return false;
  const builtMs = statSync(builtFile).mtimeMs;
  return sources.every((source) => newestChangeMs(join(projectFolder, source)) <= builtMs);
}

/** The folder of the built application, built first if it is missing or older than its sources. */
export function ensureBuild(): string {
  if (isBuildFresh()) return distFolder;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const build = spawnSync(npm, ['run', 'build'], {
    cwd: projectFolder,
    // Under Vitest the mode would be `test`, and React its development version.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) throw new Error('npm run build failed: its output above says why');
  return distFolder;
}
