/** After one visit the atlas opens and works without network; where keeping it is refused, it works too. */
import { afterAll, expect, test, vi } from 'vitest';
import { ensureBuild } from '../../scripts/ensureBuild.ts';
import { defaultView, screens } from '../../src/state/sharedView.ts';
import { encodeView } from '../../src/state/url/viewCodec.ts';
import { closeSites, openSite } from './harness/changeableSite.ts';
import { refuseServiceWorker, refuseStorage } from './harness/faults.ts';
import { readCopies, waitUntilKept } from './harness/offlineCopy.ts';
import { openAtlas } from './harness/openAtlas.ts';

// Several whole visits each.
vi.setConfig({ testTimeout: 150_000 });

afterAll(closeSites);

test('without network: the live map, and a sheet', async () => {
  const site = await openSite(ensureBuild());
  const atlas = await openAtlas({ site: site.url, keepsCopy: true });
  await atlas.waitUntilReady();
  await waitUntilKept(atlas.page);
  await site.cut();
  await atlas.reload();
  await atlas.waitForMark('atlas:map');
  await atlas.waitUntilReady();
  await atlas.goToTerritory('Étain');
  await atlas.sheet().getByText('5 généralistes').first().waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
});

test('without network: search, another indicator, table, the reasons of a colour', async () => {
  const site = await openSite(ensureBuild());
  const atlas = await openAtlas({ site: site.url, keepsCopy: true, webgl: false });
  await atlas.waitUntilReady();
  await waitUntilKept(atlas.page);
  await site.cut();
  await atlas.visit('index.html');
  await atlas.goToTerritory('Étain');
  await atlas.sheet().getByText('5 généralistes').first().waitFor();
  await atlas.chooseIndicator('Médecins généralistes');
  await atlas.legend().getByRole('heading', { name: 'Médecins généralistes' }).waitFor();
  await atlas.legend().getByRole('button').first().waitFor();
  await atlas.visit('?vue=tableau&maille=epci');
  await atlas.table().getByRole('row').nth(3).waitFor();
  await atlas.visit('?fiche=pourquoi&zone=55181&indicateur=access-gp');
  await atlas.waitUntilReady();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
});

test('without network: every screen in both languages, some of them never seen before', async () => {
  const site = await openSite(ensureBuild());
  const atlas = await openAtlas({ site: site.url, keepsCopy: true, webgl: false });
  await atlas.waitUntilReady();
  await waitUntilKept(atlas.page);
  await site.cut();
  for (const screen of screens) {
    for (const language of ['fr', 'en'] as const) {
      const address = `?${encodeView({ ...defaultView, screen, language })}`;
      await atlas.visit(address);
      await atlas.waitUntilReady();
      await atlas.heading().first().waitFor();
      expect(await atlas.page.getAttribute('html', 'lang'), address).toBe(language);
      expect(await atlas.page.getByRole('alert').count(), address).toBe(0);
    }
  }
  await atlas.visit('?ecran=methode&fiche=indicateurs');
  await atlas.page.getByRole('main').getByRole('link').first().waitFor();
});

test('what is kept is one build of this site, and nothing of the visitor', async () => {
  const site = await openSite(ensureBuild());
  const atlas = await openAtlas({
    site: site.url,
    keepsCopy: true,
    webgl: false,
    path: '?zone=55545',
  });
  await atlas.waitUntilReady();
  await waitUntilKept(atlas.page);
  const copies = await readCopies(atlas.page);
  expect(Object.keys(copies)).toHaveLength(1);
  const addresses = Object.values(copies).flat();
  expect(addresses).toContain(site.url);
  const inside = addresses.map((address) => address.replace(site.url, ''));
  expect(inside.filter((path) => !/^(assets\/[^/?]+|favicon\.svg|)$/.test(path)).sort()).toEqual(
    inside.filter((path) => /^data\/[\w.-]+(\?v=[0-9a-f]{16})?$/.test(path)).sort(),
  );
  expect(await atlas.page.context().storageState()).toEqual({ cookies: [], origins: [] });
});

test('the copy is made only once the first view is drawn', async () => {
  const site = await openSite(ensureBuild());
  const atlas = await openAtlas({
    site: site.url,
    keepsCopy: true,
    webgl: false,
    before: (_, context) =>
      context.addInitScript(() => {
        const { register } = ServiceWorkerContainer.prototype;
        ServiceWorkerContainer.prototype.register = function (...given) {
          performance.mark('test:register');
          return register.apply(this, given);
        };
      }),
  });
  await waitUntilKept(atlas.page);
  const [ready, registered] = await atlas.page.evaluate(() =>
    ['atlas:ready', 'test:register'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
    ),
  );
  expect(registered).toBeGreaterThan(ready ?? Number.NaN);
});

test.each([
  { refused: 'service workers', refuse: refuseServiceWorker },
  { refused: 'all storage', refuse: refuseStorage },
])('where the browser refuses $refused, the atlas works and says nothing', async ({ refuse }) => {
  const atlas = await openAtlas({
    keepsCopy: true,
    path: '?zone=55181',
    webgl: false,
    before: (_, context) => refuse(context),
  });
  await atlas.waitUntilReady();
  await atlas.sheet().getByText('5 généralistes').first().waitFor();
  // The code that would keep the copy has come and been refused.
  await atlas.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('keepOffline')),
  );
  const notices = await atlas.page.locator('#avis').innerText();
  expect(notices.replace(/Ce navigateur n’affiche pas la carte animée.*\s*×/, '')).toBe('');
});
