import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { launchBrowser } from '../launchBrowser.ts';
import { precompress } from '../precompress.ts';
import { createServer, listenOnFreePort } from '../serve.ts';
import type { BenchRow } from './benchCase.ts';
import { medianOf } from './medianOf.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const barePage = fileURLToPath(new URL('../../tests/fixtures/bare-map', import.meta.url));
const viewport = { width: 1440, height: 900 };

/**
 * Time from navigation to the first coloured zones and to the interactive map, against a bare MapLibre
 * page that draws the same outlines up to `idle`. Pairs alternate, so that a busy machine slows both.
 */
export async function measurePages(pairs: number): Promise<BenchRow[]> {
  const bareFolder = await buildBarePage();
  const atlas = createServer({ root: dist });
  const bare = createServer({ root: bareFolder });
  const atlasUrl = `http://localhost:${await listenOnFreePort(atlas, 0)}/`;
  const bareUrl = `http://localhost:${await listenOnFreePort(bare, 0)}/`;
  const browser = await launchBrowser({ webgl: true });
  const measured: { firstZones: number; map: number; bare: number }[] = [];
  try {
    for (let pair = 0; pair < pairs; pair += 1) {
      const [bareIdle = Number.NaN] = await marksOf(browser, bareUrl, ['bare:idle']);
      const [firstZones = Number.NaN, map = Number.NaN] = await marksOf(browser, atlasUrl, [
        'atlas:first-zones',
        'atlas:map',
      ]);
      measured.push({ firstZones, map, bare: bareIdle });
    }
  } finally {
    await browser.close();
    atlas.close();
    bare.close();
    await rm(bareFolder, { recursive: true });
  }
  const row = (name: string, read: (pair: (typeof measured)[number]) => number): BenchRow => ({
    name,
    size: `${pairs} pairs of visits`,
    medianMs: medianOf(measured.map(read)),
    baselineMs: medianOf(measured.map(({ bare: bareMs }) => bareMs)),
    // The median of the ratios, pair by pair: not the ratio of the medians.
    ratio: medianOf(measured.map((pair) => read(pair) / pair.bare)),
  });
  return [
    row('page: first coloured zones / bare MapLibre', ({ firstZones }) => firstZones),
    row('page: interactive map / bare MapLibre', ({ map }) => map),
  ];
}

async function buildBarePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-map-'));
  await build({
    configFile: false,
    root: barePage,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  });
  await cp(join(dist, 'data'), join(folder, 'data'), { recursive: true });
  await precompress(folder);
  return folder;
}

/** Each page in a context of its own: nothing is cached from one to the next. */
async function marksOf(browser: Browser, url: string, names: string[]): Promise<number[]> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(
      (wanted) => wanted.every((name) => performance.getEntriesByName(name, 'mark').length > 0),
      names,
    );
    return await page.evaluate(
      (wanted) =>
        wanted.map(
          (name) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? Number.NaN,
        ),
      names,
    );
  } finally {
    await context.close();
  }
}
