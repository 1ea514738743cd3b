import type { CDPSession, Page } from 'playwright';
import type { Territory } from '../../src/domain/territory/territory.ts';
import { type AddressParts, joinParts, listAddressParts, listEveryPart } from './addresses.ts';
import { isWorkerReady, withAtlasPage } from './openAtlasPage.ts';
import { seededRandom } from './seededRandom.ts';

/** What the page and its workers hold, after a collection. */
interface Held {
  /** JavaScript heaps: the page's, and that of its workers. */
  pageMb: number;
  workersMb: number;
  nodes: number;
  listeners: number;
}

export interface MemoryFinding {
  start: Held;
  end: Held;
  /** Of the heaps in all, `end / start`. */
  ratio: number;
  /** How many views were shown, in how many seconds. */
  views: number;
  seconds: number;
}

const startView = '?';
/** Small, so that software GL has few pixels to draw and a minute holds many views. */
const viewport = { width: 900, height: 600 };

/**
 * What is held before and after going from view to view by their addresses, always the same way. It starts
 * once every part of an address has been shown: columns, screens and outlines are kept on purpose, once
 * each, and are no leak. Both times the page shows the view it opens with.
 */
export function measureMemory(territory: Territory, seconds: number): Promise<MemoryFinding> {
  const parts = listAddressParts(territory);
  return withAtlasPage(async (page) => {
    const session = await page.context().newCDPSession(page);
    const workers = await listenToWorkers(session);
    await page.waitForFunction(isWorkerReady);
    for (const view of listEveryPart(parts)) {
      await goTo(page, view);
      await page.evaluate(isWorkerReady);
    }
    // A first short walk lets caches that keep the latest of something fill up.
    await wander(page, parts, seconds / 6, 1);
    const start = await measureHeld(page, session, workers);
    const views = await wander(page, parts, seconds, 2);
    const end = await measureHeld(page, session, workers);
    const whole = ({ pageMb, workersMb }: Held) => pageMb + workersMb;
    return { start, end, ratio: whole(end) / whole(start), views, seconds };
  }, viewport);
}

async function wander(
  page: Page,
  parts: AddressParts,
  seconds: number,
  seed: number,
): Promise<number> {
  const random = seededRandom(seed);
  const oneOf = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const endMs = performance.now() + seconds * 1000;
  let views = 0;
  for (; performance.now() < endMs; views += 1) {
    const { figures, screens, zones, overlays, displays, languages } = parts;
    await goTo(
      page,
      joinParts(...[figures, screens, zones, overlays, displays, languages].map(oneOf)),
    );
  }
  return views;
}

/** As the browser does on back and forward; then waits for the frame, and for what it set off. */
async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate(async (address) => {
    history.replaceState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }, view);
}

type AskWorker = (method: string) => Promise<Record<string, unknown>>;

/** The protocol's nested sessions, one for each worker of the page. */
async function listenToWorkers(session: CDPSession): Promise<Map<string, AskWorker>> {
  const workers = new Map<string, AskWorker>();
  const waiting = new Map<string, (result: Record<string, unknown>) => void>();
  let count = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    workers.set(sessionId, (method) => {
      count += 1;
      const id = count;
      const message = JSON.stringify({ id, method });
      return new Promise((resolve, reject) => {
        waiting.set(`${sessionId} ${id}`, resolve);
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      });
    });
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Record<string, unknown> };
    waiting.get(`${sessionId} ${id}`)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return workers;
}

async function measureHeld(
  page: Page,
  session: CDPSession,
  workers: ReadonlyMap<string, AskWorker>,
): Promise<Held> {
  await goTo(page, startView);
  await page.waitForTimeout(3000);
  // Twice: what the first collection finalises, the second takes away.
  for (let pass = 0; pass < 2; pass += 1) {
    await session.send('HeapProfiler.collectGarbage');
    for (const ask of workers.values()) await ask('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  let workersBytes = 0;
  for (const ask of workers.values()) {
    workersBytes += Number((await ask('Runtime.getHeapUsage')).usedSize);
  }
  const megabytes = (bytes: number) => Number((bytes / 1e6).toFixed(2));
  return {
    pageMb: megabytes(usedSize),
    workersMb: megabytes(workersBytes),
    nodes,
    listeners: jsEventListeners,
  };
}
