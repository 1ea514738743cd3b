/** No rule of axe is broken in any state of the atlas: both languages, desktop and phone, both maps. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const visits = [
  { viewport: 'desktop', language: 'fr', webgl: true },
  { viewport: 'desktop', language: 'en', webgl: false },
  { viewport: 'phone', language: 'fr', webgl: false },
  { viewport: 'phone', language: 'en', webgl: true },
] as const;

const stillPicture = '.still-map-picture';

/** Each state from the one before, as a visitor would come to it. */
const states: { name: string; reach(atlas: AtlasDriver): Promise<unknown> }[] = [
  { name: 'Explorer', reach: (atlas) => atlas.waitUntilReady() },
  {
    name: 'the settings unfolded, on a phone',
    async reach(atlas) {
      const handle = atlas.page.locator('[data-side="start"] .side-panel-handle');
      if (await handle.isVisible()) await handle.click();
      await atlas.legend().getByRole('button').first().waitFor();
    },
  },
  {
    name: 'the list of indicators',
    async reach(atlas) {
      await atlas.indicatorButton().click();
      await atlas.page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'the proposals of the search',
    async reach(atlas) {
      await atlas.pressKey('Escape');
      await atlas.page.getByRole('listbox').waitFor({ state: 'detached' });
      await (await atlas.search('saint')).first().waitFor();
    },
  },
  {
    name: 'a sheet',
    async reach(atlas) {
      await (await atlas.search('montmedy')).first().click();
      await atlas.sheet().getByRole('heading', { name: 'Montmédy' }).waitFor();
      await atlas.sheet().getByRole('img').first().waitFor();
    },
  },
  {
    name: 'the record of an experiment beside the map',
    async reach(atlas) {
      await atlas
        .sheet()
        .getByRole('link', { name: /pharmacie à Montmédy/ })
        .first()
        .click();
      await atlas.page.getByRole('heading', { name: 'Sources' }).waitFor();
    },
  },
  {
    name: 'the register of experiments',
    async reach(atlas) {
      await atlas.screens().getByRole('link').nth(2).click();
      await atlas.page.getByRole('main').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'the page of an experiment',
    async reach(atlas) {
      await atlas.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await atlas.page.getByRole('heading', { name: 'Sources' }).waitFor();
    },
  },
  {
    name: 'the method',
    async reach(atlas) {
      await atlas.screens().getByRole('link').last().click();
      await atlas
        .heading()
        .filter({ hasText: /Méthode|Method/ })
        .waitFor();
    },
  },
];

describe.each(visits)('$viewport, $language, WebGL $webgl', (visit) => {
  test('every state keeps every rule', async () => {
    const atlas = await openAtlas(visit);
    const broken: Record<string, string[]> = {};
    for (const [place, { name, reach }] of states.entries()) {
      await reach(atlas);
      const violations = await atlas.axeViolations(place === 0 ? undefined : stillPicture);
      if (violations.length > 0) broken[name] = violations;
    }
    expect(broken).toEqual({});
  }, 120_000);
});

test('what is said of a fault keeps every rule too', async () => {
  const atlas = await openAtlas({
    webgl: false,
    path: '?maille=inconnue&indicateur=share-75-plus',
    before: (visit) => visit.mutateResponse('**/data/facts-need.json*', () => ({ status: 404 })),
  });
  atlas.expectProblem(/404/);
  await atlas.alert(/introuvables/).waitFor();
  await atlas.waitUntilReady();
  expect(await atlas.axeViolations()).toEqual([]);
});
