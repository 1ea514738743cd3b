import type { Page } from 'playwright';
import type { BenchRow } from './benchCase.ts';
import { createRow } from './createRow.ts';
import { isWorkerReady, withAtlasPage } from './openAtlasPage.ts';

const searches = 9;

/**
 * Ten places among all communes, searched for by the page's own worker as the page asks it, exchanges and the
 * way there and back included. `turfMs` is the greedy choice alone with Turf on all pairs, of this run.
 */
export async function measurePlacesWorker(turfMs: number): Promise<BenchRow[]> {
  return [
    createRow({
      name: 'worker: ten best places, exchanges included, vs a greedy choice with Turf on all pairs',
      size: `1516 communes among 5983, ${searches} searches`,
      timesMs: await withAtlasPage(timeSearches),
      baselinesMs: [turfMs],
    }),
  ];
}

async function timeSearches(page: Page): Promise<number[]> {
  await page.waitForFunction(isWorkerReady);
  return page.evaluate(async (count) => {
    const { analysis } = window.benchWatch;
    if (!analysis) throw new Error('the page has started no worker that computes');
    const advance = (request: object) =>
      new Promise<{ done: number; total: number } | null>((resolve) => {
        const id = `bench-places-${performance.now()}`;
        const listen = ({ data }: MessageEvent) => {
          if (data?.id !== id) return;
          analysis.removeEventListener('message', listen);
          resolve(data.value);
        };
        analysis.addEventListener('message', listen);
        const argumentList = [{ type: 'RAW', value: request }];
        analysis.postMessage({ id, type: 'APPLY', path: ['advanceBestPlaces'], argumentList });
      });
    const timesMs: number[] = [];
    // The first one brings the code and the table that are kept; it is not counted.
    for (let search = 0; search <= count; search += 1) {
      // Another amount each time: nothing can be remembered.
      const request = {
        objective: 'shortfall',
        goal: { count: 10 },
        amount: 4400 + search,
        candidates: 'all',
        ownCandidates: [],
        keepsSites: true,
        base: { profession: 'gp', changes: [] },
      };
      const start = performance.now();
      for (;;) {
        const found = await advance(request);
        if (!found) throw new Error('the worker has no surroundings');
        if (found.done >= found.total) break;
      }
      if (search > 0) timesMs.push(performance.now() - start);
    }
    return timesMs;
  }, searches);
}
