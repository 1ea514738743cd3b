import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FirstView, loadFirstView } from '../../src/datasets/loadFirstView.ts';
import { loadSurroundings } from '../../src/datasets/loadLater.ts';
import type { Parsed } from '../../src/datasets/problem.ts';
import type { Surroundings } from '../../src/domain/territory/territory.ts';
import { createServer, listenOnFreePort } from '../serve.ts';

export interface BenchData {
  firstView: FirstView;
  surroundings: Surroundings;
}

function unwrap<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map((problem) => JSON.stringify(problem)).join('\n'));
}

/** The published files, by the application's own loaders, from a server as in a browser. */
export async function loadBenchData(): Promise<BenchData> {
  const root = fileURLToPath(new URL('../../public', import.meta.url));
  if (!existsSync(`${root}/data/manifest.json`)) {
    throw new Error('public/data n’existe pas encore : lancez « npm run build:data » d’abord.');
  }
  const server = createServer({ root });
  const base = `http://localhost:${await listenOnFreePort(server, 0)}/`;
  try {
    const firstView = unwrap(await loadFirstView(base));
    const surroundings = unwrap(await loadSurroundings(firstView.library, firstView.territory));
    return { firstView, surroundings };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
