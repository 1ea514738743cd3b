import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type FirstView,
  firstViewFiles,
  loadFirstView,
} from '../../../src/datasets/loadFirstView.ts';
import { loadZoneFacts } from '../../../src/datasets/loadLater.ts';
import type { DatasetProblem, Parsed } from '../../../src/datasets/problem.ts';
import { createSmallDataset, publishDataset } from '../../fixtures/smallDataset.ts';

let server: Server;
let base = '';
let answer: RequestListener;
let requests: string[] = [];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const nameOf = (url: string | undefined) => new URL(url ?? '', base).pathname.replace('/data/', '');

/** Serves the files, but for those that have a listener of their own. */
function serve(
  files: ReadonlyMap<string, Buffer>,
  special: Record<string, RequestListener> = {},
): void {
  answer = (request, response) => {
    const name = nameOf(request.url);
    const content = files.get(name);
    if (special[name]) special[name](request, response);
    else if (content) response.end(content);
    else response.writeHead(404).end();
  };
}

function problemsOf(loaded: Parsed<FirstView>): DatasetProblem[] {
  if (loaded.ok) throw new Error('loaded without a problem');
  return loaded.problems;
}

function viewOf(loaded: Parsed<FirstView>): FirstView {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

describe('loadFirstView', () => {
  test('gives the territory with its facts, its outlines in order, and says the hashes were verified', async () => {
    serve(publishDataset(createSmallDataset()));
    const progress: [number, number][] = [];
    const loaded = await loadFirstView(base, (...step) => progress.push(step));
    const { territory, outlines, departments, integrity } = viewOf(loaded);
    expect(integrity).toBe('verified');
    expect([...territory.facts.keys()].sort()).toEqual([
      'apl-gp-2024',
      'population-2010',
      'population-2023',
      'zoning-gp',
    ]);
    expect(outlines.map(({ id }) => id)).toEqual([52001, 54001, 55001]);
    expect(departments.map(({ id }) => id)).toEqual([52, 54, 55]);
    const [loadedBytes, totalBytes] = progress.at(-1) ?? [0, 1];
    expect(loadedBytes).toBe(totalBytes);
    expect(progress.every(([bytes], index) => bytes > (progress[index - 1]?.[0] ?? 0))).toBe(true);
  });

  test('asks for each file by the beginning of its hash', async () => {
    serve(publishDataset(createSmallDataset()));
    const { library } = viewOf(await loadFirstView(base));
    for (const name of firstViewFiles) {
      const hash = library.manifest.files.get(name)?.sha256.slice(0, 16);
      expect(requests).toContain(`/data/${name}?v=${hash}`);
    }
  });

  test('reads without hashes where the browser has no crypto.subtle, and says so', async () => {
    vi.stubGlobal('crypto', {});
    serve(publishDataset(createSmallDataset()));
    expect(viewOf(await loadFirstView(base)).integrity).toBe('unchecked');
  });

  test('tells all problems of all files at once', async () => {
    const contents = createSmallDataset();
    const files = publishDataset(contents);
    const short = files.get('communes-54.geojson')?.subarray(0, 100);
    const changed = Buffer.from(
      files.get('facts-population.json')?.toString().replace('580', '581') ?? '',
    );
    const longer = Buffer.concat([files.get('backdrop.geojson') ?? Buffer.of(), Buffer.from(' ')]);
    serve(files, {
      'territory.json': (_, response) => response.writeHead(503).end(),
      'communes-54.geojson': (_, response) => response.end(short),
      'facts-population.json': (_, response) => response.end(changed),
      'backdrop.geojson': (_, response) => response.end(longer),
      'communes-55.geojson': (request) => request.socket.destroy(),
      // Sends a first piece, then nothing more.
      'experiments.json': (_, response) => response.write('['),
    });
    const loaded = await loadFirstView(base, () => {}, { idleTimeoutMs: 200 });
    const found = problemsOf(loaded).map(({ code, file }) => `${file}: ${code}`);
    expect(found.sort()).toEqual([
      'backdrop.geojson: altered',
      'communes-54.geojson: truncated',
      'communes-55.geojson: unreachable',
      'experiments.json: slow',
      'facts-population.json: altered',
      'territory.json: missing',
    ]);
    expect(problemsOf(loaded).find(({ code }) => code === 'missing')?.httpStatus).toBe(503);
  });

  test('a file that is slow but keeps coming is waited for', async () => {
    const files = publishDataset(createSmallDataset());
    const content = files.get('territory.json') ?? Buffer.of();
    serve(files, {
      'territory.json': (_, response) => {
        let sent = 0;
        const timer = setInterval(() => {
          response.write(content.subarray(sent, sent + 200));
          sent += 200;
          if (sent >= content.length) {
            clearInterval(timer);
            response.end();
          }
        }, 60);
      },
    });
    expect((await loadFirstView(base, () => {}, { idleTimeoutMs: 300 })).ok).toBe(true);
  });

  test.each([
    { edition: 'a later', found: 2, code: 'newerSchema' },
    { edition: 'an earlier', found: 0, code: 'olderSchema' },
  ])('$edition edition of the files is refused as such', async ({ found, code }) => {
    serve(publishDataset(createSmallDataset(), found));
    const [problem] = problemsOf(await loadFirstView(base));
    expect(problem).toMatchObject({ code, expected: '1', found: String(found) });
  });

  test('a page served in place of the manifest is no manifest', async () => {
    serve(new Map([['manifest.json', Buffer.from('<!doctype html>')]]));
    expect(problemsOf(await loadFirstView(base))).toMatchObject([
      { code: 'invalid', expected: 'JSON' },
    ]);
  });

  test('a server that does not exist is unreachable', async () => {
    const port = (server.address() as AddressInfo).port;
    await new Promise((resolve) => server.close(resolve));
    const loaded = await loadFirstView(`http://127.0.0.1:${port}/`);
    expect(problemsOf(loaded)).toMatchObject([{ code: 'unreachable', file: 'manifest.json' }]);
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });

  test('a file that the manifest does not know is missing, without a request', async () => {
    serve(publishDataset(createSmallDataset()));
    const { library, territory } = viewOf(await loadFirstView(base));
    const asked = requests.length;
    const loaded = await loadZoneFacts(library, territory);
    expect(loaded).toMatchObject({
      ok: false,
      problems: [{ code: 'missing', file: 'facts-zones.json' }],
    });
    expect(requests).toHaveLength(asked);
  });
});
