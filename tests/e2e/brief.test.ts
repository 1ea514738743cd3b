import { describe, expect, test } from 'vitest';
import { createOwnZone } from '../../src/domain/comparison/ownZone.ts';
import { zoneCode } from '../../src/domain/territory/zone.ts';
import { encodeOwnZones } from '../../src/state/url/ownZoneCodec.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { type OpenAtlasOptions, openAtlas } from './harness/openAtlas.ts';
import { printPage } from './harness/printPage.ts';

const ownZone = createOwnZone('Vallée d’essai', ['55029', '55122', '54395'].map(zoneCode));

/** A territory of each kind, and what its brief must say. */
const briefs: { name: string; path: string; says: RegExp[]; mostPages: number }[] = [
  {
    name: 'a commune',
    path: '?zone=54395&fiche=imprimable',
    says: [
      /Nancy/,
      /Chiffres clés/,
      /APL aux médecins généralistes, tous âges/,
      /Meurthe-et-Moselle/,
    ],
    mostPages: 2,
  },
  {
    name: 'Saint-Julien-lès-Gorze',
    path: '?zone=54477&fiche=imprimable',
    says: [/Saint-Julien-lès-Gorze/, /aucun généraliste n’y exerce/, /Moins de 500 habitants/],
    mostPages: 2,
  },
  {
    name: 'an EPCI',
    path: '?maille=epci&zone=200033025&fiche=imprimable',
    says: [/CA de Bar-le-Duc/, /33 communes/, /\(95 %\)/, /Niveau de vie médian/],
    mostPages: 2,
  },
  {
    name: 'an EPCI that straddles the border',
    path: '?maille=epci&zone=200071066&fiche=imprimable',
    says: [
      /partie : moins de 1 % des habitants/,
      /dépasse les trois départements/,
      /n’est pas classé/,
    ],
    mostPages: 2,
  },
  {
    name: 'a village without inhabitants',
    path: '?zone=55039&fiche=imprimable',
    says: [/Beaumont-en-Verdunois/, /villages détruits/],
    mostPages: 1,
  },
  {
    name: 'a department',
    path: '?maille=departement&zone=55&fiche=imprimable',
    says: [/Meuse/, /Trois départements/],
    mostPages: 2,
  },
  {
    name: 'one’s own zone',
    path: `?zone=o1&fiche=imprimable#zones=${encodeOwnZones([ownZone])}`,
    says: [/Vallée d.essai/, /Zone personnelle/, /3 communes/, /la zone « Vallée d.essai »/],
    mostPages: 2,
  },
];

async function openBrief(options: OpenAtlasOptions): Promise<AtlasDriver> {
  const atlas = await openAtlas(options);
  await atlas.page.locator('.brief[aria-busy="false"]').waitFor({ timeout: 50_000 });
  return atlas;
}

describe.each(briefs)('the brief of $name', ({ path, says, mostPages }) => {
  test('prints on two A4 pages at most, with all that it must say, and reads aloud', async () => {
    const atlas = await openBrief({ path, webgl: false });
    const { text, pageCount, roles, title } = await printPage(atlas.page);
    expect(pageCount).toBeLessThanOrEqual(mostPages);
    for (const words of says) expect(text).toMatch(words);
    expect(text).toContain('Sources');
    expect(text).toMatch(/Fiche établie le \d+/);
    expect(text).toContain('fiche=imprimable');
    expect(title).toMatch(/Fiche imprimable/);
    // Nothing of the page around it.
    expect(text).not.toContain('Imprimer ou enregistrer');
    expect(text).not.toContain('Aller au contenu');
    for (const role of ['H1', 'H2', 'P', 'Figure']) expect([...roles]).toContain(role);
    if (pageCount > 1) for (const role of ['Table', 'TH', 'TD']) expect([...roles]).toContain(role);
    expect(await atlas.axeViolations()).toEqual([]);
    expect(atlas.consoleProblems()).toEqual([]);
  });
});

test('the brief opens from the sheet and leads back to it', async () => {
  const atlas = await openAtlas({ path: '?maille=epci&zone=200033025', webgl: false });
  const link = atlas.sheet().getByRole('link', { name: 'Fiche imprimable' });
  await link.click();
  await atlas.page.locator('.brief').waitFor();
  expect(atlas.url().searchParams.get('fiche')).toBe('imprimable');
  await atlas.page.getByRole('link', { name: /Retour à la fiche/ }).click();
  await atlas
    .sheet()
    .getByRole('heading', { name: /Bar-le-Duc/ })
    .waitFor();
});

test('the brief holds the figures of the sheet, and its code holds its address', async () => {
  const atlas = await openBrief({ path: '?maille=epci&zone=200033025&fiche=imprimable' });
  const row = atlas.page.getByRole('row', { name: /^APL aux médecins généralistes, tous âges/ });
  // Bar-le-Duc, Meuse, the three departments.
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['3,26', '3,37', '3,85']);
  await atlas.page.getByRole('img', { name: /QR code/ }).waitFor();
  const map = atlas.page.getByRole('img', { name: /^Carte : CA de Bar-le-Duc/ });
  expect(await map.locator('[data-code]').count()).toBe(33);
});

test('the practitioners of the larger places are counted beside those of the zone', async () => {
  const atlas = await openBrief({ path: '?zone=55502&fiche=imprimable', webgl: false });
  const row = atlas.page.getByRole('row', { name: /^Médecins généralistes / });
  const counts = (await row.getByRole('cell').allInnerTexts()).map((cell) =>
    Number(cell.replace(/\s/g, '')),
  );
  // Stenay, its EPCI, Meuse, the three departments.
  expect(counts).toEqual([4, 6, 140, 949]);
});

test('the brief is complete in English, and on a telephone', async () => {
  const atlas = await openBrief({
    path: '?zone=54395&fiche=imprimable&langue=en',
    language: 'en',
    viewport: 'phone',
  });
  const { text } = await printPage(atlas.page);
  expect(text).toContain('Key figures');
  expect(text).toContain('Brief made on');
  expect(await atlas.axeViolations()).toEqual([]);
  const overflow = await atlas.page.evaluate(
    () => (document.querySelector('.brief')?.scrollWidth ?? 0) - innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('on a phone the table scrolls in its own region, and no word or number is cut', async () => {
  const atlas = await openBrief({
    path: '?zone=55502&fiche=imprimable',
    webgl: false,
    viewport: 'phone',
  });
  const region = atlas.page.getByRole('region', { name: /^Chiffres clés/ });
  const row = region.getByRole('rowheader', { name: /^Part des 75 ans/ });
  const before = await row.boundingBox();
  await region.focus();
  await atlas.pressKey('ArrowRight');
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  // What a row is about stays in sight.
  expect((await row.boundingBox())?.x).toBe(before?.x);
  const brokenWords = await region.evaluate((box) => {
    const words: string[] = [];
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) words.push(word);
      }
    }
    return words;
  });
  expect(brokenWords).toEqual([]);
  const numbers = await region.getByRole('cell').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell.querySelector('strong') ?? cell);
      return { text: cell.textContent, height: range.getBoundingClientRect().height };
    }),
  );
  expect(numbers.filter(({ height }) => height > 24)).toEqual([]);
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a zone that does not exist is said so', async () => {
  const atlas = await openAtlas({ path: '?zone=99999&fiche=imprimable', webgl: false });
  await atlas.page
    .getByRole('heading', { name: /n’est pas dans les trois départements/ })
    .waitFor();
});
