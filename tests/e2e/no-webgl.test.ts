/** Without WebGL the still map takes the map's place, with the same values, pointer and keyboard. */
import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const zonePath = (atlas: AtlasDriver, code: string): Locator =>
  atlas.map().locator(`[data-code="${code}"]`);

/** The colour of a class as the legend shows it. */
const swatch = (atlas: AtlasDriver, label: string) =>
  atlas.legend().getByRole('button', { name: label }).locator('rect').getAttribute('fill');

/** The centre of a zone's box may be outside it: the point asked for is surely inside. */
async function pointInside(path: Locator): Promise<{ x: number; y: number }> {
  return path.evaluate((element) => {
    const shape = element as unknown as SVGGeometryElement;
    const matrix = shape.getScreenCTM();
    const { x, y, width, height } = shape.getBBox();
    for (let step = 0; step < 400; step += 1) {
      const point = new DOMPoint(
        x + (width * ((step % 20) + 0.5)) / 20,
        y + (height * (Math.floor(step / 20) + 0.5)) / 20,
      );
      const onScreen = point.matrixTransform(matrix ?? undefined);
      const top = document.elementFromPoint(onScreen.x, onScreen.y);
      if (top === element) return { x: onScreen.x, y: onScreen.y };
    }
    throw new Error('no point of the zone is in sight');
  });
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('it says why the map does not move, once, and can be told that it is understood', async () => {
    const atlas = await openAtlas({ webgl: false, language });
    await atlas.waitUntilReady();
    const why = { fr: /n’affiche pas la carte animée/, en: /cannot show the live map/ }[language];
    const notice = atlas.status(why);
    await notice.waitFor();
    await notice.getByRole('button').focus();
    await atlas.pressKey('Enter');
    await notice.waitFor({ state: 'detached' });
    // The keyboard goes on with the page, and no other screen says it again.
    expect(await atlas.focused().getAttribute('id')).toBe('contenu');
    await atlas.page.getByRole('link', { name: /^(Expérimentations|Experiments)$/ }).click();
    await atlas.page.locator('.register-item').first().waitFor();
    await atlas.map().waitFor();
    expect(await notice.count()).toBe(0);
    await atlas.page.getByRole('link', { name: /^(Explorer|Explore)$/ }).click();
    await atlas.map().waitFor();
    expect(await atlas.page.locator('canvas').count()).toBe(0);
  });
});

test('zones have the colour that the legend gives to their value, whatever the year and mesh', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  // Étain: 3.65 in 2022, 4.18 in 2024 (Drees).
  expect(await zonePath(atlas, '55181').getAttribute('fill')).toBe(
    await swatch(atlas, 'plus de 4,0 à 5,5'),
  );
  await atlas.page.getByRole('radio', { name: '2022' }).check({ force: true });
  await atlas.legend().getByText('2022').waitFor();
  await expect
    .poll(() => zonePath(atlas, '55181').getAttribute('fill'))
    .toBe(await swatch(atlas, 'plus de 2,5 à 4,0'));
  await atlas.chooseMesh('Département');
  await expect
    .poll(() => zonePath(atlas, '55').getAttribute('fill'))
    .toBe(await swatch(atlas, 'plus de 2,5 à 4,0'));
  expect(await atlas.map().locator('[data-code]').count()).toBe(3);
});

test('the pointer reads a zone out and a click opens it', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const { x, y } = await pointInside(zonePath(atlas, '55181'));
  await atlas.page.mouse.move(x, y);
  await atlas.status(/^Étain\s:\s4,18 consultations/).waitFor();
  await atlas.page.locator('.map-tooltip').getByText('Étain').waitFor();
  await atlas.page.mouse.click(x, y);
  await atlas.sheet().getByRole('heading', { name: 'Étain' }).waitFor();
  expect(atlas.url().search).toBe('?zone=55181');
});

test('looking at a class of the legend dims all the others, and no more of them', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const dimmed = () => atlas.map().locator('[data-dimmed]').count();
  expect(await dimmed()).toBe(0);
  const lowest = atlas.legend().getByRole('button', { name: '1,5 ou moins' });
  await lowest.focus();
  const zones = Number(/([\d\s]+) territoires/.exec(await atlas.read(lowest))?.[1]);
  expect(zones).toBe(177);
  await expect.poll(dimmed).toBe(1516 - zones);
  await atlas.map().focus();
  await expect.poll(dimmed).toBe(0);
});

test('plus and minus, keys or buttons, enlarge and reduce it', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const width = async () => (await zonePath(atlas, '54395').boundingBox())?.width ?? 0;
  const before = await width();
  await atlas.map().focus();
  await atlas.pressKey('+');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await atlas.pressKey('-');
  await expect.poll(width).toBeCloseTo(before, 0);
  await atlas.button('Agrandir').click();
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await atlas.button('Vue d’ensemble').click();
  await expect.poll(width).toBeCloseTo(before, 0);
});
