/** Comparer: the ranking by weights and the measures of inequality, taken away and read back. */
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/i18n/formats.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { exportButton, readSaved, takeExport } from './harness/takeExport.ts';

type Line = Record<string, string>;

const readFrenchCsv = (bytes: Buffer): Line[] =>
  parse(bytes, { delimiter: ';', bom: true, columns: true });

const number = (text = '') => Number(text.replace(',', '.'));

/** As the screen prints a score. */
const signed = (text = '') => createFormats('fr').signed(number(text), 2);

describe('the ranking by weights', () => {
  const path = '?ecran=comparer&volet=priorites&poids=apl-gp_50.median-income_30';
  const apl = 'APL généralistes, tous âges';

  test('reads back as it stands on the screen, each score taken apart', async () => {
    const atlas = await openAtlas({ path, webgl: false });
    const table = atlas.page.getByRole('table', { name: 'Territoires par priorité' });
    await table.waitFor();
    const shown = await table.locator('tbody').getByRole('row').allInnerTexts();
    await atlas.button(/Détail du score : CC du Pays de Montmédy/).click();
    const detail = atlas.page.getByRole('table', { name: /Score de CC du Pays de Montmédy/ });
    const part = detail.getByRole('row', { name: new RegExp(`^${apl}`) });
    const [value, , deviation, , contribution] = await part.getByRole('cell').allInnerTexts();

    const { name, bytes } = await takeExport(atlas, /CSV pour tableur/);
    expect(name).toBe('atlas-priorites-epci.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = readFrenchCsv(bytes);
    const ranked = lines.filter(({ Rang }) => Rang !== '');
    expect([ranked.length, lines.length]).toEqual([shown.length, 44]);
    ranked.forEach((line, at) => {
      expect(shown[at]).toContain(line.EPCI);
      expect(shown[at]).toContain(signed(line.Score));
      const among = number(
        line['Dans les 10 quand les poids varient\u00a0: part des tirages (%)'],
      ).toFixed(0);
      expect(shown[at]).toMatch(new RegExp(`\\b${among}\\s%`));
    });
    const montmedy = lines.find(({ EPCI }) => EPCI === 'CC du Pays de Montmédy') ?? {};
    const cellUnder = (heading: RegExp) =>
      Object.entries(montmedy).find(([each]) => heading.test(each))?.[1];
    expect(montmedy.Code).toBe('245501259');
    expect(value).toBe('1,62');
    expect(number(cellUnder(/^APL aux .*consultations.*2024\)$/)).toFixed(2)).toBe('1.62');
    expect(deviation).toBe(`${signed(cellUnder(new RegExp(`^${apl}\\s: écart au`)))} (plafonné)`);
    expect(cellUnder(new RegExp(`^${apl}\\s: écart plafonné`))).toMatch(/^plafonné à ±\s3$/);
    expect(montmedy.Département).toBe('Meuse');
    expect(signed(cellUnder(new RegExp(`^${apl}\\s: apport`)))).toBe(contribution);
    const why = lines.slice(ranked.length).map((line) => line['Pourquoi non classé']);
    for (const reason of why) expect(reason).toMatch(/^moins de 90\s% de ses habitants/);
    expect(atlas.consoleProblems()).toEqual([]);
  });

  test('is a workbook of typed cells, whose notes hold the weights and the address', async () => {
    const atlas = await openAtlas({ path, webgl: false });
    const table = atlas.page.getByRole('table', { name: 'Territoires par priorité' });
    const first = await table.locator('tbody').getByRole('row').first().innerText();
    const workbook = await takeExport(atlas, /Excel/);
    const [headings = [], ...rows] = await readSheet(workbook.bytes, 'Données');
    expect(rows).toHaveLength(44);
    const score = rows[0]?.[headings.indexOf('Score')];
    expect(typeof score).toBe('number');
    expect(first).toContain(signed(String(score)));
    const said = (await readSheet(workbook.bytes, 'Notes')).flat().join('\n');
    expect(said).toContain('poids=apl-gp_50.median-income_30');
    expect(said).toMatch(
      /Poids de «\s?APL généralistes, tous âges\s?»\s: 5 sur 10, 63\s% du total/,
    );
    expect(said).toContain('Drees');
    expect(said).toContain('1,4826');
  });

  test('holds every commune, not only those in sight', async () => {
    const atlas = await openAtlas({ path: `${path}&maille2=commune`, webgl: false });
    const counted = await atlas.page.getByText(/\d classés sur 1\s516/).innerText();
    const { name, bytes } = await takeExport(atlas, /CSV pour programme/);
    expect(name).toBe('atlas-priorites-communes-point.csv');
    const lines: Line[] = parse(bytes, { columns: true });
    expect(lines).toHaveLength(1516);
    const ranked = lines.filter(({ Rang }) => Rang !== '').length;
    expect(ranked).toBeGreaterThan(50);
    expect(counted.replace(/\s/g, '')).toContain(`${ranked}classés`);
    const small = lines.filter((line) =>
      /^moins de 500\shabitants$/.test(line['Pourquoi non classé'] ?? ''),
    );
    expect(small.length).toBeGreaterThan(500);
  });
});

describe('the measures of inequality', () => {
  const path = '?ecran=comparer&volet=inegalites';

  test('read back as they stand on the screen', async () => {
    const atlas = await openAtlas({ path, webgl: false });
    const table = atlas.page.getByRole('table', { name: 'Mesures de l’inégalité' });
    const gini = table.getByRole('row', { name: /^Indice de Gini/ });
    await gini.waitFor();
    const shown = await gini.getByRole('cell').allInnerTexts();
    const { name, bytes } = await takeExport(atlas, /CSV pour tableur/, 'mesures');
    expect(name).toBe('atlas-inegalites-apl-gp-2024.csv');
    const lines = readFrenchCsv(bytes);
    const zones = ['Haute-Marne', 'Meurthe-et-Moselle', 'Meuse', 'Les trois'];
    const figuresOf = (measure: string, decimals: number) => {
      const line = lines.find(({ Mesure }) => Mesure === measure);
      return zones.map((zone) => number(line?.[zone]).toFixed(decimals).replace('.', ','));
    };
    expect(figuresOf('Indice de Gini', 3)).toEqual(shown);
    // The spread that the Drees publishes.
    expect(figuresOf('P10', 2)).toEqual(['1,83', '2,32', '2,05', '2,14']);
    expect(figuresOf('À 2,5 ou moins', 1).slice(0, 2)).toEqual(['24,0', '18,4']);
    expect(lines).toHaveLength(await table.locator('tbody').getByRole('row').count());
  });

  test('are taken by the keyboard, in English, with a definition of each in the notes', async () => {
    const atlas = await openAtlas({ path, language: 'en', webgl: false });
    const table = atlas.page.getByRole('table', { name: 'Measures of inequality' });
    const row = table.getByRole('row', { name: /^At 2\.5 or less/ });
    await row.waitFor();
    const [shown = ''] = await row.getByRole('cell').allInnerTexts();
    await exportButton(atlas, 'measures').focus();
    await atlas.pressKey('Enter');
    await atlas.page.getByRole('menuitem', { name: /Excel workbook/ }).focus();
    expect(await atlas.axeViolations()).toEqual([]);
    const { bytes } = await readSaved(atlas, () => atlas.pressKey('Enter'));
    expect(await atlas.focused().getAttribute('aria-label')).toBe(
      'Export: the measures of inequality',
    );
    const [headings = [], ...rows] = await readSheet(bytes, 'Data');
    const line = rows.find((cells) => cells[headings.indexOf('Measure')] === 'At 2.5 or less');
    const share = Number(line?.[headings.indexOf('Haute-Marne')]);
    // A percentage is stored as its share.
    expect(`${(100 * share).toFixed(1)}%`).toBe(shown);
    expect(line?.[headings.indexOf('Unit')]).toBe('% of residents');
    const said = (await readSheet(bytes, 'Notes')).flat().join('\n');
    expect(said).toContain('P10. One resident in ten has this value or less.');
    expect(said).toContain('volet=inegalites');
    expect(said).toContain('Drees');
  });
});
