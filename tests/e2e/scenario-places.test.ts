/** Simuler: the best next places, what they cost, two scenarios compared, told in a story, printed, embedded. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { printPage } from './harness/printPage.ts';

const centre = 'Centre%20de%20sant%C3%A9~1~PE3h2BwM';
const fromVerdun = 'Venus%20de%20Verdun~1~FI5n2BvM3h2BwM';
const two = `#scenarios=1.${centre};${fromVerdun}`;

const result = (atlas: AtlasDriver) => atlas.page.getByRole('region', { name: 'Résultat' });

describe('the best places', () => {
  test('are asked for by keyboard, said with their bound and band, and made a scenario', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=simuler&etape=lieux' });
    const count = atlas.page.getByLabel('Nombre de lieux');
    await count.focus();
    await atlas.pressKey('Control+a');
    await atlas.type('10');
    await atlas.button('Chercher').and(atlas.page.locator(':enabled')).waitFor();
    await atlas.pressKey('Enter');
    await result(atlas).getByText('Qualité : au moins').waitFor();
    const said = await atlas.read(result(atlas));
    expect(said).toMatch(/Ces 10 lieux : le manque diminuerait de 29 475 consultations par an/);
    expect(said).toMatch(/aucun autre choix ne dépasse 3\d \d{3} consultations/);
    await expect.poll(() => atlas.read(result(atlas))).toMatch(/entre \d\d \d{3} et \d\d \d{3}/);
    const places = result(atlas).getByRole('table', { name: 'Lieux choisis' });
    expect(await places.getByRole('row').count()).toBe(11);
    expect(await atlas.axeViolations()).toEqual([]);

    const make = atlas.button('En faire un scénario');
    await make.focus();
    await atlas.pressKey('Enter');
    await atlas.page.getByText('Le scénario « Meilleurs lieux (10) » est ajouté.').waitFor();
    expect(decodeURIComponent(atlas.url().hash)).toMatch(
      /^#scenarios=1\.Meilleurs lieux \(10\)~10~/,
    );
    await atlas.page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect.poll(() => atlas.url().hash).toBe('');
  });

  test('as few as reach a share, among one’s own communes, unknown codes said', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=simuler&etape=lieux' });
    await atlas.page.locator('label').filter({ hasText: 'Le moins possible' }).click();
    await atlas.page.getByLabel('Part de ce qui manque à obtenir (%)').fill('5');
    await atlas.page.getByText('Ma liste').click();
    expect(await atlas.button('Chercher').isDisabled()).toBe(true);
    await atlas.page
      .getByLabel('Codes Insee des communes de ma liste')
      .fill('55351 55502 52001 99999');
    await atlas.page.getByText('Non reconnus et ignorés : 99999').waitFor();
    await atlas.button('Chercher').click();
    await result(atlas).getByText('démontré qu').first().waitFor();
    expect(await atlas.read(result(atlas))).toMatch(/Montmédy|Stenay/);
    const places = result(atlas).getByRole('table', { name: 'Lieux choisis' });
    expect(await places.getByRole('row').count()).toBeLessThanOrEqual(4);
  });

  test('can be stopped, with what is found so far; the focus stays on the button', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=simuler&etape=lieux' });
    await atlas.page.getByText('Relever les moins bien dotés').click();
    await atlas.page.getByLabel('Nombre de lieux').fill('40');
    // As soon as something is found: the whole search may take no longer than a test's way there and back.
    await atlas.page.evaluate(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('.best-places-result')?.textContent?.includes('jusqu’ici'))
          return;
        watch.disconnect();
        document.querySelector<HTMLButtonElement>('.best-places-go button')?.click();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await atlas.button('Chercher').and(atlas.page.locator(':enabled')).focus();
    await atlas.pressKey('Enter');
    await result(atlas).getByText('Recherche arrêtée avant la fin').waitFor();
    expect(await atlas.focused().innerText()).toBe('Chercher à nouveau');
    const places = result(atlas).getByRole('table', { name: 'Lieux choisis' });
    expect(await places.getByRole('row').count()).toBeLessThan(40);
  });

  test('warn that crossings favour near misses, and are in English on a phone', async () => {
    const atlas = await openAtlas({
      webgl: false,
      viewport: 'phone',
      language: 'en',
      path: '?ecran=simuler&etape=lieux',
    });
    await atlas.page.getByText('Bring the most residents above 2.5').click();
    await atlas.page.getByText('favours communes that are nearly there').first().waitFor();
    await atlas.page.getByLabel('Number of places').fill('0');
    await atlas.page.getByText('Enter a number from 1 to 40.').waitFor();
    await atlas.page.getByLabel('Number of places').fill('2');
    await atlas.button('Search').click();
    await atlas.page
      .getByRole('region', { name: 'Result' })
      .getByText('residents would come above 2.5')
      .waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });
});

describe('what is asked of the best places', () => {
  /** All that the form says, once it has its counts: what is ticked, what is typed. */
  async function readForm({ page }: AtlasDriver) {
    await page.getByText(/Toutes \(1.516\)/).waitFor();
    const chosen = await page
      .locator('.best-places-form label')
      .filter({ has: page.locator('input:checked') })
      .evaluateAll((labels) =>
        labels.map((label) => label.textContent?.replaceAll(/\s/g, ' ') ?? ''),
      );
    const typed = await page
      .locator('.best-places-number, .best-places-list')
      .evaluateAll((fields) =>
        fields.map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value),
      );
    return { chosen, typed };
  }

  test('is in the address: reloaded, the form is the same, and nothing is searched by itself', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: `?ecran=simuler&etape=lieux#scenarios=1.${centre}`,
    });
    const { page } = atlas;
    const choose = (words: string) =>
      page.locator('.best-places-form label').filter({ hasText: words }).click();
    await choose('Réduire le temps de trajet total');
    await choose('Des points de téléconsultation');
    const consultations = page.getByLabel('Consultations par an et par point');
    await consultations.focus();
    await atlas.type('1 500,5');
    expect(await consultations.inputValue()).toBe('1 500,5');
    await choose('Le moins possible');
    await page.getByLabel('Part de ce qui manque à obtenir (%)').fill('12,5');
    await choose('Ma liste');
    await page.getByLabel('Codes Insee des communes de ma liste').fill('55351\n55502 52001 99999');
    await choose('La situation actuelle');
    await choose('Compter les lieux');
    const address =
      '?ecran=simuler&etape=lieux&objectif=trajet&ajout=points&budget=part&parmi=liste' +
      '&depart=present&existants=non&consultations=1500.5&part=12.5';
    await expect.poll(() => atlas.url().search).toBe(address);
    expect(atlas.url().hash).toMatch(/^#scenarios=1\..*&candidats=3~52A~55/);
    await expect.poll(() => atlas.button('Chercher').isDisabled()).toBe(false);
    const before = await readForm(atlas);

    await atlas.reload();
    await page.getByText('3 communes reconnues').waitFor();
    const after = await readForm(atlas);
    expect(after.chosen).toEqual(before.chosen);
    expect(after.chosen.join('|')).toMatch(/trajet.*téléconsultation.*moins possible.*Ma liste/);
    expect(after.chosen.join('|')).not.toContain('Compter les lieux');
    expect(after.typed).toEqual(['1500,5', '12,5', '52001 55351 55502']);
    expect(await result(atlas).count()).toBe(0);
    expect(await page.getByText('Recherche en cours').count()).toBe(0);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('a number that is none stays as it is typed, and the address without it', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=simuler&etape=lieux&nombre=7' });
    const count = atlas.page.getByLabel('Nombre de lieux');
    expect(await count.inputValue()).toBe('7');
    await count.fill('sept');
    await atlas.page.getByText('Entrez un nombre de 1 à 40.').waitFor();
    expect(await count.inputValue()).toBe('sept');
    expect(await atlas.button('Chercher').isDisabled()).toBe(true);
    await expect.poll(() => atlas.url().search).toBe('?ecran=simuler&etape=lieux');
  });

  test('nonsense in the address leaves the first form, and is said', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=simuler&etape=lieux' });
    await atlas.page.getByLabel('Nombre de lieux').waitFor();
    const first = await readForm(atlas);
    expect(first.typed).toEqual(['1', '3']);
    await atlas.visit(
      '?ecran=simuler&etape=lieux&objectif=tout&ajout=robots&parlieu=0&nombre=mille&parmi=lune&existants=maybe#candidats=9~52A',
    );
    const alert = atlas.alert(/Parties? de l’adresse non reconnues? et ignorées?/);
    await alert.waitFor();
    for (const part of ['objectif=tout', 'parlieu=0', 'nombre=mille', 'candidats=9~52A']) {
      expect(await atlas.read(alert)).toContain(part);
    }
    await atlas.page.getByLabel('Nombre de lieux').waitFor();
    expect(await readForm(atlas)).toEqual(first);
  });
});

describe('costs', () => {
  test('none is supposed; said, they are set against what is gained, and kept in the address', async () => {
    const atlas = await openAtlas({ webgl: false, path: `?ecran=simuler&etape=couts${two}` });
    const units = atlas.page.getByRole('table', { name: 'Par scénario' });
    await expect.poll(() => atlas.read(units)).toContain('coût non dit');
    const cost = atlas.page.getByRole('textbox', { name: /^Coût par an, en euros : Montmédy/ });
    await cost.focus();
    await atlas.type('220 000');
    await atlas.pressKey('Enter');
    // 8,800 consultations are added: 25 euros each.
    await expect.poll(() => atlas.read(units)).toMatch(/entre \d\d,\d et \d\d,\d €.*25,0 €/);
    expect(await cost.inputValue()).toMatch(/220.000/);
    await cost.fill('beaucoup');
    await atlas.pressKey('Tab');
    await atlas.page.getByText('Entrez un montant en euros, ou laissez vide.').waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
    await atlas.reload();
    await expect.poll(() => atlas.read(units)).toContain('25,0 €');
  });
});

describe('two scenarios', () => {
  test('are compared on a map and in tables, either way round', async () => {
    const atlas = await openAtlas({ webgl: false, path: `?ecran=simuler&etape=comparer${two}` });
    await atlas.waitUntilReady();
    await atlas.page
      .getByRole('heading', { name: '« Centre de santé » moins « Venus de Verdun »' })
      .waitFor();
    const table = atlas.page.getByRole('table', { name: /^Chiffres de/ });
    const losers = table.getByRole('row', { name: /Habitants qui y perdent/ });
    await expect.poll(() => atlas.read(losers)).toMatch(/perdent \d\d \d{3} 0 −\d\d \d{3}/);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('one alone says what to do', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: `?ecran=simuler&etape=comparer#scenarios=1.${centre}`,
    });
    await atlas.page.getByText('Il faut deux scénarios').waitFor();
    await atlas.waitUntilReady();
  });
});

test('a scenario is printed on three A4 pages at most, with maps, bands, people and sources', async () => {
  const atlas = await openAtlas({
    webgl: false,
    path: `?ecran=simuler&fiche=imprimable#scenarios=1.${centre}`,
  });
  await atlas.page.locator('.brief[aria-busy="false"]').waitFor({ timeout: 50_000 });
  expect(await atlas.page.locator('.scenario-report-maps svg[role="img"]').count()).toBe(3);
  const { text, pageCount, roles, title } = await printPage(atlas.page);
  expect(pageCount).toBeLessThanOrEqual(3);
  for (const words of [
    'Centre de santé',
    'Avant',
    'Après',
    'Fourchette de l’écart',
    'Qui gagne et qui perd',
    'Aucun coût n’a été dit',
    'dans les trois départements',
    'Sources',
    'fiche=imprimable',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/12 des \d\d communes touchées/);
  expect(text).not.toContain('Afficher les');
  expect(text).not.toContain('Imprimer ou enregistrer');
  expect(title).toMatch(/Scénario imprimable/);
  for (const role of ['H1', 'H2', 'Table', 'TH', 'Figure']) expect([...roles]).toContain(role);
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a scenario is embedded with its map, what comes of it and its legend', async () => {
  const atlas = await openAtlas({
    webgl: false,
    path: `embed.html?ecran=simuler&controles=oui#scenarios=1.${centre}`,
  });
  await atlas.heading().filter({ hasText: 'Centre de santé' }).waitFor();
  await atlas.waitUntilReady();
  await expect
    .poll(() => atlas.read(atlas.page.locator('.embed-card')))
    .toMatch(/Le manque diminue/);
  await atlas.page.getByText('Après', { exact: true }).click();
  await expect
    .poll(() => atlas.read(atlas.page.locator('.embed-header')))
    .toContain('Accessibilité calculée après');
  const link = atlas.page.getByRole('link', { name: /Ouvrir/ });
  expect(await link.getAttribute('href')).toContain('#scenarios=1.');
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a story tells what an opening here would change, step by step', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?recit=une-ouverture-ici.1' });
  const story = atlas.page.getByRole('article');
  await expect.poll(() => atlas.read(story)).toContain('l’APL officielle est de 1,25');
  const next = story.getByRole('link', { name: 'Étape suivante' });
  await next.focus();
  await atlas.pressKey('Enter');
  await expect.poll(() => atlas.read(story)).toContain('8 800 consultations de plus par an');
  expect(atlas.url().searchParams.get('ecran')).toBe('simuler');
  await next.click();
  await expect.poll(() => atlas.read(story)).toMatch(/\d \d00 à \d\d 000 habitants y gagneraient/);
  await next.click();
  await expect.poll(() => atlas.read(story)).toContain('consultations ajoutées, 0');
  await next.click();
  await expect.poll(() => atlas.read(story)).toContain('deux mille consultations par an');
  await next.click();
  await atlas.page.getByRole('heading', { name: 'Les meilleurs prochains lieux' }).waitFor();
  expect(await atlas.axeViolations()).toEqual([]);
});
