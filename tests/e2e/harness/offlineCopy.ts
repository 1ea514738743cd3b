import type { Page } from 'playwright';

/** Once the atlas is kept whole, and answers this page. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    null,
    {
      timeout: 50_000,
    },
  );
}

/** Addresses of all that is kept, by the name of its store. */
export const readCopies = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return [name, requests.map(({ url }) => url)] as const;
      }),
    );
    return Object.fromEntries(kept);
  });

/** As when the browser makes room. */
export const dropFromCopy = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const url = new URL(wanted, document.baseURI).href;
    for (const name of await caches.keys()) await (await caches.open(name)).delete(url);
  }, address);
