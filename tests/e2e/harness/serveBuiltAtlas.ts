/** Vitest's global set-up: builds `dist/` if it is missing or older than its sources, and serves it. */
import type { TestProject } from 'vitest/node';
import { ensureBuild } from '../../../scripts/ensureBuild.ts';
import { createServer, listenOnFreePort } from '../../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the atlas at the root of its own site, with its final slash. */
    atlasUrl: string;
    /** Address of the same files under a folder of a site. */
    subPathUrl: string;
  }
}

const basePath = '/cartes/atlas/';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = ensureBuild();
  const atRoot = createServer({ root });
  const underFolder = createServer({ root, basePath });
  project.provide('atlasUrl', `http://localhost:${await listenOnFreePort(atRoot, 0)}/`);
  project.provide(
    'subPathUrl',
    `http://localhost:${await listenOnFreePort(underFolder, 0)}${basePath}`,
  );
  return async () => {
    for (const server of [atRoot, underFolder]) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  };
}
