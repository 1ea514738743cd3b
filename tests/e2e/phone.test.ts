/** On a phone, held upright or on its side: the map first, panels as sheets, targets for a thumb. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas, viewports } from './harness/openAtlas.ts';

const leastTargetPixels = 44;

/** Buttons, fields and links of their own line that a thumb could miss, with their size. */
const smallTargets = (atlas: AtlasDriver): Promise<string[]> =>
  atlas.page.evaluate((least) => {
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    /** WCAG 2.5.8: a link in a sentence is as high as its line. */
    const isInSentence = (element: Element) =>
      element.tagName === 'A' && getComputedStyle(element).display === 'inline';
    const target = (element: Element) => element.closest('label') ?? element;
    return [...document.querySelectorAll('button, a[href], input, summary')]
      .filter((element) => isShown(target(element)) && !isInSentence(element))
      .filter((element) => !element.classList.contains('skip-link'))
      .flatMap((element) => {
        const { width, height } = target(element).getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const isSmall = Math.round(width) < least || Math.round(height) < least;
        return isSmall
          ? [`${name.trim().slice(0, 40)}: ${Math.round(width)} × ${Math.round(height)}`]
          : [];
      });
  }, leastTargetPixels);

/** A phone that finds the page too wide makes all of it smaller: its own width is what counts. */
const hasSidewaysScroll = (atlas: AtlasDriver): Promise<boolean> =>
  atlas.page.evaluate(
    (width) => document.documentElement.scrollWidth > width,
    atlas.page.viewportSize()?.width ?? 0,
  );

describe.each([
  { viewport: 'phone', webgl: true, language: 'fr' },
  { viewport: 'phone', webgl: false, language: 'en' },
  { viewport: 'phoneLandscape', webgl: false, language: 'fr' },
] as const)('$viewport, WebGL $webgl, $language', ({ viewport, webgl, language }) => {
  const words = {
    fr: {
      experiments: 'Expérimentations',
      explore: 'Explorer',
      open: 'Ouvrir les réglages',
      fold: 'Réduire les réglages',
    },
    en: {
      experiments: 'Experiments',
      explore: 'Explore',
      open: /^Open the settings/,
      fold: /settings/,
    },
  }[language];

  test('the map is in sight, the settings unfold and fold, the sheet comes from a search', async () => {
    const atlas = await openAtlas({ viewport, webgl, language });
    await atlas.waitUntilReady();
    const { width, height } = viewports[viewport];
    const map = await atlas.map().boundingBox();
    expect(map?.width).toBe(width);
    expect(map?.height).toBeGreaterThan(height * 0.6);
    expect(await hasSidewaysScroll(atlas)).toBe(false);
    expect(await smallTargets(atlas)).toEqual([]);

    const proposals = await atlas.search('etain');
    await proposals.first().click();
    await atlas.sheet().getByRole('heading', { name: 'Étain', level: 2 }).waitFor();
    expect(await hasSidewaysScroll(atlas)).toBe(false);
    expect(await smallTargets(atlas)).toEqual([]);
    const close = atlas.sheet().getByRole('button', { name: /Fermer|Close/ });
    await close.click();
    await atlas.sheet().waitFor({ state: 'detached' });
  });

  test('every screen is reached, and none scrolls sideways', async () => {
    const atlas = await openAtlas({ viewport, webgl: false, language });
    await atlas.waitUntilReady();
    for (const screen of [
      words.experiments,
      language === 'fr' ? 'Méthode et données' : 'Method and data',
    ]) {
      await atlas.goToScreen(screen);
      await atlas.page.getByRole('heading', { name: screen, level: 1 }).waitFor();
      expect(await hasSidewaysScroll(atlas), screen).toBe(false);
      expect(await smallTargets(atlas), screen).toEqual([]);
    }
    await atlas.goToScreen(words.explore);
    await atlas.map().waitFor();
  });
});

test('on a phone the settings are a sheet that unfolds, with the legend, and folds', async () => {
  const atlas = await openAtlas({ viewport: 'phone', webgl: false });
  await atlas.waitUntilReady();
  const handle = atlas.button('Ouvrir les réglages');
  expect(await handle.getAttribute('aria-expanded')).toBe('false');
  await handle.click();
  await atlas.legend().getByRole('heading').waitFor();
  expect(await smallTargets(atlas)).toEqual([]);
  await atlas.chooseMesh('EPCI');
  await expect.poll(() => atlas.url().searchParams.get('maille')).toBe('epci');
  await atlas.button('Réduire les réglages').click();
  await expect.poll(() => atlas.legend().isVisible()).toBe(false);
});
