/** Vitest's global set-up: builds `dist/` if it is missing or older than its sources, and serves it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createServer, listenOnFreePort } from '../../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the atlas at the root of its own site, with its final slash. */
    atlasUrl: string;
    /** Address of the same files under a folder of a site. */
    subPathUrl: string;
  }
}

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
const distFolder = join(projectFolder, 'dist');
const builtFile = join(distFolder, 'index.html');
/** What the build reads. `public/data` is made from `data` by the build itself. */
const sources = [
  'src',
  'public',
  'data',
  'scripts/build-data.ts',
  'scripts/build-data',
  'scripts/contentSecurityPolicy.ts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
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

function buildAtlas(): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const build = spawnSync(npm, ['run', 'build'], {
    cwd: projectFolder,
    // Vitest's own mode would make Vite build React's development version.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) throw new Error('npm run build failed: see its output above');
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isBuildFresh()) buildAtlas();
  const atRoot = createServer({ root: distFolder });
  const underFolder = createServer({ root: distFolder, basePath: '/cartes/atlas/' });
  project.provide('atlasUrl', `http://localhost:${await listenOnFreePort(atRoot, 0)}/`);
  const port = await listenOnFreePort(underFolder, 0);
  project.provide('subPathUrl', `http://localhost:${port}/cartes/atlas/`);
  return async () => {
    for (const server of [atRoot, underFolder]) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  };
}
