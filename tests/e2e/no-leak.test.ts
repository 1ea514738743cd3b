/**
 * No page asks anything of another site, sets a cookie or needs the browser's stores: every screen in both
 * languages, and every other page that the build wrote.
 */
import { readdirSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/ensureBuild.ts';
import { zoneCode } from '../../src/domain/territory/zone.ts';
import { defaultView, type SharedView, screens, whyRecord } from '../../src/state/sharedView.ts';
import { encodeView } from '../../src/state/url/viewCodec.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { refuseServiceWorker, refuseStorage } from './harness/faults.ts';
import { openAtlas } from './harness/openAtlas.ts';

const languages = ['fr', 'en'] as const;

const addressOf = (view: Partial<SharedView>): string =>
  `?${encodeView({ ...defaultView, ...view })}`;

const screenAddresses = screens.flatMap((screen) =>
  languages.map((language) => addressOf({ screen, language })),
);

/** What Explorer shows on demand. */
const detailAddresses = [
  addressOf({ zone: zoneCode('55545'), care: ['gp', 'pharmacy'] }),
  addressOf({ zone: zoneCode('55181'), indicatorId: 'access-gp', record: whyRecord }),
  addressOf({ display: 'table', mesh: 'epci' }),
];

const otherPages = () =>
  readdirSync(ensureBuild()).filter((name) => name.endsWith('.html') && name !== 'index.html');

async function visitAll(atlas: AtlasDriver): Promise<void> {
  for (const address of [...screenAddresses, ...detailAddresses]) {
    await atlas.visit(address);
    await atlas.waitUntilReady();
    await atlas.heading().first().waitFor();
    await atlas.page.waitForLoadState('networkidle');
    expect(await atlas.page.getByRole('alert').count(), address).toBe(0);
  }
  for (const page of otherPages()) {
    for (const language of languages) {
      await atlas.visit(`${page}?langue=${language}`);
      await atlas.page.waitForLoadState('networkidle');
    }
  }
}

/** What is left in the browser, of whatever kind. */
async function readTraces(context: BrowserContext) {
  const page = context.pages()[0];
  return {
    cookies: await context.cookies(),
    origins: (await context.storageState()).origins,
    ...(await page?.evaluate(async () => ({
      ofDocument: document.cookie,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }))),
  };
}

const noTrace = {
  cookies: [],
  origins: [],
  ofDocument: '',
  session: 0,
  databases: 0,
  caches: 0,
};

describe('every screen and page, in French and in English', () => {
  test('asks nothing of another site and leaves nothing', { timeout: 300_000 }, async () => {
    const atlas = await openAtlas({ webgl: false });
    await visitAll(atlas);
    expect(atlas.requestsToOtherHosts()).toEqual([]);
    expect(await readTraces(atlas.page.context())).toEqual(noTrace);
  });

  test('works where every store is refused', { timeout: 300_000 }, async () => {
    const atlas = await openAtlas({
      webgl: false,
      before: async (_, context) => {
        await refuseStorage(context);
        await refuseServiceWorker(context);
      },
    });
    await visitAll(atlas);
    expect(atlas.requestsToOtherHosts()).toEqual([]);
  });

  test('with the live map too', { timeout: 150_000 }, async () => {
    const atlas = await openAtlas({ path: addressOf({ language: 'en' }), language: 'en' });
    await atlas.waitUntilReady();
    await atlas.page.waitForLoadState('networkidle');
    expect(atlas.requestsToOtherHosts()).toEqual([]);
    expect(await readTraces(atlas.page.context())).toEqual(noTrace);
  });
});

test('the traces that are looked for are seen', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.page.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the old way is what is looked for
    document.cookie = 'seen=yes';
    sessionStorage.setItem('seen', 'yes');
    localStorage.setItem('seen', 'yes');
    await caches.open('seen');
    await new Promise((opened) => {
      indexedDB.open('seen').onsuccess = opened;
    });
  });
  expect(await readTraces(atlas.page.context())).toMatchObject({
    cookies: [expect.objectContaining({ name: 'seen' })],
    origins: [expect.anything()],
    ofDocument: 'seen=yes',
    session: 1,
    databases: 1,
    caches: 1,
  });
});
