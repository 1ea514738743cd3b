/** Pinning zones from anywhere, their list, and Comparer's map, by keyboard. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

/** What the numbered list says, one line a zone. */
const pinned = async (atlas: AtlasDriver): Promise<string[]> =>
  atlas.page.locator('.pin-list .pin-name').allInnerTexts();

const focusedName = (atlas: AtlasDriver): Promise<string> =>
  atlas
    .focused()
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');

describe('pinning by keyboard', () => {
  test('from the search, a sheet, the map and a row; then Comparer has them in this order', async () => {
    const atlas = await openAtlas({ webgl: false });
    await atlas.waitUntilReady();
    const proposals = await atlas.search('verdun');
    await proposals.first().waitFor();
    await atlas.pressKey('Shift+Enter');
    await atlas.status('Verdun : première zone épinglée.').waitFor();
    expect(atlas.url().searchParams.get('epingles')).toBe('c55545');
    await atlas.pressKey('Escape', 2);

    await (await atlas.search('etain')).first().waitFor();
    await atlas.pressKey('Enter');
    const button = atlas.sheet().getByRole('button', { name: 'Épingler Étain' });
    await button.focus();
    await atlas.pressKey('Enter');
    const pressed = atlas.sheet().getByRole('button', { name: 'Dans la comparaison Étain' });
    expect(await pressed.getAttribute('aria-pressed')).toBe('true');
    await atlas.pressKey('Escape');

    await atlas.map().focus();
    await atlas.pressKey('ArrowRight');
    await atlas.pressKey('p');
    await atlas.status(/:\sdans\sla\scomparaison,\s3\szones\sà\scomparer/).waitFor();
    await atlas.pressKey('p');
    await atlas.status(/hors\sde\sla\scomparaison,\srestent\s2\szones/).waitFor();

    await atlas.visit(`${atlas.url().search}&vue=tableau`);
    await atlas.table().waitFor();
    const row = atlas.table().getByRole('button', { name: 'Épingler Abainville' });
    await atlas.table().getByRole('link', { name: 'Abainville' }).focus();
    await atlas.pressKey('Tab');
    expect(await focusedName(atlas)).toBe('Épingler Abainville');
    await atlas.pressKey('Enter');
    await row.waitFor({ state: 'detached' });

    const link = atlas.screens().getByRole('link', { name: /Comparer/ });
    expect(await atlas.read(link)).toContain('3 zones épinglées');
    await link.focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => pinned(atlas)).toEqual(['Verdun', 'Étain', 'Abainville']);
  });

  test('six at most, and that is said', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?epingles=d52.d54.d55.c55029.c55545.c52448&zone=55181',
    });
    await atlas.waitUntilReady();
    const button = atlas.sheet().getByRole('button', { name: 'Épingler Étain' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    // It is not disabled to a press: it says why it does nothing.
    await button.click({ force: true });
    await atlas
      .status(/On\scompare\ssix\szones\sau\splus\s:\srien\sn’est\sajouté\spour\sÉtain/)
      .waitFor();
    expect(atlas.url().searchParams.get('epingles')).not.toContain('55181');
  });

  test('the list is put in order and emptied, the focus staying where one is', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer&epingles=d52.d54.d55' });
    await atlas.waitUntilReady();
    await atlas.button('Descendre Haute-Marne').focus();
    await atlas.pressKey('Enter');
    expect(await pinned(atlas)).toEqual(['Meurthe-et-Moselle', 'Haute-Marne', 'Meuse']);
    expect(await focusedName(atlas)).toBe('Descendre Haute-Marne');
    await atlas.pressKey('Enter');
    expect(await focusedName(atlas)).toBe('Monter Haute-Marne');
    await atlas.button('Retirer Meuse').focus();
    await atlas.pressKey('Enter');
    expect(await focusedName(atlas)).toBe('Retirer Haute-Marne');
    expect(atlas.url().searchParams.get('epingles')).toBe('d54.d52');
    await atlas.goBack();
    await expect.poll(() => pinned(atlas)).toHaveLength(3);
  });

  test('with nothing pinned: what to do, a search, and an example', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer&zone=55029' });
    await atlas.waitUntilReady();
    await atlas.page.getByRole('combobox', { name: 'Ajouter une zone' }).waitFor();
    await atlas.button('Commencer par CA de Bar-le-Duc').click();
    expect(await pinned(atlas)).toEqual(['CA de Bar-le-Duc - Sud Meuse']);
    await atlas.page.getByRole('combobox', { name: 'Ajouter une zone' }).fill('toul');
    await atlas.page.getByRole('listbox').getByRole('option').first().waitFor();
    await atlas.pressKey('Enter');
    expect(await pinned(atlas)).toEqual(['CA de Bar-le-Duc - Sud Meuse', 'Toul']);
  });
});

describe('the map of Comparer', () => {
  test('is told to be ready once its ground and names are drawn, not before', async () => {
    const atlas = await openAtlas({ path: '?ecran=comparer&volet=carte&epingles=c55545' });
    await atlas.waitUntilReady();
    const [map, ready] = await atlas.page.evaluate(() =>
      ['atlas:map', 'atlas:ready'].map((mark) => performance.getEntriesByName(mark)[0]?.startTime),
    );
    expect(ready).toBeGreaterThan(map ?? Infinity);
  });

  test('without WebGL: the pinned zones outlined under their numbers, pinned and taken away by keys', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=comparer&volet=carte&epingles=e200066108.o1#zones=Nord~3~55AAB',
    });
    await atlas.map().waitFor();
    await expect.poll(() => atlas.page.locator('.stage [data-pin] path[d^="M"]').count()).toBe(4);
    expect(await atlas.page.locator('.still-pin-number').allTextContents()).toEqual(['1', '2']);
    await atlas.map().focus();
    await atlas.pressKey('ArrowRight');
    await atlas.pressKey('Enter');
    await atlas.status(/:\sdans\sla\scomparaison,\s3\szones\sà\scomparer/).waitFor();
    await atlas.pressKey('p');
    await atlas.status(/hors\sde\sla\scomparaison,\srestent\s2\szones/).waitFor();
    expect(await atlas.legend().getByRole('heading').innerText()).toContain('APL');
  });

  test('what an address says wrongly is said, what is valid is kept', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=comparer&epingles=d55.c99999.x.o1.o7.d55#zones=Nord~4~55AAB',
    });
    await atlas.waitUntilReady();
    await atlas.alert(/la\szone\s«\sNord\s»\sn’est\slue\squ’en\spartie/).waitFor();
    await atlas.alert(/n’a\sce\scode,\signoré\s:\s99999/).waitFor();
    await atlas.alert(/épinglée\sdeux\sfois/).waitFor();
    expect(await pinned(atlas)).toEqual(['Meuse', 'Nord']);
    expect(atlas.url().search + atlas.url().hash).toBe(
      '?ecran=comparer&epingles=d55.o1#zones=Nord~3~55AAB',
    );
  });
});
