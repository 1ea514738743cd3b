import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const exportButton = (atlas: AtlasDriver) => atlas.button(/^(Exporter|Export)/);

/** Chooses a format, and reads what the browser saved. */
async function take(atlas: AtlasDriver, format: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await exportButton(atlas).click();
  const download = atlas.page.waitForEvent('download');
  await atlas.page.getByRole('menuitem', { name: format }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

/** Width and height in the header of a PNG. */
const pngSize = (bytes: Buffer) => ({
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
});

/** How many colours a picture has, of pixels spread over it. */
const countColours = (atlas: AtlasDriver, bytes: Buffer): Promise<number> =>
  atlas.page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [200, 200];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 200, 200);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 200, 200).data.buffer ?? []);
    return new Set(pixels).size;
  }, bytes.toString('base64'));

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
    expect(await countColours(atlas, png.bytes)).toBeGreaterThan(200);

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
