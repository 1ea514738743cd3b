import type { Page } from 'playwright';
import type { BenchRow } from './benchCase.ts';
import { createRow } from './createRow.ts';
import { isWorkerReady, withAtlasPage } from './openAtlasPage.ts';

const otherIndices = ['access-nurse', 'access-physio', 'access-dentist', 'access-midwife'];

interface WorkerTimes {
  /** The first index at the lowest slope, its travel matrix included. */
  firstMs: number;
  /** The longest time the page could not answer a person meanwhile. */
  pauseMs: number;
  othersMs: number[];
  keptMs: number[];
}

/**
 * The page's own worker, asked as the page asks it, the way there and back included. `turfMs` is the same
 * matrix with Turf on all pairs, measured in this run.
 */
export async function measureWorker(visits: number, turfMs: number): Promise<BenchRow[]> {
  const times: WorkerTimes[] = [];
  for (let visit = 0; visit < visits; visit += 1) times.push(await withAtlasPage(timeRequests));
  const firstMs = times.map((each) => each.firstMs);
  const size = `5983 × 5983 communes, 30 min, lowest slope, ${visits} visits`;
  return [
    createRow({
      name: 'worker: travel matrix and first access index vs Turf on all pairs',
      size,
      timesMs: firstMs,
      baselinesMs: [turfMs],
    }),
    createRow({
      name: 'worker: any other access index vs Turf on all pairs',
      size,
      timesMs: times.flatMap(({ othersMs }) => othersMs),
      baselinesMs: [turfMs],
    }),
    createRow({
      name: 'worker: a kept column vs computing it the first time',
      size,
      timesMs: times.flatMap(({ keptMs }) => keptMs),
      baselinesMs: firstMs,
    }),
    createRow({
      name: 'page: its longest pause while the worker builds the matrix vs the building',
      size,
      timesMs: times.map(({ pauseMs }) => pauseMs),
      baselinesMs: firstMs,
    }),
  ];
}

async function timeRequests(page: Page): Promise<WorkerTimes> {
  await page.waitForFunction(isWorkerReady);
  return page.evaluate(async (others) => {
    const ask = async (indicatorId: string) => {
      const { analysis } = window.benchWatch;
      if (!analysis) throw new Error('the page has started no worker that computes');
      const request = { indicatorId, mesh: 'commune', travelModelId: 'low' };
      const id = `bench-${indicatorId}-${performance.now()}`;
      const start = performance.now();
      await new Promise<void>((resolve) => {
        const listen = ({ data }: MessageEvent) => {
          if (data?.id !== id) return;
          analysis.removeEventListener('message', listen);
          resolve();
        };
        analysis.addEventListener('message', listen);
        const argumentList = [{ type: 'RAW', value: request }];
        analysis.postMessage({ id, type: 'APPLY', path: ['computeIndicator'], argumentList });
      });
      return performance.now() - start;
    };
    let lastMs = performance.now();
    let pauseMs = 0;
    const tick = setInterval(() => {
      const nowMs = performance.now();
      pauseMs = Math.max(pauseMs, nowMs - lastMs);
      lastMs = nowMs;
    }, 1);
    const firstMs = await ask('access-gp');
    clearInterval(tick);
    const othersMs: number[] = [];
    for (const other of others) othersMs.push(await ask(other));
    const keptMs: number[] = [];
    for (let again = 0; again < 9; again += 1) keptMs.push(await ask('access-gp'));
    return { firstMs, pauseMs, othersMs, keptMs };
  }, otherIndices);
}
