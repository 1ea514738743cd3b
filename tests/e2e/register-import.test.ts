/** A register of one's own: read in the page, told of, shown beside the published one, taken away as a file. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/build/buildData.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const path = '?ecran=experimentations&rubrique=importer';
const dataFolder = join(import.meta.dirname, '../../data');

const headers =
  'Identifiant;Nom;Axe;Nature;Résumé;Source;Site;Rôle du site;Code Insee;Commune;Département;Début';
const mixed = [
  headers,
  'bus;Bus santé;prévention;unité mobile;Un bus passe.;Plan 2026;Halte;reçoit des patients;55122;;;2024-03',
  'html;<img src=x onerror=alert(1)>;accès aux soins;autre;=HYPERLINK("http://a.b");Rapport;Salle;patients;;Verdun;55;',
  'val;Navette;maintien à domicile;autre;Une navette.;Bulletin;Mairie;patients;;Valleroy;;',
  'faux;Relais;accès;machin;Un relais.;Bulletin;Salle;patients;55999;;;31/02/2024',
].join('\n');

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});

const input = (atlas: AtlasDriver) => atlas.page.locator('input[type=file]');
const status = (atlas: AtlasDriver) => atlas.page.locator('.import-status');
const tableRows = (atlas: AtlasDriver, name: RegExp) =>
  atlas.page.getByRole('table', { name }).locator('tbody tr').allInnerTexts();

async function choose(atlas: AtlasDriver, name: string, content: string): Promise<void> {
  await input(atlas).setInputFiles(file(name, content));
  await status(atlas)
    .filter({ hasText: /est\slu|aucune/ })
    .waitFor();
}

async function openImport(language: '' | '&langue=en' = ''): Promise<AtlasDriver> {
  const atlas = await openAtlas({ webgl: false, path: `${path}${language}` });
  await input(atlas).waitFor({ state: 'attached' });
  return atlas;
}

const addedNames = (atlas: AtlasDriver) =>
  atlas.page.locator('.register-item:has(.imported-mark) > a').allInnerTexts();

describe('a file of one’s own', () => {
  test('by keyboard: chosen, a place answered, seen in the register, kept over other screens, removed', async () => {
    const atlas = await openImport();
    atlas.page.on('dialog', () => {
      throw new Error('a cell of the file was run');
    });
    const chooser = atlas.page.waitForEvent('filechooser');
    await input(atlas).focus();
    await atlas.pressKey('Enter');
    await (await chooser).setFiles(file('mon-registre.csv', mixed));
    await expect.poll(() => status(atlas).innerText()).toMatch(/2\sexpérimentations\sajoutées/);

    const problems = await tableRows(atlas, /^Problèmes/);
    expect(problems.map((row) => row.split('\t').slice(0, 3))).toEqual([
      ['5', 'Nature', 'machin'],
      ['5', 'Code Insee', '55999'],
      ['5', 'Début', '31/02/2024'],
    ]);
    expect(problems[0]).toContain('téléconsultation, télésurveillance');

    const question = atlas.page.getByRole('combobox', { name: /Valleroy.*ligne\s4/ });
    expect(await question.locator('option').count()).toBeGreaterThan(2);
    await question.selectOption('54542');
    await atlas.button('Appliquer les réponses').focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => status(atlas).innerText()).toMatch(/3\sexpérimentations\sajoutées/);
    expect(await question.count()).toBe(0);

    await atlas.page.getByRole('link', { name: 'Voir dans le registre' }).focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => addedNames(atlas)).toHaveLength(3);
    expect(await addedNames(atlas)).toContain('<img src=x onerror=alert(1)>');
    await atlas.page.getByRole('link', { name: 'Navette', exact: true }).click();
    await atlas.page.getByRole('heading', { name: 'Navette' }).waitFor();

    await atlas.screens().getByRole('link').first().click();
    await atlas.waitUntilReady();
    await atlas.screens().getByRole('link').nth(2).click();
    await expect.poll(() => addedNames(atlas)).toHaveLength(3);

    await atlas.page.locator('.segmented label', { hasText: 'Importer' }).click();
    await atlas.button('Retirer ce fichier').click();
    expect(await input(atlas).evaluate((element) => element === document.activeElement)).toBe(true);
    await atlas.page.locator('.segmented label', { hasText: 'Registre' }).click();
    expect(await addedNames(atlas)).toEqual([]);
  });

  test('can be dropped on the panel', async () => {
    const atlas = await openImport();
    const dropped = await atlas.page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'tombé.csv'));
      return data;
    }, mixed);
    await atlas.page.dispatchEvent('.register-import', 'drop', { dataTransfer: dropped });
    await expect
      .poll(() => status(atlas).innerText())
      .toMatch(/«\stombé\.csv\s».*2\sexpérimentations/);
  });

  test('sends nothing, and is drawn with a ring', async () => {
    const atlas = await openImport();
    await atlas.waitUntilReady();
    const sent: string[] = [];
    atlas.page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    const rings = () => atlas.page.locator('.still-overlay image[href*="c77700"]').count();
    expect(await rings()).toBe(0);
    await choose(atlas, 'a.csv', mixed);
    await expect.poll(rings).toBe(2);
    expect(sent).toEqual([]);
  });

  test('is exported as the file that takes the place of data/experiments.json', async () => {
    const atlas = await openImport();
    await choose(atlas, 'a.csv', mixed);
    const download = atlas.page.waitForEvent('download');
    await atlas.button('Exporter le registre (JSON)').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('experiments.json');
    const folder = mkdtempSync(join(tmpdir(), 'atlas-published-'));
    try {
      cpSync(dataFolder, folder, { recursive: true });
      await saved.saveAs(join(folder, 'experiments.json'));
      const { files, problems } = buildData(folder);
      expect(problems).toEqual([]);
      const published = JSON.parse(files.get('experiments.json') ?? '[]') as { id: string }[];
      const before = JSON.parse(readFileSync(join(dataFolder, 'experiments.json'), 'utf8'));
      expect(published.map(({ id }) => id)).toEqual([
        ...before.map(({ id }: { id: string }) => id),
        'bus',
        'html',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each(['CSV', 'XLSX', 'GeoJSON'])(
    'the register downloaded as %s is read again as it is',
    async (format) => {
      const atlas = await openImport();
      const download = atlas.page.waitForEvent('download');
      await atlas.button(`Registre de l’atlas à ce format : ${format}`).click();
      await input(atlas).setInputFiles(await (await download).path());
      await expect
        .poll(() => status(atlas).innerText())
        .toMatch(/aucune\sexpérimentation\sajoutée/);
      const counts = await atlas.page.locator('.import-counts').innerText();
      expect(counts).toMatch(/identiques\s+23/);
      expect(await atlas.page.getByRole('table', { name: /^Problèmes/ }).count()).toBe(0);
    },
  );

  test('missing columns and what is wrong in the others are listed at once', async () => {
    const atlas = await openImport();
    const text = [
      'Nom;Nature;Commune;Début',
      'Bus;tramway;Xqzvw;2023-15-40',
      'Navette;autre;Stenai;2024',
    ].join('\n');
    await choose(atlas, 'incomplet.csv', text);
    const problems = await tableRows(atlas, /^Problèmes/);
    expect(problems.map((row) => row.split('\t').slice(0, 3))).toEqual([
      ['fichier', '', 'colonne absente'],
      ['fichier', '', 'colonne absente'],
      ['fichier', '', 'colonne absente'],
      ['2', 'Nature', 'tramway'],
      ['2', 'Commune', 'Xqzvw'],
      ['2', 'Début', '2023-15-40'],
    ]);
    expect(problems.slice(0, 3).join()).toMatch(/«\sAxe\s».*«\sRésumé\s».*«\sSource\s»/s);
    expect(await status(atlas).innerText()).toMatch(/aucune\sexpérimentation\sajoutée/);
    const question = atlas.page.getByRole('combobox', { name: /Stenai.*ligne\s3/ });
    expect(await question.locator('option').allInnerTexts()).toContainEqual(
      expect.stringContaining('Stenay'),
    );
  });

  test('a file that is none says what it should be', async () => {
    const atlas = await openImport();
    await choose(atlas, 'photo.csv', '%PDF-1.7');
    expect(await tableRows(atlas, /^Problèmes/)).toEqual([
      expect.stringMatching(/fichier\s+vide\s+un fichier CSV, XLSX ou GeoJSON/),
    ]);
  });

  test('of ten thousand lines: read, listed and drawn, the page answering meanwhile', async () => {
    const atlas = await openImport();
    await atlas.waitUntilReady();
    const communes = ['55122', '55545', '55029', '54395', '52121'];
    const lines = Array.from(
      { length: 10_000 },
      (_, at) =>
        `n-${at};Essai ${at};prévention;autre;Un essai.;Bulletin;Salle;patients;${communes[at % 5]};;;${at % 100 === 0 ? 'hier' : '2024'}`,
    );
    await atlas.page.evaluate(() => {
      const state = { longest: 0, last: performance.now() };
      Object.assign(window, { beats: state });
      setInterval(() => {
        const now = performance.now();
        state.longest = Math.max(state.longest, now - state.last);
        state.last = now;
      }, 20);
    });
    await input(atlas).setInputFiles(file('grand.csv', [headers, ...lines].join('\n')));
    await expect
      .poll(() => status(atlas).innerText(), { timeout: 60_000 })
      .toMatch(/9\s900\sexpérimentations\sajoutées/);
    expect(await tableRows(atlas, /^Problèmes/)).toHaveLength(100);
    expect(await atlas.page.locator('.still-overlay image').count()).toBeLessThan(60);
    // Reading alone takes seconds: on the page's own thread, no beat would come for as long.
    const longest = await atlas.page.evaluate(
      () => (window as unknown as { beats: { longest: number } }).beats.longest,
    );
    expect(longest).toBeLessThan(3000);
    await atlas.page.getByRole('link', { name: 'Voir dans le registre' }).click();
    await atlas.page.getByText(/9\s923\sexpérimentations\ssur\s9\s923/).waitFor();
    expect(await atlas.page.locator('.register-item').count()).toBeLessThan(200);
  });
});

describe('no rule of axe is broken', () => {
  test.each([
    { language: '', viewport: 'desktop' },
    { language: '&langue=en', viewport: 'phone' },
  ] as const)('%j', async ({ language, viewport }) => {
    const atlas = await openAtlas({ webgl: false, viewport, path: `${path}${language}` });
    await input(atlas).waitFor({ state: 'attached' });
    await atlas.page.locator('.import-columns summary').click();
    expect(await atlas.axeViolations()).toEqual([]);
    await input(atlas).setInputFiles(file('a.csv', mixed));
    await atlas.page.locator('#import-result').waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });
});
