import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { type OpenAtlasOptions, openAtlas } from './harness/openAtlas.ts';

const communeCount = 1516;
const sizes = ['desktop', 'phone'] as const;

async function openTable(options: OpenAtlasOptions = {}): Promise<AtlasDriver> {
  const atlas = await openAtlas({ path: '?vue=tableau', ...options });
  await atlas.waitUntilReady();
  return atlas;
}

const display = (atlas: AtlasDriver) => atlas.page.getByRole('radiogroup', { name: 'Affichage' });
const sortButton = (atlas: AtlasDriver, name: string | RegExp) =>
  atlas.table().getByRole('columnheader').getByRole('button', { name });
const filter = (atlas: AtlasDriver) => atlas.page.getByRole('searchbox');
const nameOf = (row: Locator) => row.getByRole('rowheader').getByRole('link').innerText();

/** The row at a place of the whole table, from 1; the heading is not counted. */
const rowAt = (atlas: AtlasDriver, place: number) =>
  atlas.table().locator(`tr[aria-rowindex="${place + 1}"]`);

const rowOf = (atlas: AtlasDriver, name: string) =>
  atlas
    .table()
    .getByRole('row')
    .filter({ has: atlas.page.getByRole('link', { name, exact: true }) });

/** Whether the row is wholly between the heading and the lower edge of what can be scrolled. */
const isInSight = (row: Locator): Promise<boolean> =>
  row.evaluate((element) => {
    const scroller = element.closest('.table-scroller');
    const head = element.closest('table')?.querySelector('thead th');
    const { top, bottom } = element.getBoundingClientRect();
    const lower = scroller?.getBoundingClientRect().bottom ?? 0;
    return top >= (head?.getBoundingClientRect().bottom ?? 0) - 1 && bottom <= lower + 1;
  });

const until = (check: () => Promise<boolean>) => expect.poll(check, { timeout: 10_000 }).toBe(true);

/** The row that has the keyboard. */
const focusedRow = (atlas: AtlasDriver) =>
  atlas
    .table()
    .getByRole('row')
    .filter({ has: atlas.page.locator(':focus') });

const focusedPlace = async (atlas: AtlasDriver) =>
  Number(await focusedRow(atlas).getAttribute('aria-rowindex')) - 1;

describe.each(sizes)('the table of territories, %s', (viewport) => {
  test('takes the place of the map from the keyboard, and gives it back', async () => {
    const atlas = await openAtlas({ viewport, webgl: viewport === 'desktop' });
    await atlas.waitForMark('atlas:first-zones');
    await display(atlas).getByRole('radio', { name: 'Carte' }).focus();
    await atlas.pressKey('ArrowRight');
    await atlas.table().waitFor();
    expect(atlas.url().searchParams.get('vue')).toBe('tableau');
    expect(await atlas.map().isVisible()).toBe(false);
    expect(await atlas.focused().getAttribute('value')).toBe('table');
    await atlas.pressKey('ArrowLeft');
    await atlas.table().waitFor({ state: 'detached' });
    expect(atlas.url().search).toBe('');
    expect(await atlas.map().isVisible()).toBe(true);
  });

  test('holds every commune, of which it draws the few in sight, and scrolls to the last', async () => {
    const atlas = await openTable({ viewport });
    expect(await atlas.table().getAttribute('aria-rowcount')).toBe(String(communeCount + 1));
    expect(await atlas.table().getByRole('row').count()).toBeLessThan(80);
    expect(await nameOf(rowAt(atlas, 1))).toBe('Abainville');
    const last = rowAt(atlas, communeCount);
    await until(async () => {
      // Rows are measured as they come: the end may move once it has been reached.
      await atlas.page.evaluate(() => {
        document.querySelector('.table-scroller')?.scrollBy({ top: 1_000_000 });
      });
      return (await last.count()) === 1 && (await isInSight(last));
    });
    expect(await nameOf(last)).toBe('Xures');
    expect(await atlas.table().getByRole('row').count()).toBeLessThan(80);
  });

  test('goes from row to row, to the page and to both ends by the keyboard', async () => {
    const atlas = await openTable({ viewport });
    await sortButton(atlas, 'Département').focus();
    await atlas.pressKey('Tab');
    expect(await focusedPlace(atlas)).toBe(1);
    await atlas.pressKey('ArrowDown', 3);
    expect(await focusedPlace(atlas)).toBe(4);
    await atlas.pressKey('ArrowUp');
    expect(await focusedPlace(atlas)).toBe(3);
    await atlas.pressKey('PageDown');
    const page = (await focusedPlace(atlas)) - 3;
    expect(page).toBeGreaterThan(2);
    await until(() => isInSight(focusedRow(atlas)));
    await atlas.pressKey('End');
    expect(await focusedPlace(atlas)).toBe(communeCount);
    await until(() => isInSight(focusedRow(atlas)));
    await atlas.pressKey('ArrowDown');
    expect(await focusedPlace(atlas)).toBe(communeCount);
    // As many rows as are in sight: fewer at the end, above what is said beneath the table.
    await atlas.pressKey('PageUp');
    const back = communeCount - (await focusedPlace(atlas));
    expect(back).toBeGreaterThan(2);
    expect(back).toBeLessThanOrEqual(page);
    await atlas.pressKey('Home');
    expect(await focusedPlace(atlas)).toBe(1);
    await until(() => isInSight(focusedRow(atlas)));
  });

  test('keeps the row in focus while it is scrolled out of sight', async () => {
    const atlas = await openTable({ viewport });
    await rowAt(atlas, 2).getByRole('link').focus();
    const name = await atlas.focused().innerText();
    await atlas.page.evaluate(() => document.querySelector('.table-scroller')?.scrollTo(0, 30_000));
    await until(async () => !(await isInSight(rowAt(atlas, 2))));
    expect(await atlas.focused().innerText()).toBe(name);
    await atlas.pressKey('ArrowDown');
    expect(await focusedPlace(atlas)).toBe(3);
    await until(() => isInSight(focusedRow(atlas)));
  });

  test('opens the sheet of a row, marks it, and takes focus back when the sheet is closed', async () => {
    const atlas = await openTable({ viewport });
    await filter(atlas).fill('etain');
    const row = rowOf(atlas, 'Étain');
    await row.getByRole('link').focus();
    await atlas.pressKey('Enter');
    await atlas.sheet().waitFor();
    expect(atlas.url().searchParams.get('zone')).toBe('55181');
    expect(await row.getByRole('link').getAttribute('aria-current')).toBe('true');
    await atlas.sheet().getByRole('button', { name: 'Fermer la fiche' }).click();
    await atlas.sheet().waitFor({ state: 'detached' });
    await until(async () => (await atlas.focused().innerText()) === 'Étain');
  });

  test('has no fault that axe knows, its two dialogs open or not', async () => {
    const atlas = await openTable({ viewport });
    expect(await atlas.axeViolations()).toEqual([]);
    for (const name of ['Colonnes', 'Lire ce tableau']) {
      await atlas.page.getByRole('button', { name }).click();
      // Placed beneath its button, not merely there.
      await atlas.page.getByRole('dialog').and(atlas.page.locator('[data-placement]')).waitFor();
      expect(await atlas.axeViolations(), name).toEqual([]);
      await atlas.pressKey('Escape');
      expect(await atlas.focused().getAttribute('aria-label').then(String)).toMatch(
        name === 'Colonnes' ? /null/ : /Lire ce tableau/,
      );
    }
  });
});

test('sorts by a column, turns it round, and keeps the missing last', async () => {
  const atlas = await openTable();
  const header = atlas.table().getByRole('columnheader', { name: /APL généralistes, tous âges/ });
  await sortButton(atlas, /APL généralistes, tous âges/).focus();
  await atlas.pressKey('Enter');
  expect(await header.getAttribute('aria-sort')).toBe('ascending');
  // The four communes whose official figure is a true zero, in order of name.
  const names = await Promise.all([1, 2, 3, 4].map((place) => nameOf(rowAt(atlas, place))));
  expect(names).toEqual(['Échenay', 'Germay', 'Mennouveaux', 'Millières']);
  await atlas.pressKey('Enter');
  expect(await header.getAttribute('aria-sort')).toBe('descending');
  expect(atlas.url().searchParams.get('tri')).toBe('-valeur');
  expect(await nameOf(rowAt(atlas, 1))).toBe('Bouxières-aux-Dames');
  await rowAt(atlas, 1).getByRole('link').focus();
  await atlas.pressKey('End');
  expect(await atlas.focused().innerText()).toBe('Louvemont-Côte-du-Poivre');
  const value = focusedRow(atlas).getByRole('cell').first();
  expect(await value.innerText()).toBe('sans objet');
  expect(await value.getAttribute('title')).toMatch(/aucun habitant/);
});

test('ranks only where numbers are large enough', async () => {
  const atlas = await openTable({ path: '?vue=tableau&tri=rang' });
  const header = atlas.table().getByRole('columnheader', { name: /^Rang/ });
  expect(await header.innerText()).toMatch(/sur 335/);
  const rank = (row: Locator) => row.getByRole('cell').nth(1).innerText();
  expect(await nameOf(rowAt(atlas, 1))).toBe('Bouxières-aux-Dames');
  expect(await rank(rowAt(atlas, 1))).toBe('1');
  await rowAt(atlas, 1).getByRole('link').focus();
  await atlas.pressKey('End');
  expect(await rank(focusedRow(atlas))).toMatch(/non classé/);
  await atlas.visit('?vue=tableau&indicateur=zoning-gp');
  await atlas.table().waitFor();
  expect(await header.count()).toBe(0);
});

test('filters by name, code and department, without accents, and says how many are left', async () => {
  const atlas = await openTable();
  const status = atlas.page.getByRole('status').filter({ hasText: 'commune' });
  expect(await status.innerText()).toMatch(/^1\s516\scommunes · tri\s: Territoire/u);
  await filter(atlas).fill('vandoeuvre');
  expect(await status.innerText()).toMatch(/^1\scommune sur 1\s516/u);
  expect(await nameOf(rowAt(atlas, 1))).toBe('Vandœuvre-lès-Nancy');
  expect(await atlas.table().getAttribute('aria-rowcount')).toBe('2');
  await filter(atlas).fill('55545');
  expect(await nameOf(rowAt(atlas, 1))).toBe('Verdun');
  await filter(atlas).fill('haute marne');
  expect(await status.innerText()).toMatch(/^426\scommunes sur/u);
  await filter(atlas).fill('qqq');
  await atlas.page.getByText('Aucun territoire ne correspond').waitFor();
  await atlas.page.getByRole('button', { name: 'Tout afficher' }).click();
  expect(await status.innerText()).toMatch(/^1\s516/u);
});

test('adds and removes columns, each with its unit and year, and says why one cannot be added', async () => {
  const atlas = await openTable();
  await atlas.page.getByRole('button', { name: 'Colonnes' }).click();
  const dialog = atlas.page.getByRole('dialog', { name: 'Colonnes du tableau' });
  const option = (group: string, name: RegExp) =>
    dialog.getByRole('group', { name: group }).getByRole('checkbox', { name });
  await option('Distance et choix', /^Temps estimé : généraliste/).check();
  await option('Population et besoins', /^Population\b.*habitants$/).uncheck();
  expect(await option('Offre de soins', /^Généralistes pour 100/).isDisabled()).toBe(true);
  expect(await option('Données officielles', /tous âges.*indicateur affiché/).isDisabled()).toBe(
    true,
  );
  await atlas.pressKey('Escape');
  expect(atlas.url().searchParams.get('colonnes')).toBe('nearest-gp-min');
  const headers = await atlas.table().getByRole('columnheader').allInnerTexts();
  expect(headers.map((text) => text.split('\n')[0]?.replace('\u00a0', ' '))).toEqual([
    'Territoire',
    'APL généralistes, tous âges',
    'Rang',
    'Temps estimé : généraliste',
    'Département',
  ]);
  expect(headers[3]).toMatch(/minutes estimées \(fourchette\)\s· 2024/u);
  await expect.poll(() => rowOf(atlas, 'Abainville').innerText()).toMatch(/\d\sà \d/u);
});

test('follows the choosers of the indicator and the mesh', async () => {
  const atlas = await openTable({ path: '?vue=tableau&tri=-valeur' });
  const value = atlas.table().getByRole('columnheader').nth(1);
  await atlas.chooseIndicator('Distance au généraliste le plus proche');
  await until(async () => /km à vol d’oiseau/.test(await value.innerText()));
  expect(await value.getAttribute('aria-sort')).toBe('descending');
  await atlas.chooseMesh('Département');
  await until(async () => (await atlas.table().getAttribute('aria-rowcount')) === '4');
  const departments = await atlas.table().getByRole('rowheader').allInnerTexts();
  expect(departments.map((text) => text.split('\n')[0]).sort()).toEqual([
    'Haute-Marne',
    'Meurthe-et-Moselle',
    'Meuse',
  ]);
  expect(await atlas.table().getByRole('columnheader', { name: 'Département' }).count()).toBe(0);
});

test('the address restores display, mesh, columns, order and the row of the sheet', async () => {
  const atlas = await openTable({
    path: '?vue=tableau&maille=epci&indicateur=density-gp&colonnes=median-income&tri=-median-income&zone=200033025',
  });
  await atlas.sheet().waitFor();
  expect(await atlas.table().getAttribute('aria-rowcount')).toBe('45');
  const sorted = atlas.table().getByRole('columnheader').and(atlas.page.locator('[aria-sort]'));
  expect(await sorted.innerText()).toMatch(/Niveau de vie/);
  expect(await sorted.getAttribute('aria-sort')).toBe('descending');
  const row = rowOf(atlas, 'CA de Bar-le-Duc - Sud Meuse');
  await until(() => isInSight(row));
  expect(await row.getByRole('link').getAttribute('aria-current')).toBe('true');
  await atlas.goToScreen('Méthode et données');
  await atlas.goBack();
  await until(async () => (await atlas.table().getAttribute('aria-rowcount')) === '45');
});

test('points on the map at the row last pointed at', async () => {
  const atlas = await openTable({ webgl: false });
  await filter(atlas).fill('55545');
  await rowAt(atlas, 1).getByRole('link').focus();
  await display(atlas).getByRole('radio', { name: 'Carte' }).check({ force: true });
  await atlas.page.getByRole('status').filter({ hasText: 'Verdun' }).waitFor();
});

test('speaks English throughout', async () => {
  const atlas = await openTable({ language: 'en' });
  const headers = await atlas.table().getByRole('columnheader').allInnerTexts();
  expect(headers.map((text) => text.split('\n')[0])).toEqual([
    'Territory',
    expect.stringMatching(/APL/),
    'Rank',
    'Population',
    'Department',
  ]);
  expect(await atlas.axeViolations()).toEqual([]);
});
