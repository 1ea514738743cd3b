/** What an embed shows of the view in its address: an axis of the programme, the reader's colours, a story. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Axis, Experiment } from '../../src/domain/experiments/experiment.ts';
import { openAtlas } from './harness/openAtlas.ts';

const register = JSON.parse(
  readFileSync(new URL('../../public/data/experiments.json', import.meta.url), 'utf8'),
) as Experiment[];

/** Sites that have a place of their own; those of an area are listed, not drawn. */
const sitesOf = (axis: Axis) =>
  register
    .filter((experiment) => experiment.axis === axis)
    .flatMap(({ sites }) => sites)
    .filter(({ longitude, role }) => longitude !== null && role !== 'area').length;

test.each([
  ['acces', sitesOf('access')],
  ['chroniques', sitesOf('chronic')],
  ['aucun', 0],
] as const)('axe=%s: its experiments alone, %i sites', async (axis, count) => {
  const atlas = await openAtlas({ path: `embed.html?axe=${axis}`, webgl: false });
  await atlas.waitUntilReady();
  expect(count).toBeLessThan(14);
  expect(count > 0).toBe(axis !== 'aucun');
  expect(await atlas.page.locator('.zone').count()).toBe(1516);
  expect(await atlas.page.locator('.still-mark').count()).toBe(count);
});

test('without an axis: the experiments of all, and a site opens its record by touch', async () => {
  const atlas = await openAtlas({ path: 'embed.html', webgl: false, viewport: 'phone' });
  await atlas.waitUntilReady();
  const marks = atlas.page.locator('.still-mark');
  expect(await marks.count()).toBe(14);
  await marks.last().tap();
  await atlas.page.locator('.embed-card h2').waitFor();
  const name = await atlas.read(atlas.page.locator('.embed-card h2').first());
  expect(register.map((experiment) => experiment.name)).toContain(name);
});

test('theme=auto follows the reader’s system, while it is open too', async () => {
  const atlas = await openAtlas({
    path: 'embed.html?theme=auto',
    webgl: false,
    before: ({ page }) => page.emulateMedia({ colorScheme: 'dark' }),
  });
  await atlas.waitForMark('atlas:first-zones');
  const background = () =>
    atlas.page.evaluate(() => {
      const [red = 0] =
        /\d+/.exec(
          getComputedStyle(document.querySelector('.embed') ?? document.body).backgroundColor,
        ) ?? [];
      return Number(red);
    });
  expect(await background()).toBeLessThan(64);
  await atlas.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(background).toBeGreaterThan(192);
});

test('recit= tells the step, with figures of the data, and goes on by keyboard', async () => {
  const atlas = await openAtlas({
    path: 'embed.html?recit=desert-medical.2',
    webgl: false,
    viewport: 'phone',
  });
  const story = atlas.page.getByRole('article');
  const heading = story.getByRole('heading', { level: 2 });
  await heading.filter({ hasText: 'Le seuil' }).waitFor();
  await expect.poll(() => atlas.read(story)).toMatch(/À 2,5 consultations.*\d+,\d % des habitants/);
  expect(await atlas.axeViolations()).toEqual([]);
  await story.getByRole('link', { name: 'Étape suivante' }).focus();
  await atlas.pressKey('Enter');
  await expect.poll(() => atlas.read(story)).toMatch(/507 communes sont sous le seuil/);
  expect(await atlas.focused().evaluate(({ tagName }) => tagName)).toBe('H2');
});

test.each(['desktop', 'phone'] as const)(
  'on a %s, a figure’s marks keep their size and are named',
  async (viewport) => {
    const atlas = await openAtlas({
      path: 'embed.html?maille=epci&zone=200066132',
      webgl: false,
      viewport,
    });
    await atlas.waitUntilReady();
    const card = atlas.page.getByRole('region', { name: 'Fiche du territoire' });
    await card.locator('.strip').waitFor();
    const key = await card.locator('.strip-legend li').allTextContents();
    expect(key).toEqual(['CC du Pays de Stenay et du Val Dunois', 'Meuse', 'trois départements']);
    const widthOf = async (selector: string) =>
      (await atlas.page.locator(selector).first().boundingBox())?.width ?? Number.NaN;
    for (const mark of ['.strip-subject', '[data-shape="diamond"]']) {
      expect(await widthOf(`.strip ${mark}`)).toBeCloseTo(await widthOf(`.strip-key ${mark}`), 1);
    }
    expect(await widthOf('.strip')).toBeLessThanOrEqual(480);
    expect(await widthOf('.legend .legend-class')).toBeLessThanOrEqual(480);
  },
);

test('opens on its zone and what surrounds it; the whole is a button away', async () => {
  const atlas = await openAtlas({ path: 'embed.html?maille=epci&zone=200066132', webgl: false });
  await atlas.waitUntilReady();
  const map = atlas.page.locator('.still-map');
  /** Of the height of the map, what the zone takes, and where its middle is. */
  const place = async () => {
    const zone = await atlas.page.locator('.zone[data-selected]').boundingBox();
    const stage = await map.boundingBox();
    if (!zone || !stage) return { share: 0, middle: 0 };
    const share = zone.height / stage.height;
    return { share, middle: (zone.y - stage.y) / stage.height + share / 2 };
  };
  await expect.poll(async () => (await place()).share).toBeGreaterThan(0.4);
  expect((await place()).share).toBeLessThan(0.6);
  expect((await place()).middle).toBeCloseTo(0.5, 1);
  // The page still scrolls under the wheel: it is the page of someone else.
  const scrolled = () => map.evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  await map.hover();
  await atlas.page.mouse.wheel(0, 80);
  await expect.poll(() => atlas.page.evaluate(() => window.scrollY)).toBeGreaterThan(40);
  expect(await scrolled()).toBe(before);
  await atlas.page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await expect.poll(async () => (await place()).share).toBeLessThan(0.25);
  await atlas.page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(async () => (await map.boundingBox())?.width).toBeLessThan(700);
  expect((await place()).share).toBeLessThan(0.25);
});
