/** Every flow of Explorer without a pointer, on the live map and on the still one. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

/** What a screen reader calls the element that has the focus. */
const focusedName = (atlas: AtlasDriver): Promise<string> =>
  atlas.focused().evaluate((element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    return element.getAttribute('aria-label') ?? (named || (element.textContent ?? ''));
  });

const isOutlined = (atlas: AtlasDriver): Promise<boolean> =>
  atlas.focused().evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });

const focusedId = (atlas: AtlasDriver) => atlas.focused().evaluate((element) => element.id);

test('the first Tab leads past the header, to the content', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.pressKey('Tab');
  expect(await focusedName(atlas)).toBe('Aller au contenu');
  expect((await atlas.focused().boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await atlas.pressKey('Enter');
  await expect.poll(() => focusedId(atlas)).toBe('contenu');
  await atlas.pressKey('Tab');
  expect(await atlas.focused().evaluate((element) => element.closest('main') !== null)).toBe(true);
});

test('Tab goes through header and panel in the order they are read, the focus in sight', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.searchBox().waitFor();
  for (const name of [
    'Aller au contenu',
    'Atlas de l’accès aux soins',
    'Explorer',
    'Comparer',
    'Expérimentations',
    'Répliquer',
    'Simuler',
    'Méthode et données',
    'Rechercher un territoire',
    'Partager',
    'Read in English',
  ]) {
    await atlas.pressKey('Tab');
    expect(await focusedName(atlas)).toContain(name);
    expect(await isOutlined(atlas), name).toBe(true);
  }
});

test('an indicator, a mesh and a year are chosen with the arrows', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.searchBox().waitFor();
  await atlas.indicatorButton().focus();
  await atlas.pressKey('Enter');
  await atlas.page.getByRole('listbox').waitFor();
  await atlas.pressKey('ArrowDown');
  await atlas.pressKey('Enter');
  const title = 'APL aux généralistes de 65 ans et moins';
  await atlas.legend().getByRole('heading', { name: title }).waitFor();
  await expect.poll(() => focusedName(atlas)).toContain('Indicateur');
  await atlas.pressKey('Enter');
  await atlas.page.getByRole('listbox').waitFor();
  await atlas.pressKey('Escape');
  await atlas.page.getByRole('listbox').waitFor({ state: 'detached' });
  await expect.poll(() => focusedName(atlas)).toContain('Indicateur');

  await atlas.meshGroup().getByRole('radio', { name: 'Commune' }).focus();
  await atlas.pressKey('ArrowRight');
  await expect.poll(() => atlas.url().searchParams.get('maille')).toBe('epci');
  await atlas.page.getByRole('radio', { name: '2024' }).focus();
  await atlas.pressKey('ArrowLeft');
  await expect.poll(() => atlas.url().searchParams.get('annee')).toBe('2023');
});

test('the search is typed, walked and chosen, and its sheet read; Escape comes back', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.searchBox().focus();
  await atlas.type('verd');
  await atlas.page.getByRole('option', { name: 'Verdun', exact: true }).first().waitFor();
  await atlas.pressKey('ArrowDown');
  await atlas.pressKey('Enter');
  const heading = atlas.sheet().getByRole('heading', { level: 2 });
  await heading.waitFor();
  await expect.poll(() => focusedName(atlas)).toBe(await heading.innerText());
  await atlas.pressKey('Escape');
  await atlas.sheet().waitFor({ state: 'detached' });
  expect(await atlas.focused().count()).toBe(1);
  expect(atlas.url().search).toBe('');
});

describe.each([
  { map: 'live', webgl: true },
  { map: 'still', webgl: false },
])('on the $map map', ({ webgl }) => {
  test('arrows go from zone to zone, Enter opens the sheet, Escape comes back to the map', async () => {
    const atlas = await openAtlas({ webgl });
    await atlas.waitUntilReady();
    await atlas.map().focus();
    const visited = new Set<string>();
    const spoken = atlas.spokenZone();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) {
      const before = (await spoken.count()) ? await atlas.read(spoken) : '';
      await atlas.pressKey(key);
      await expect
        .poll(async () => ((await spoken.count()) ? atlas.read(spoken) : ''))
        .not.toBe(before);
      visited.add(await atlas.read(spoken));
    }
    expect(visited.size).toBeGreaterThanOrEqual(4);
    for (const text of visited)
      expect(text).toMatch(/^\S.* : (\d+,\d\d consultations.*|n\.d\..*|sans objet.*)$/);
    const name = (await atlas.read(spoken)).replace(/ : .*/, '');
    await atlas.pressKey('Enter');
    await atlas.sheet().getByRole('heading', { name, level: 2 }).waitFor();
    await expect.poll(() => focusedName(atlas)).toBe(name);
    await atlas.pressKey('Escape');
    await atlas.sheet().waitFor({ state: 'detached' });
    await expect.poll(() => focusedName(atlas)).toBe('Carte');
    await atlas.pressKey('ArrowUp');
    await expect.poll(async () => (await atlas.read(spoken)).startsWith(`${name} :`)).toBe(false);
  });
});
