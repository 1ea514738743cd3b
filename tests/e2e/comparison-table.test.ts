import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { createOwnZone } from '../../src/domain/comparison/ownZone.ts';
import { zoneCode } from '../../src/domain/territory/zone.ts';
import { encodeOwnZones } from '../../src/state/url/ownZoneCodec.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { type OpenAtlasOptions, openAtlas } from './harness/openAtlas.ts';

/** Bar-le-Duc, Vezouze; Commercy; Beaumont-en-Verdunois, where nobody lives. */
const pins = 'epingles=e200033025.e200069433.c55122.c55039';

async function openTable(query: string, options: OpenAtlasOptions = {}): Promise<AtlasDriver> {
  const atlas = await openAtlas({ path: `?ecran=comparer&${query}`, ...options });
  await atlas.waitUntilReady();
  return atlas;
}

const table = (atlas: AtlasDriver) =>
  atlas.page.getByRole('table', { name: 'Tableau de comparaison', exact: true });

const rowOf = (atlas: AtlasDriver, indicator: RegExp) =>
  table(atlas)
    .getByRole('row')
    .filter({ has: atlas.page.getByRole('rowheader', { name: indicator }) })
    .first();

/** What the cells of a row say, once they are all computed. */
async function readCells(atlas: AtlasDriver, row: Locator): Promise<string[]> {
  await expect.poll(() => row.innerText()).not.toMatch(/…/);
  const cells = await row.getByRole('cell').all();
  return Promise.all(cells.map((cell) => atlas.read(cell)));
}

const until = (check: () => Promise<boolean>) => expect.poll(check, { timeout: 10_000 }).toBe(true);

describe('the table of Comparer', () => {
  test('says value, difference, place and threshold, and why one is missing', async () => {
    const atlas = await openTable(pins);
    const headings = await table(atlas).getByRole('columnheader').allInnerTexts();
    expect(headings.map((heading) => heading.replace(/^\d\n/, '').split('\n')[0])).toEqual([
      'Indicateur',
      'CA de Bar-le-Duc - Sud Meuse',
      'CC de Vezouze en Piémont',
      'Commercy',
      'Beaumont-en-Verdunois',
    ]);
    const [bar, , commercy, beaumont] = await readCells(atlas, rowOf(atlas, /tous âges/));
    expect(bar).toBe(
      '3,26 écart sans intervalle −0,14 (−4 %) réf. 3,40 au-dessus du seuil (2,5) rang 24 sur 40 centile 32',
    );
    expect(commercy).toMatch(/^3,54 .* rang 141 sur 335/);
    expect(beaumont).toBe('sans objet Sans objet : aucun habitant.');
    const [income] = await readCells(atlas, rowOf(atlas, /Niveau de vie/));
    expect(income).toMatch(/sans référence : ce chiffre est publié/);
  });

  test('draws its verdict from the interval, and ranks no small number', async () => {
    const atlas = await openTable(`${pins}.e245400676&lignes=density-gp.density-midwife`);
    const gps = await readCells(atlas, rowOf(atlas, /Généralistes pour/));
    // 24 GPs for 33,281 inhabitants, against 78.9: 46.2 to 107.3 holds the reference.
    expect(gps[0]).toMatch(/^72,1 46,2 à 107,3 pas d’écart net −6,8 \(−9 %\) réf. 78,9 rang/);
    // 16 % less, and nothing may be said of nine doctors.
    expect(gps[1]).toMatch(/pas d’écart net .* non classé : petit effectif/);
    expect(gps[2]).toMatch(/sans objet .* territoire plus large/);
    const midwives = await readCells(atlas, rowOf(atlas, /Sages-femmes pour/));
    expect(midwives[0]).toMatch(/petit effectif/);
  });

  test('changes its reference and its rows from the keyboard, and the address keeps both', async () => {
    const atlas = await openTable('epingles=e200033025&lignes=apl-gp');
    const before = await readCells(atlas, rowOf(atlas, /tous âges/));
    await atlas.page.getByRole('radio', { name: 'Reste du département' }).focus();
    await atlas.pressKey('ArrowRight');
    await until(async () => (await readCells(atlas, rowOf(atlas, /tous âges/)))[0] !== before[0]);
    expect(atlas.url().searchParams.get('reference')).toBe('territoire');
    await atlas.button('Lignes').focus();
    await atlas.pressKey('Enter');
    const dialog = atlas.page.getByRole('dialog', { name: 'Lignes du tableau' });
    await dialog.getByRole('checkbox', { name: /^Population\b.*habitants$/ }).focus();
    await atlas.pressKey('Space');
    await atlas.pressKey('Escape');
    expect(await atlas.focused().innerText()).toBe('Lignes');
    expect(atlas.url().searchParams.get('lignes')).toBe('apl-gp.population');
    const [people] = await readCells(atlas, rowOf(atlas, /^Population\s+habitants/));
    expect(people).toMatch(/^33 281 hab\. sans référence : un nombre ne se compare pas/);
    await atlas.reload();
    await atlas.waitUntilReady();
    await until(async () => (await table(atlas).locator('.comparison-figures').count()) === 2);
    expect(
      await atlas.page.getByRole('radio', { name: 'Reste des trois départements' }).isChecked(),
    ).toBe(true);
  });

  test('gives a zone of one’s own figures, no rank, and says what cannot be computed', async () => {
    const zone = createOwnZone('Autour de Commercy', ['55122', '55335', '55372'].map(zoneCode));
    const atlas = await openTable(`lignes=apl-gp.median-income#zones=${encodeOwnZones([zone])}`);
    const [apl] = await readCells(atlas, rowOf(atlas, /tous âges/));
    expect(apl).toMatch(
      /^\d,\d\d écart sans intervalle .* — : une zone personnelle n’a pas de rang/,
    );
    const [income] = await readCells(atlas, rowOf(atlas, /Niveau de vie/));
    expect(income).toMatch(/ne se calcule pas pour une zone personnelle/);
  });

  test('shows all zones of each mesh on a strip, the compared ones by name, in words too', async () => {
    const atlas = await openTable('epingles=e200033025.c55122&lignes=apl-gp');
    const strips = table(atlas).getByRole('img');
    await until(async () => (await strips.count()) === 2);
    expect(await strips.first().getAttribute('aria-label')).toMatch(
      /44.intercommunalités.*De 1,62 à 5,34.*Bar-le-Duc - Sud Meuse.: 3,26.*Références.: 3,40/u,
    );
    // The number of the pin, on its dot and before its name: no line has to cross a name.
    const marks = async (at: number) =>
      (await strips.nth(at).locator('text').allTextContents()).slice(0, 3);
    expect(await marks(0)).toEqual(['1', '1', 'CA de Bar-le-Duc - Sud Meuse']);
    expect(await marks(1)).toEqual(['2', '2', 'Commercy']);
    expect(await strips.nth(1).getAttribute('aria-label')).toMatch(
      /1.510.communes.*Commercy.: 3,54/u,
    );
  });

  test('says where the verdict is fragile', async () => {
    const atlas = await openTable('');
    const counts = atlas.page.getByRole('table', { name: /selon les six mesures/ });
    await counts.waitFor();
    const rows = await counts.getByRole('row').allInnerTexts();
    const read = rows.map((row) => row.replace(/\s+/g, ' '));
    expect(read).toContainEqual(expect.stringMatching(/^Sous le seuil dans les six mesures 507 /));
    expect(read).toContainEqual(expect.stringMatching(/verdict est fragile 352 /));
    expect(read).toContainEqual(expect.stringMatching(/^Au-dessus dans les six mesures 651 /));
    // No fourth class: said to be counted above, under its own heading.
    const near = read.findIndex((row) => /2,25 et 2,75.* 130 166$/.test(row));
    expect(read[near - 1]).toMatch(/^Dont, déjà comptées dans les trois lignes ci-dessus/);
    const section = atlas.page.locator('.fragile-verdict');
    expect(await atlas.read(section)).toMatch(
      /Source : Drees, APL officielle aux médecins généralistes de 2022, 2023 et 2024 ; l’atlas compte les communes. Habitants : Insee, 2023\./,
    );
    await section.getByRole('link', { name: 'définition, source et date' }).click();
    await expect.poll(() => atlas.url().searchParams.get('fiche')).toContain('apl-readings-below');
  });

  test('keeps the names of its rows in sight on a phone', async () => {
    const atlas = await openTable(pins, { viewport: 'phone' });
    const header = rowOf(atlas, /tous âges/).getByRole('rowheader');
    await header.waitFor();
    const before = await header.boundingBox();
    await atlas.page.locator('.comparison-scroller').evaluate((box) => box.scrollBy(200, 0));
    const after = await header.boundingBox();
    expect(after?.x).toBe(before?.x);
    const width = await atlas.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});

describe('the charts of Comparer', () => {
  const openCharts = async (query: string, options: OpenAtlasOptions = {}) => {
    const atlas = await openTable(`volet=graphiques&${query}`, options);
    await until(
      async () => (await atlas.page.getByRole('img', { name: /Le tableau/ }).count()) === 3,
    );
    return atlas;
  };

  test('say what they show, and have a table each', async () => {
    const atlas = await openCharts('epingles=e200033025.e200069433&maille=epci');
    const images = atlas.page.getByRole('img', { name: /Le tableau/ });
    expect(await images.first().getAttribute('aria-label')).toMatch(/hors des limites à 95/);
    const charts = atlas.page.locator('.chart');
    expect(await atlas.read(charts.first().locator('.chart-keys'))).toMatch(
      /zone entre les limites au-dessus ou en dessous des limites à 95 % au-dessus ou en dessous des limites à 99,8 %$/,
    );
    await charts.first().getByText('Voir le tableau').focus();
    await atlas.pressKey('Enter');
    const rows = charts.first().getByRole('table').getByRole('row');
    expect(await atlas.read(rows.nth(1))).toMatch(
      /Grand Nancy 257 066 .* hors des limites à 99,8 %/,
    );
    await charts.nth(2).getByText('Voir le tableau').click();
    await charts.nth(2).getByRole('table').waitFor();
    const trend = await charts.nth(2).getByRole('table').getByRole('row').allInnerTexts();
    expect(trend.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Territoire 2022 2023 2024/),
      expect.stringMatching(/^CA de Bar-le-Duc .* 3,26 −0,\d\d \(stable\)/),
      expect.stringMatching(/^Référence : CA de Bar-le-Duc/),
      expect.stringMatching(/^CC de Vezouze en Piémont/),
      expect.stringMatching(/^Référence : CC de Vezouze/),
    ]);
  });

  test('point at the zone under the pointer, here and elsewhere', async () => {
    const atlas = await openCharts('epingles=e200033025&maille=epci');
    const scatter = atlas.page.getByRole('img', { name: /selon APL/ });
    await scatter.scrollIntoViewIfNeeded();
    const box = await scatter.boundingBox();
    if (!box) throw new Error('the scatter has no box');
    await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // The same zone in the funnel and in the scatter.
    await until(async () => (await atlas.page.locator('.plot-figure-ring').count()) === 2);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('keep their choices in the address', async () => {
    const atlas = await openCharts('epingles=c55122&serie=population&entonnoir=density-nurse');
    expect(await atlas.page.getByText('base 100 en 2010').count()).toBe(1);
    await atlas.page.getByRole('button', { name: /Densité/ }).focus();
    await atlas.pressKey('Enter');
    await atlas.page.getByRole('option', { name: /Pharmacies pour/ }).click();
    await until(async () => atlas.url().searchParams.get('entonnoir') === 'density-pharmacy');
  });
});

const visits: OpenAtlasOptions[] = [{ viewport: 'desktop' }, { viewport: 'phone', language: 'en' }];

test.each(visits)('no fault that axe knows: $viewport, $language', async (visit) => {
  const atlas = await openTable(pins, { webgl: false, ...visit });
  await until(async () => (await atlas.page.locator('.dot-strip').count()) > 10);
  expect(await atlas.axeViolations()).toEqual([]);
  await atlas.button(/^(Lignes|Rows)$/).click();
  await atlas.page.getByRole('dialog').and(atlas.page.locator('[data-placement]')).waitFor();
  expect(await atlas.axeViolations()).toEqual([]);
  await atlas.visit(`?ecran=comparer&volet=graphiques&${pins}&langue=${visit.language ?? 'fr'}`);
  await until(async () => (await atlas.page.locator('.plot-figure-chart').count()) === 3);
  for (const opener of await atlas.page.locator('.chart summary').all()) await opener.click();
  expect(await atlas.axeViolations()).toEqual([]);
});
