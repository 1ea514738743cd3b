import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { countColours, pngSize } from './harness/picture.ts';
import { exportButton, takeExport as take } from './harness/takeExport.ts';

/** What the browser's own parser says is wrong with it, its fonts apart, which our policy keeps off a page. */
const parseFault = (atlas: AtlasDriver, svg: string): Promise<string> =>
  atlas.page.evaluate((text) => {
    const lines = text.replace(/<style>[^<]*<\/style>/, '');
    const parsed = new DOMParser().parseFromString(lines, 'image/svg+xml');
    return parsed.querySelector('parsererror')?.textContent ?? '';
  }, svg);

describe('the table, taken away', () => {
  const path = '?vue=tableau&maille=epci&colonnes=nearest-gp-min.share-75-plus&tri=-valeur';

  test('as CSV, GeoJSON and workbook, reads back as it stands on the screen', async () => {
    const atlas = await openAtlas({ path });
    await atlas.waitUntilReady();
    const shown = await atlas.table().getByRole('rowheader').first().getByRole('link').innerText();

    const french = await take(atlas, /CSV pour tableur/);
    expect(french.name).toBe('atlas-apl-gp-2024-epci.csv');
    const rows: string[][] = parse(french.bytes, { delimiter: ';', bom: true });
    const code = rows[0]?.indexOf('EPCI') ?? -1;
    expect(rows).toHaveLength(45);
    expect(rows[1]?.[code]).toBe(shown);
    const apl = rows[0]?.findIndex((header) => header.startsWith('APL')) ?? -1;
    expect(rows[1]?.[apl]).toMatch(/^\d+,\d+$/);
    await atlas.status(/Fichier enregistré/).waitFor();

    const plain = await take(atlas, /CSV pour programme/);
    const plainRows: string[][] = parse(plain.bytes);
    expect(plainRows[1]?.[apl]).toBe(rows[1]?.[apl]?.replace(',', '.'));

    const workbook = await take(atlas, /Excel/);
    const cells = await readSheet(workbook.bytes, 'Données');
    expect(cells).toHaveLength(45);
    expect(cells[1]?.[apl]).toBe(Number(plainRows[1]?.[apl]));
    const notes = await readSheet(workbook.bytes, 'Notes');
    const said = notes.flat().join('\n');
    expect(said).toContain('maille=epci');
    expect(said).toContain('Drees');
    expect(said).toContain('Part des 75');

    const geojson = await take(atlas, /GeoJSON/);
    const zones = JSON.parse(geojson.bytes.toString('utf8')) as FeatureCollection;
    expect(zones.features).toHaveLength(44);
    const first = zones.features.find(({ properties }) => properties?.code === rows[1]?.[0]);
    expect(first?.properties?.value).toBe(Number(plainRows[1]?.[apl]));
    expect(first?.properties).toMatchObject({ status: 'computed', year: 2024 });
    expect(atlas.consoleProblems()).toEqual([]);
  });

  test('with the address in its notes, opens the same view again', async () => {
    const atlas = await openAtlas({ path });
    await atlas.waitUntilReady();
    const notes = await readSheet((await take(atlas, /Excel/)).bytes, 'Notes');
    const address = String(notes.find(([label]) => /Adresse/.test(String(label)))?.[1]);
    await atlas.visit(address);
    await atlas.waitUntilReady();
    expect(atlas.url().search).toBe(new URL(address).search);
    expect(await atlas.table().getByRole('columnheader').allInnerTexts()).toHaveLength(6);
  });

  test('is offered by the keyboard, in English, and the focus comes back', async () => {
    const atlas = await openAtlas({ path: `${path}&langue=en`, language: 'en' });
    await atlas.waitUntilReady();
    await exportButton(atlas).focus();
    await atlas.pressKey('Enter');
    await atlas.page.getByRole('menuitem', { name: /Excel workbook/ }).waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
    await atlas.pressKey('Escape');
    expect(await atlas.focused().getAttribute('aria-label')).toMatch(/^Export: the table/);
  });
});

describe.each([true, false])('the map, taken away, WebGL %s', (webgl) => {
  test('as PNG and SVG, holds colours, title, legend, sources and address', async () => {
    const atlas = await openAtlas({ path: '?indicateur=density-gp&maille=epci', webgl });
    await atlas.waitUntilReady();
    await exportButton(atlas).waitFor();
    const stage = await atlas.page.locator('.stage').boundingBox();

    const png = await take(atlas, /PNG/);
    expect(png.name).toBe('atlas-density-gp-2024-epci.png');
    const { width, height } = pngSize(png.bytes);
    expect(width).toBe(2 * (Math.round(stage?.width ?? 0) + 40));
    expect(height).toBeGreaterThan(2 * (stage?.height ?? 0));
    expect(await countColours(atlas.page, png.bytes)).toBeGreaterThan(200);

    const svg = (await take(atlas, /SVG/)).bytes.toString('utf8');
    expect(await parseFault(atlas, svg)).toBe('');
    expect(svg.match(/data-code="/g)).toHaveLength(44);
    const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('Médecins généralistes pour 100');
    expect(text).toContain('Sources : ');
    expect(text).toContain('maille=epci');
    expect(atlas.consoleProblems()).toEqual([]);
    expect(atlas.requestsToOtherHosts()).toEqual([]);
  });
});

test('when a file cannot be made, that is said and nothing is saved', async () => {
  const atlas = await openAtlas({
    path: '?vue=tableau&maille=epci',
    before: (visit) => visit.mutateResponse('**/serializeWorkbook*', () => ({ status: 404 })),
  });
  await atlas.waitUntilReady();
  atlas.expectProblem(/404|serializeWorkbook/);
  await exportButton(atlas).click();
  await atlas.page.getByRole('menuitem', { name: /Excel/ }).click();
  await atlas.status(/n’a pas pu être créé/).waitFor();
});

test('the open data can be downloaded from the method, and are what their names say', async () => {
  const atlas = await openAtlas({ path: '?ecran=methode&fiche=donnees-et-licences' });
  await atlas.waitUntilReady();
  const table = atlas.page.getByRole('table', { name: 'Données ouvertes' });
  await table.waitFor();
  expect(await table.getByRole('link').count()).toBe(10);
  const link = table.getByRole('link', { name: /indicateurs-departements\.csv/ });
  const href = await link.getAttribute('href');
  const response = await atlas.page.request.get(new URL(href ?? '', atlas.page.url()).href);
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
  expect(rows.map(({ code }) => code)).toEqual(['52', '54', '55']);
  expect(rows.map((row) => Number(row['apl-gp']).toFixed(2))).toEqual(['3.01', '4.16', '3.37']);
});

describe('the comparison, taken away', () => {
  const pins = 'epingles=e200033025.c54395';

  test('holds every figure with its interval, its reference and its rank', async () => {
    const atlas = await openAtlas({ path: `?ecran=comparer&${pins}&lignes=apl-gp.density-gp` });
    await atlas.waitUntilReady();
    const value = atlas.page.getByRole('cell', { name: /3,26/ }).first();
    await value.waitFor({ timeout: 30_000 });
    const { name, bytes } = await take(atlas, /CSV pour tableur/);
    expect(name).toBe('atlas-comparaison-ca-de-bar-le-duc-sud-meuse-nancy.csv');
    const rows: Record<string, string>[] = parse(bytes, {
      delimiter: ';',
      bom: true,
      columns: true,
    });
    expect(rows.map((row) => [row.Identifiant, row.Zone])).toEqual([
      ['apl-gp', 'CA de Bar-le-Duc - Sud Meuse'],
      ['apl-gp', 'Nancy'],
      ['density-gp', 'CA de Bar-le-Duc - Sud Meuse'],
      ['density-gp', 'Nancy'],
    ]);
    const [apl, , density, tooFine] = rows;
    expect(apl?.Valeur).toMatch(/^3,25|^3,26/);
    expect(apl?.['Lecture de l’écart']).toBe('écart sans intervalle');
    // 24 GPs for 33,281 people.
    const number = (text = '') => Number(text.replace(',', '.'));
    expect(number(density?.Valeur)).toBeCloseTo((24 / 33_281) * 1e5, 4);
    const low = number(density?.['Bas de l’intervalle ou de la fourchette']);
    expect(low).toBeLessThan(number(density?.Valeur));
    expect(tooFine?.Valeur).toBe('');
    expect(tooFine?.Remarque).not.toBe('');

    const workbook = await take(atlas, /Excel/);
    const cells = await readSheet(workbook.bytes, 'Données');
    expect(cells).toHaveLength(5);
    const relative = cells[0]?.indexOf('Écart relatif (%)') ?? -1;
    expect(typeof cells[1]?.[relative]).toBe('number');
    const said = (await readSheet(workbook.bytes, 'Notes')).flat().join('\n');
    expect(said).toContain('e200033025.c54395');
  });

  test('its charts are pictures with their key, their notes and their sources', async () => {
    const atlas = await openAtlas({ path: `?ecran=comparer&volet=graphiques&${pins}` });
    await atlas.waitUntilReady();
    const buttons = atlas.page.getByRole('button', { name: /^Exporter/ });
    await buttons.nth(2).waitFor({ timeout: 30_000 });
    for (const at of [0, 1, 2]) {
      await buttons.nth(at).click();
      const download = atlas.page.waitForEvent('download');
      await atlas.page.getByRole('menuitem', { name: /SVG/ }).click();
      const svg = await readFile(await (await download).path(), 'utf8');
      expect(await parseFault(atlas, svg)).toBe('');
      expect(svg).toContain('Sources');
      expect(svg).toContain('Nancy');
      expect(svg).not.toMatch(/ class="/);
      expect(svg.match(/<(circle|path|line)/g)?.length).toBeGreaterThan(5);
    }
    await buttons.first().click();
    const download = atlas.page.waitForEvent('download');
    await atlas.page.getByRole('menuitem', { name: /PNG/ }).click();
    const bytes = await readFile(await (await download).path());
    expect(await countColours(atlas.page, bytes)).toBeGreaterThan(8);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('its map names the zones compared', async () => {
    const atlas = await openAtlas({
      path: `?ecran=comparer&volet=carte&maille=epci&lecture=ecart&${pins}`,
      webgl: false,
    });
    await exportButton(atlas).waitFor({ timeout: 30_000 });
    const svg = (await take(atlas, /SVG/)).bytes.toString('utf8');
    expect(svg).toContain('CA de Bar-le-Duc - Sud Meuse');
    expect(svg).toContain('Nancy');
    expect(svg.match(/data-code="/g)).toHaveLength(44);
  });
});

describe('on paper', () => {
  test('the table is whole', async () => {
    const atlas = await openAtlas({ path: '?vue=tableau&maille=epci' });
    await atlas.waitUntilReady();
    await atlas.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await atlas.table().getByRole('rowheader').count()).toBe(44);
    await atlas.page.emulateMedia({ media: 'print' });
    expect(await atlas.screens().isVisible()).toBe(false);
    expect(await atlas.table().isVisible()).toBe(true);
    expect(await atlas.legend().isVisible()).toBe(false);
  });

  test('the map is its picture, with its legend', async () => {
    const atlas = await openAtlas({ path: '?maille=epci' });
    await exportButton(atlas).waitFor({ timeout: 50_000 });
    await atlas.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await atlas.page.emulateMedia({ media: 'print' });
    const picture = atlas.page.locator('.printed-picture svg').first();
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.textContent()).toContain('plus de 5,5');
    expect(await atlas.page.locator('.map-view').isVisible()).toBe(false);
    await atlas.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await picture.waitFor({ state: 'detached' });
  });
});
