import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { launchBrowser } from '../launchBrowser.ts';
import { createServer, listenOnFreePort } from '../serve.ts';

const desktop = { width: 1440, height: 900 };

/** The built application in a real browser, its first view drawn and the data that follow all there. */
export async function withAtlasPage<T>(
  use: (page: Page) => Promise<T>,
  viewport = desktop,
): Promise<T> {
  const server = createServer({ root: fileURLToPath(new URL('../../dist', import.meta.url)) });
  const url = `http://localhost:${await listenOnFreePort(server, 0)}/`;
  const browser = await launchBrowser({ webgl: true });
  try {
    const context = await browser.newContext({ viewport, locale: 'fr-FR' });
    const page = await context.newPage();
    // tsx compiles named functions to calls of a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchPage);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('atlas:ready').length > 0);
    return await use(page);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** What the page tells the bench; nothing of the application knows of it. */
export interface PageWatch {
  /** The worker that computes; MapLibre has others. */
  analysis: Worker | null;
  /** When the last gesture of a person reached the browser. */
  inputMs: number;
  /** When the sheet of a territory last changed. */
  sheetMs: number;
}

declare global {
  interface Window {
    benchWatch: PageWatch;
  }
}

/** Runs in the page, before anything else. */
function watchPage(): void {
  const watch: PageWatch = { analysis: null, inputMs: Number.NaN, sheetMs: Number.NaN };
  window.benchWatch = watch;
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      if (String(address).includes('analysis.worker')) watch.analysis = this;
    }
  };
  for (const gesture of ['pointerup', 'keydown', 'click']) {
    const note = (event: Event) => {
      watch.inputMs = event.timeStamp;
    };
    window.addEventListener(gesture, note, { capture: true });
  }
  const observer = new MutationObserver((mutations) => {
    const isOfSheet = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[data-side="end"]');
    const addsSheet = ({ addedNodes }: MutationRecord) =>
      [...addedNodes].some((node) => node instanceof Element && node.matches('[data-side="end"]'));
    if (mutations.some((mutation) => isOfSheet(mutation) || addsSheet(mutation))) {
      watch.sheetMs = performance.now();
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * Runs in the page. Answers once the worker has done all it was asked before; false while its data are on
 * their way.
 */
export function isWorkerReady(): Promise<boolean> {
  const { analysis } = window.benchWatch;
  const id = `bench-${performance.now()}`;
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent) => {
      if (data?.id !== id) return;
      analysis?.removeEventListener('message', listen);
      resolve(data.value !== null);
    };
    analysis?.addEventListener('message', listen);
    const path = ['selectNearestPlaces'];
    analysis?.postMessage({ id, type: 'APPLY', path, argumentList: [] });
  });
}
