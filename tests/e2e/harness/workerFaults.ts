import type { BrowserContext, Page } from 'playwright';

interface WorkerFaults {
  workers: Worker[];
  /** Whether every new worker dies at once. */
  areStillborn: boolean;
}

declare global {
  interface Window {
    workerFaults: WorkerFaults;
  }
}

/** Lets a test put an end to the workers that compute; those of the map are left alone. */
export function watchWorkers(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const faults: WorkerFaults = { workers: [], areStillborn: false };
    window.workerFaults = faults;
    const NativeWorker = window.Worker;
    window.Worker = class extends NativeWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (!String(url).includes('analysis')) return;
        faults.workers.push(this);
        if (!faults.areStillborn) return;
        this.terminate();
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error')));
      }
    };
  });
}

/** The worker stops; `loudly` as when its code fails, silently as when the system takes its memory. */
export function killWorker(page: Page, how: 'loudly' | 'silently'): Promise<void> {
  return page.evaluate((manner) => {
    const worker = window.workerFaults.workers.at(-1);
    worker?.terminate();
    if (manner === 'loudly') worker?.dispatchEvent(new ErrorEvent('error'));
  }, how);
}

export function letNoWorkerLive(page: Page, areStillborn: boolean): Promise<void> {
  return page.evaluate((value) => {
    window.workerFaults.areStillborn = value;
  }, areStillborn);
}

export function countWorkers(page: Page): Promise<number> {
  return page.evaluate(() => window.workerFaults.workers.length);
}
