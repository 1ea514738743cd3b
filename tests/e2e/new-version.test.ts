/** A version published over another: offered whole, never mixed with the one that is kept. */
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ensureBuild } from '../../scripts/ensureBuild.ts';
import { publishRelease } from '../../scripts/release/publishRelease.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { buildVariant, removeVariants } from './harness/buildVariant.ts';
import { type ChangeableSite, closeSites, openSite } from './harness/changeableSite.ts';
import { closeHostPages, embedOf, openHostPage } from './harness/hostPage.ts';
import { dropFromCopy, readCopies, waitUntilKept } from './harness/offlineCopy.ts';
import { openAtlas } from './harness/openAtlas.ts';

// Several whole visits each.
vi.setConfig({ testTimeout: 150_000 });

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const nextVersion = `${version}-suivante`;
const publisher = 'Éditeur de la version suivante';
const nextName = 'Verdun (édition suivante)';
const offer = /Une nouvelle version de l’atlas est prête/;
const sheetAddress = '?zone=55545&indicateur=population';
const legalAddress = '?ecran=methode&fiche=mentions-legales';

let first = '';
let next = '';
let folder = '';

beforeAll(async () => {
  first = ensureBuild();
  next = await buildVariant(publisher, {
    file: 'territory.json',
    change: (text) => text.replaceAll('"Verdun"', `"${nextName}"`),
  });
  folder = await mkdtemp(join(tmpdir(), 'atlas-published-'));
});
afterEach(closeHostPages);
afterEach(closeSites);
afterAll(() => Promise.all([rm(folder, { recursive: true }), removeVariants()]));

const copyOf = async (built: string, name: string): Promise<string> => {
  const copy = join(folder, name);
  await cp(built, copy, { recursive: true });
  return copy;
};

async function openKept(root: string): Promise<{ site: ChangeableSite; atlas: AtlasDriver }> {
  const site = await openSite(root);
  const atlas = await openAtlas({
    site: site.url,
    keepsCopy: true,
    webgl: false,
    path: sheetAddress,
  });
  await atlas.waitUntilReady();
  await waitUntilKept(atlas.page);
  return { site, atlas };
}

const nameInSheet = (atlas: AtlasDriver) =>
  atlas.sheet().getByRole('heading', { level: 2 }).first().innerText();

/** Which version the page's code is of, and which its data. */
async function readVersions(atlas: AtlasDriver): Promise<{ code: string; data: string }> {
  await atlas.visit(sheetAddress);
  await atlas.waitUntilReady();
  const data = (await nameInSheet(atlas)) === nextName ? 'next' : 'first';
  await atlas.visit(legalAddress);
  await atlas.waitUntilReady();
  const text = await atlas.page.getByRole('main').innerText();
  return { code: text.includes(publisher) ? 'next' : 'first', data };
}

test('a new version is offered once it is whole; the view stays, other tabs go on', async () => {
  const { site, atlas } = await openKept(first);
  const otherTab = await atlas.page.context().newPage();
  await otherTab.goto(new URL(sheetAddress, site.url).href);
  await otherTab.getByRole('region', { name: 'Fiche du territoire' }).waitFor();

  site.publish(next);
  await atlas.reload();
  const notice = atlas.status(offer);
  await notice.waitFor();
  expect(await nameInSheet(atlas)).toBe('Verdun');
  expect(await atlas.axeViolations('.still-map-picture')).toEqual([]);
  await notice.getByRole('button', { name: 'Mettre à jour' }).click();
  await atlas.sheet().getByRole('heading', { name: nextName }).waitFor();
  expect(atlas.url().search).toBe(sheetAddress);
  expect(await notice.count()).toBe(0);

  // The code of a screen it has not shown yet is of its own version, though the server has it no more.
  await otherTab.getByRole('status').filter({ hasText: offer }).waitFor();
  await otherTab.getByRole('link', { name: 'Méthode et données' }).first().click();
  await otherTab.getByRole('heading', { name: 'Méthode et données', level: 1 }).waitFor();
  expect(await otherTab.getByRole('alert').count()).toBe(0);

  expect(await readVersions(atlas)).toEqual({ code: 'next', data: 'next' });
  await site.cut();
  expect(await readVersions(atlas)).toEqual({ code: 'next', data: 'next' });
});

test('an offer that is closed is not lost: the version is there at the next visit', async () => {
  const { site, atlas } = await openKept(first);
  site.publish(next);
  await atlas.reload();
  const notice = atlas.status(offer);
  await notice.getByRole('button', { name: 'Fermer' }).click();
  expect(await notice.count()).toBe(0);
  expect(await readVersions(atlas)).toEqual({ code: 'first', data: 'first' });
  const context = atlas.page.context();
  await atlas.page.close();
  const later = await context.newPage();
  await later.goto(new URL(sheetAddress, site.url).href);
  await later.getByRole('heading', { name: nextName }).waitFor();
  await expect.poll(async () => Object.keys(await readCopies(later)).length).toBe(2);
});

test('a version that is only half there is not taken', async () => {
  const half = await copyOf(next, 'half');
  await appendFile(join(half, 'data/territory.json'), ' ');
  const { site, atlas } = await openKept(first);
  site.publish(half);
  site.requests.length = 0;
  await atlas.reload();
  await expect.poll(() => site.requests.some((path) => path.includes('territory'))).toBe(true);
  // Refused, it leaves nothing behind.
  await expect.poll(async () => Object.keys(await readCopies(atlas.page)).length).toBe(1);
  expect(await atlas.status(offer).count()).toBe(0);
  expect(await readVersions(atlas)).toEqual({ code: 'first', data: 'first' });
  await site.cut();
  expect(await readVersions(atlas)).toEqual({ code: 'first', data: 'first' });
});

test('a file lost from the copy is not replaced by one of another version', async () => {
  const { site, atlas } = await openKept(first);
  // The next version, without its service worker: the page can know it by its files alone.
  const silent = await copyOf(next, 'silent');
  await cp(join(first, 'service-worker.js'), join(silent, 'service-worker.js'));
  await rm(join(silent, 'service-worker.js.br'), { force: true });
  site.publish(silent);
  await dropFromCopy(atlas.page, 'data/manifest.json');
  atlas.expectProblem(/integrity|ERR_FAILED|Failed to load/);
  await atlas.reload();
  await atlas.alert(/sommaire des données/).waitFor();
  expect(await atlas.page.getByText(nextName).count()).toBe(0);

  // Once the page itself is lost, all comes from the network, and is kept anew.
  await dropFromCopy(atlas.page, './');
  site.publish(next);
  expect(await readVersions(atlas)).toEqual({ code: 'next', data: 'next' });
  await waitUntilKept(atlas.page);
  await expect
    .poll(async () => Object.values(await readCopies(atlas.page)).flat())
    .toContain(site.url);
  await site.cut();
  expect(await readVersions(atlas)).toEqual({ code: 'next', data: 'next' });
});

test('pinned versions, other pages, frames and open data never come from the copy', async () => {
  const published = join(folder, 'published');
  await publishRelease({ builtFolder: first, targetFolder: published, version });
  const head = '<!doctype html><link rel="icon" href="favicon.svg"><title>Essai</title>';
  await writeFile(join(published, 'other.html'), head);
  await writeFile(
    join(published, 'frame.html'),
    `${head}<iframe src="./${sheetAddress}"></iframe>`,
  );
  const { site, atlas } = await openKept(published);
  const fromCopy: string[] = [];
  atlas.page.on('response', (response) => {
    if (response.fromServiceWorker()) fromCopy.push(response.url().replace(site.url, ''));
  });
  await atlas.reload();
  await atlas.waitUntilReady();
  expect(fromCopy).toContain(sheetAddress);

  const askFor = (path: string) =>
    atlas.page.evaluate(async (address) => (await fetch(address)).text(), path);
  const blank = () => atlas.page.goto('about:blank').then(() => fromCopy.splice(0));
  const pinned = new URL(`v/${version}/${sheetAddress}`, site.url);
  await askFor('data/open/catalogue.json');
  expect(fromCopy).not.toContain('data/open/catalogue.json');

  await blank();
  await atlas.page.goto(pinned.href);
  await atlas.waitUntilReady();
  expect(await nameInSheet(atlas)).toBe('Verdun');
  expect(fromCopy).toEqual([]);
  const kept = Object.values(await readCopies(atlas.page)).flat();
  expect(kept.filter((address) => /\/v\/|\/open\//.test(address))).toEqual([]);
  const scopes = await atlas.page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([site.url]);

  await blank();
  await atlas.page.goto(new URL(`v/${version}/embed.html${sheetAddress}`, site.url).href);
  await atlas.page.locator('.embed-card h2', { hasText: 'Verdun' }).waitFor();
  expect(fromCopy).toEqual([]);

  // Another page, as an embed is, reads the data of its own version, whatever the copy holds.
  await publishRelease({ builtFolder: next, targetFolder: published, version: nextVersion });
  site.publish(published);
  await atlas.visit('../../other.html');
  expect(fromCopy).toEqual([]);
  expect(await askFor('data/manifest.json')).toBe(
    await readFile(join(next, 'data/manifest.json'), 'utf8'),
  );

  await blank();
  await atlas.page.goto(new URL(`embed.html${sheetAddress}`, site.url).href);
  await atlas.page.locator('.embed-card h2', { hasText: nextName }).waitFor();
  expect(fromCopy.filter((path) => !path.startsWith('assets/'))).toEqual([]);

  await blank();
  await atlas.page.goto(new URL('frame.html', site.url).href);
  const framed = atlas.page.frameLocator('iframe');
  await framed.getByRole('heading', { name: nextName }).waitFor();
  await atlas.page.waitForLoadState('networkidle');
  // Code named by its content may still be in the browser's memory, from the pages before.
  expect(fromCopy.filter((path) => !path.startsWith('assets/'))).toEqual([]);
});

test('a host page shows a pinned embed beside one that follows the atlas', async () => {
  const published = join(folder, 'pinned');
  await publishRelease({ builtFolder: first, targetFolder: published, version });
  await publishRelease({ builtFolder: next, targetFolder: published, version: nextVersion });
  const site = await openSite(published);
  const frames = [`v/${version}/`, `v/${nextVersion}/`, ''].map(
    (place) =>
      `<iframe src="${site.url}${place}embed.html${sheetAddress}" title="Version ${place}" style="width:600px;height:900px"></iframe>`,
  );
  const page = await openHostPage(
    `${frames.join('')}<script src="${site.url}v/${version}/embed.js" async></script>`,
    { atlasUrl: site.url },
  );
  for (const [at, name] of ['Verdun', nextName, nextName].entries()) {
    const embed = embedOf(page, at);
    await embed.locator('.zone').first().waitFor();
    expect(await embed.locator('.zone').count()).toBe(1516);
    expect(await embed.locator('.embed-card h2').first().innerText()).toBe(name);
  }
  expect(site.requests.filter((path) => path.startsWith(`v/${version}/data/`))).not.toEqual([]);
});

test('a host can have the copies forgotten', async () => {
  const without = await copyOf(next, 'without');
  const remover = new URL('../../docs/hosting/remove-copy.js', import.meta.url);
  await cp(remover, join(without, 'service-worker.js'));
  const { site, atlas } = await openKept(first);
  site.publish(without);
  await atlas.reload();
  await expect.poll(async () => Object.keys(await readCopies(atlas.page))).toEqual([]);
  expect(await readVersions(atlas)).toEqual({ code: 'next', data: 'next' });
});
