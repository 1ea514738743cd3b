import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const heading = { fr: 'Méthode et données', en: 'Method and data' } as const;
const pages = {
  '': { fr: 'En bref', en: 'In short' },
  indicateurs: { fr: 'Indicateurs', en: 'Indicators' },
  couverture: { fr: 'Couverture', en: 'Coverage' },
  'accord-apl': { fr: 'Accord avec l’APL officielle', en: 'Agreement with the official APL' },
  inconnues: { fr: 'Ce que l’atlas ne sait pas', en: 'What the atlas does not know' },
  sources: { fr: 'Sources et réserves', en: 'Sources and reservations' },
  'donnees-et-licences': { fr: 'Données et licences', en: 'Data and licences' },
  dictionnaire: { fr: 'Dictionnaire des données', en: 'Data dictionary' },
  integrer: { fr: 'Intégrer dans un site', en: 'Embed in a site' },
  signaler: { fr: 'Signaler une erreur', en: 'Report an error' },
  citer: { fr: 'Comment citer', en: 'How to cite' },
  accessibilite: { fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' },
  'mentions-legales': { fr: 'Mentions légales', en: 'Legal notice' },
  version: { fr: 'Version', en: 'Version' },
} as const;

const addressOf = (record: string) => `?ecran=methode${record && `&fiche=${record}`}`;
const contents = { fr: 'Sommaire', en: 'Contents' } as const;

/** The texts of a row of a table, without the spaces that numbers are set with. */
async function rowTexts(atlas: AtlasDriver, table: string | RegExp, row: RegExp) {
  const found = atlas.page.getByRole('table', { name: table }).getByRole('row', { name: row });
  await found.first().waitFor();
  const texts = await found.first().getByRole('cell').allTextContents();
  return texts.map((text) => text.replaceAll(/\s/g, ''));
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('every page of the contents opens at its own address, titled, without a fault of axe', {
    timeout: 120_000,
  }, async () => {
    const atlas = await openAtlas({ path: addressOf(''), language });
    const nav = atlas.page.getByRole('navigation', { name: contents[language], exact: true });
    for (const [record, title] of Object.entries(pages)) {
      await nav.getByRole('link', { name: title[language], exact: true }).click();
      await atlas.page
        .getByRole('heading', { level: 2, name: title[language], exact: true })
        .waitFor();
      expect(atlas.url().searchParams.get('fiche') ?? '').toBe(record);
      await atlas.page.waitForFunction(
        (start) => document.title.startsWith(start),
        `${title[language]} – ${heading[language]}`,
      );
      expect(await atlas.heading(1).textContent()).toBe(heading[language]);
      // The agreement, with its plot of 1,510 dots, has a test of its own.
      if (record !== 'accord-apl') expect(await atlas.axeViolations(), record).toEqual([]);
    }
  });

  test('the page of an indicator counts the kinds of its values', async () => {
    const atlas = await openAtlas({ path: addressOf('indicateur-apl-gp'), language });
    const table = language === 'fr' ? /^Couverture, par maille/ : /^Coverage, by mesh/;
    await atlas.page
      .getByRole('table', { name: table })
      .locator('td[data-status]')
      .first()
      .waitFor();
    // Communes, observed, computed, estimated, substituted, masked, absent, not applicable, share of residents.
    const full = language === 'fr' ? '100,0%' : '100.0%';
    const [all, observed] = language === 'fr' ? ['1516', '1510'] : ['1,516', '1,510'];
    expect(await rowTexts(atlas, table, /^communes/)).toEqual([
      all,
      observed,
      '0',
      '0',
      '0',
      '0',
      '0',
      '6',
      full,
    ]);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('the agreement with the APL is computed and said plainly', {
    timeout: 120_000,
  }, async () => {
    const atlas = await openAtlas({ path: addressOf('accord-apl'), language });
    const table = language === 'fr' ? /^Accord avec l’APL, par maille/ : /^Agreement with the APL/;
    await atlas.page.getByRole('table', { name: table }).waitFor();
    const rowOf = async (name: RegExp) =>
      (await rowTexts(atlas, table, name)).map((text) => text.replace(',', '.'));
    const [year, zones, rank] = await rowOf(/^EPCI 2024/);
    expect([year, zones]).toEqual(['2024', '44']);
    expect(Math.abs(Number(rank) - 0.71)).toBeLessThan(0.011);
    const [, , byCommune] = await rowOf(language === 'fr' ? /^Commune 2024/ : /^Commune 2024/);
    expect(Math.abs(Number(byCommune) - 0.53)).toBeLessThan(0.011);
    await atlas.page.getByRole('link', { name: 'Varennes-en-Argonne' }).waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });
});

test('the plot, its names and its table say the same, on the mesh and year of the address', async () => {
  const atlas = await openAtlas({ path: `${addressOf('accord-apl')}&maille=epci` });
  const plot = atlas.page.getByRole('img', { name: /^Nuage de points : 44 intercommunalités/ });
  await plot.waitFor();
  expect(await plot.locator('circle').count()).toBe(44);
  await atlas.page.getByRole('button', { name: /^Voir les 44 territoires/ }).press('Enter');
  const table = atlas.page.getByRole('table', { name: /^Tous les territoires/ });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(45);
  const first = await table.getByRole('rowheader').first().textContent();
  const [, ours, official] = await rowTexts(
    atlas,
    /^Tous les territoires/,
    new RegExp(`^${first}`),
  );
  const titles = await plot.locator('circle title').allTextContents();
  expect(titles.map((title) => title.replaceAll(/\s/g, ''))).toContain(
    `${first?.replaceAll(/\s/g, '')}:calculée${ours},APL${official}`,
  );

  await atlas.page
    .getByRole('radiogroup', { name: 'Année de l’APL' })
    .getByRole('radio', { name: '2022' })
    .check({ force: true });
  await atlas.page.getByRole('columnheader', { name: 'APL 2022' }).first().waitFor();
  expect(atlas.url().searchParams.get('annee')).toBe('2022');
});

test('from the keyboard, a link of the contents leads to the title of its page', async () => {
  const atlas = await openAtlas({ path: addressOf('') });
  const link = atlas.page
    .getByRole('navigation', { name: 'Sommaire' })
    .getByRole('link', { name: 'Sources et réserves' });
  await link.focus();
  await atlas.pressKey('Enter');
  await atlas.page.getByRole('heading', { level: 2, name: 'Sources et réserves' }).waitFor();
  expect(await atlas.focused().textContent()).toBe('Sources et réserves');
  await atlas.goBack();
  await atlas.page.getByRole('heading', { level: 2, name: 'En bref' }).waitFor();
});

test('on a phone the contents fold, tables scroll in their own region, nothing overflows', {
  timeout: 120_000,
}, async () => {
  const atlas = await openAtlas({ path: addressOf('accord-apl'), viewport: 'phone' });
  await atlas.page.getByRole('table', { name: 'Les plus grands écarts' }).waitFor();
  for (const record of [
    '',
    'couverture',
    'donnees-et-licences',
    'dictionnaire',
    'inconnues',
    'accord-apl',
  ]) {
    await atlas.page.getByRole('button', { name: 'Sommaire' }).press('Enter');
    const title = pages[record as keyof typeof pages].fr;
    await atlas.page.getByRole('link', { name: title, exact: true }).first().click();
    await atlas.page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    const overflow = await atlas.page
      .locator('.method')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow, title).toBe(0);
    expect(await atlas.axeViolations(), title).toEqual([]);
  }
  const region = atlas.page.getByRole('region', { name: 'Les plus grands écarts' });
  await region.focus();
  await atlas.pressKey('ArrowRight', 3);
  await atlas.page.waitForFunction(
    (element) => element !== null && element.scrollLeft > 0,
    await region.elementHandle(),
  );
});

test('every published file can be downloaded as it is listed', async () => {
  const atlas = await openAtlas({ path: addressOf('donnees-et-licences') });
  const table = atlas.page.getByRole('table', { name: 'Fichiers publiés' });
  await table.waitFor();
  const links = table.getByRole('link');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const response = await fetch(address);
    expect(response.status, address).toBe(200);
    expect(address).toMatch(/\?v=[0-9a-f]{16}$/);
  }
});

describe.each(['fr', 'en'] as const)('the dictionary in %s', (language) => {
  test('says of a column its name, meaning, unit, date and source', async () => {
    const atlas = await openAtlas({ path: addressOf('dictionnaire'), language });
    const file = atlas.page.locator('summary').filter({ hasText: 'facts-supply.json' });
    await file.focus();
    await atlas.pressKey('Enter');
    const table = atlas.page.getByRole('table', {
      name: language === 'fr' ? 'Colonnes de facts-supply.json' : 'Columns of facts-supply.json',
    });
    // A column for each kind of care, two for homes, and the head.
    expect(await table.getByRole('row').count()).toBe(52);
    const row = table.getByRole('row').filter({ hasText: 'communes.supply-gp' });
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells).toEqual(
      language === 'fr'
        ? ['Nombre de praticiens, comptés à chaque adresse d’exercice.', 'nombre', '2024', 'Insee']
        : [
            'Number of practitioners, counted at each address of practice.',
            'number',
            '2024',
            'Insee',
          ],
    );
    expect(await row.getByRole('rowheader').innerText()).toMatch(
      language === 'fr' ? /^Médecins généralistes/ : /^General practitioners/,
    );
    expect(await atlas.axeViolations()).toEqual([]);
  });
});

test('a report carries the address of the view, which restores it', async () => {
  const atlas = await openAtlas({
    path: '?ecran=methode&fiche=signaler&indicateur=density-gp&maille=epci',
  });
  const text = await atlas.page
    .getByRole('textbox', { name: 'Signalement à compléter' })
    .inputValue();
  const address = /https?:\S+/.exec(text)?.[0] ?? '';
  expect(text).toContain('Médecins généralistes pour 100');
  await atlas.visit(address);
  await atlas.legend().getByText('Médecins généralistes pour 100').first().waitFor();
});

test('an unknown page says so and offers the others', async () => {
  const atlas = await openAtlas({ path: addressOf('nulle-part') });
  await atlas.page.getByRole('heading', { name: 'Cette page n’existe pas.' }).waitFor();
  await atlas.page.getByRole('article').getByRole('link', { name: 'Indicateurs' }).click();
  await atlas.page.getByRole('heading', { level: 2, name: 'Indicateurs' }).waitFor();
});

test('when the surroundings do not arrive, the agreement says it cannot be computed', async () => {
  const atlas = await openAtlas({
    path: addressOf('accord-apl'),
    before: (driver) => {
      driver.expectProblem(/404/);
      return driver.mutateResponse(/surroundings\.json/, () => ({ status: 404, body: '' }));
    },
  });
  await atlas.page.getByText('L’accord n’a pas pu être calculé').waitFor();
  // Figures that do not need it are there all the same.
  await atlas.visit(addressOf('indicateur-apl-gp'));
  await atlas.page.locator('td[data-status="observed"]').first().waitFor();
});

test('the pages a public site owes are one press away from the map', async () => {
  const atlas = await openAtlas();
  const footer = atlas.page.getByRole('navigation', { name: 'À propos du site' });
  await footer.getByRole('link', { name: 'Mentions légales' }).click();
  await atlas.page.getByRole('heading', { level: 2, name: 'Mentions légales' }).waitFor();
  await atlas.page.getByText('L’éditeur de cette installation ne s’est pas encore nommé').waitFor();
});
