/** Répliquer: the territories most like a start, conditions to tick, results, the printed page; by keyboard. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { type OpenAtlasOptions, openAtlas } from './harness/openAtlas.ts';
import { printPage } from './harness/printPage.ts';

const montmedy = '?ecran=repliquer&experience=teleconsultation-pharmacie-montmedy&zone=55351';
const sanon = '245400759';

async function openReplicability(path: string, options: OpenAtlasOptions = {}) {
  const atlas = await openAtlas({ webgl: false, ...options, path });
  await atlas.waitUntilReady();
  return atlas;
}

const matches = (atlas: AtlasDriver): Promise<string[]> =>
  atlas.page.locator('.match-list h3').allInnerTexts();

describe('the most similar territories', () => {
  test('are five, with their reasons; a weight of 0 drops a criterion, and the address has it', async () => {
    const atlas = await openReplicability(montmedy);
    await expect.poll(() => matches(atlas).then((names) => names.length)).toBe(5);
    expect((await matches(atlas))[0]).toBe('CC du Pays du Sanon');
    const first = atlas.page.locator('.match-card').first();
    expect(await atlas.read(first)).toMatch(/plus proche que \d+\s?% des paires/);
    expect(await atlas.read(first)).toMatch(/reste .*quand on retire un critère/);
    expect(await atlas.read(first)).toMatch(
      /Distance aux urgences, 2024 : 9,4 contre 29,6 km au départ/,
    );
    expect(await atlas.page.locator('.still-map-picture').count()).toBe(1);

    const slider = atlas.page.getByRole('slider', { name: /Distance aux urgences/ });
    await slider.focus();
    await atlas.pressKey('Home');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('ne compte pas');
    const weights = atlas.url().searchParams.get('ressemblance') ?? '';
    expect(weights).toContain('apl-gp_30');
    expect(weights).not.toContain('nearest-emergency-km');
    expect(await atlas.read(first)).not.toMatch(/Distance aux urgences/);
    await atlas.button('Revenir aux poids de départ').click();
    await expect.poll(() => atlas.url().searchParams.get('ressemblance')).toBeNull();
  });

  test('one is looked at from the list or the map, by keyboard', async () => {
    const atlas = await openReplicability(montmedy);
    const second = atlas.page.locator('.match-list h3 a').nth(1);
    await second.focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => second.getAttribute('aria-current')).toBe('true');
    expect(atlas.url().searchParams.get('candidat')).toMatch(/^\d{9}$/);
    await atlas.page.getByRole('img', { name: /^Profils de CC du Pays de Montmédy/ }).waitFor();
    const before = atlas.url().searchParams.get('candidat');
    await atlas.map().focus();
    await atlas.pressKey('ArrowRight');
    await atlas.pressKey('Enter');
    await expect.poll(() => atlas.url().searchParams.get('candidat')).not.toBe(before);
  });

  test('leave out, and name, those that have the experiment already', async () => {
    const atlas = await openReplicability(`${montmedy.replace('55351', sanon)}&maille=epci`);
    const owners = await atlas.read(atlas.page.getByText(/Ont déjà un site documenté/));
    expect(owners).toContain('CC du Pays de Montmédy');
    expect(owners).toContain('CC des Portes de Meuse');
    expect(await matches(atlas)).not.toContain('CC du Pays de Montmédy');
  });

  test('are none where even the nearest is far; communes come with a warning', async () => {
    const atlas = await openReplicability('?ecran=repliquer&maille=epci&zone=245400676');
    await atlas.heading(2).getByText('Aucun territoire proche du départ').waitFor();
    await atlas.status(/plus éloigné que 1,5 fois/).waitFor();
    await atlas.page
      .getByRole('radiogroup', { name: 'Comparer par' })
      .getByRole('radio', { name: 'Commune' })
      .click();
    await atlas.page.getByText(/Les communes sont trop petites/).waitFor();
    expect(atlas.url().searchParams.get('niveau')).toBe('commune');
  });

  test('are said to be weakly alike under 75 % of the pairs, on the screen and printed', async () => {
    const atlas = await openReplicability('?ecran=repliquer&maille=epci&zone=245400676');
    const cards = atlas.page.locator('.match-card');
    await cards.first().waitFor();
    const said = await cards.locator('.match-similarity').allInnerTexts();
    const shares = said.map((card) => Number(/que (\d+)\s?% des/.exec(card)?.[1]));
    expect(shares.some((share) => share < 75)).toBe(true);
    expect(said.map((card) => card.includes('ressemblance faible'))).toEqual(
      shares.map((share) => share < 75),
    );
    await atlas.page.getByText(/À moins de 75\s%, la ressemblance est dite faible/).waitFor();
    await cards.filter({ hasText: 'ressemblance faible' }).first().locator('h3 a').click();
    await atlas.page.getByText('comparé au départ').waitFor();
    await atlas.page.getByRole('link', { name: 'Comparaison imprimable' }).click();
    await atlas.page.getByText(/Ressemblance faible \(moins de 75\s%/).waitFor();
  });

  test('may be of the neighbouring departments, by the APL of 2023 and without income', async () => {
    const atlas = await openReplicability(`${montmedy}&cible=voisins`);
    const neighbour = atlas.page.locator('.match-card', { hasText: 'hors de la carte' }).first();
    await neighbour.waitFor();
    const said = await atlas.read(neighbour);
    expect(said).toMatch(/Non comparé, faute de valeur : Niveau de vie médian, 2019/);
    expect(said).not.toContain('2024 : ');
  });

  test('nothing is proposed for what lies mostly beyond the border', async () => {
    const atlas = await openReplicability('?ecran=repliquer&maille=epci&zone=200071066');
    await atlas.page.getByText(/s’étend surtout hors des trois départements/).waitFor();
  });
});

describe('the conditions', () => {
  test('are ticked by keyboard, after # in the address, and stay when it is opened again', async () => {
    const atlas = await openReplicability(`${montmedy}&partie=conditions`);
    await atlas.status('0 sur 13 cochées').waitFor();
    const box = atlas.page.getByRole('checkbox', { name: /Former chaque téléassistant/ });
    await box.focus();
    await atlas.pressKey('Space');
    await atlas.status('1 sur 13 cochées').waitFor();
    expect(atlas.url().hash).toBe(`#conditions=e${sanon}~formation`);
    expect(await atlas.read(atlas.page.locator('.condition').nth(5))).toMatch(
      /1 pharmacie et 5 infirmiers/,
    );
    const silent = 'Le registre ne documente aucun site d’expérimentation ici';
    expect(await atlas.page.locator('.condition', { hasText: silent }).count()).toBe(2);
    await atlas.page.reload();
    await atlas.status('1 sur 13 cochées').waitFor();
  });

  test('are said not to be documented for other kinds of experiment', async () => {
    const atlas = await openReplicability(
      '?ecran=repliquer&experience=ouna-domotique-meuse&zone=55351&partie=conditions',
    );
    await atlas.page.getByText(/Conditions non documentées pour ce type/).waitFor();
    expect(await atlas.page.locator('.condition').count()).toBe(4);
  });
});

test('the use in a file is read here: masked, beside those like it, and never called an effect', async () => {
  const atlas = await openReplicability(`${montmedy}&partie=resultats`);
  await atlas.page
    .getByText('L’APL ne montre pas l’effet d’un point de téléconsultation')
    .waitFor();
  // The start, then two zones far from it and one that touches it.
  const series: Record<string, number[]> = {
    '245501259': [100, 110, 120, 150, 170],
    [sanon]: [50, 60, 70, 75, 85],
    '200027308': [70, 80, 90, 95, 105],
    '200066157': [20, 8, 20, 20, 20],
  };
  const lines = Object.entries(series).flatMap(([code, values]) =>
    values.map((value, at) => `${code};${2019 + at};${value}`),
  );
  const buffer = Buffer.from(['territoire;periode;valeur', ...lines, '99999;2020;5'].join('\n'));
  await atlas.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'usage.csv', mimeType: 'text/csv', buffer });
  await atlas.status(/Un problème.*ligne 22.*«\s99999\s»/s).waitFor();
  await atlas.page
    .getByText('Évolution observée, non attribuable au seul dispositif.')
    .nth(1)
    .waitFor();
  await atlas.page.getByLabel('Première période de l’action au départ').selectOption('2022');
  const said = atlas.page.locator('.results-difference');
  await said.waitFor();
  expect(await atlas.read(said)).toMatch(/\+30,0 : évolution du départ \(\+50,0\)/);
  expect(await atlas.read(said)).toMatch(/pas la preuve d’un effet/);
});

test('a file of use that lacks a column says so with all that is wrong in the others', async () => {
  const atlas = await openReplicability(`${montmedy}&partie=resultats`);
  const lines = Array.from({ length: 21 }, (_, at) => `99999;${at};beaucoup`);
  const buffer = Buffer.from(['territoire;mois;valeur', ...lines].join('\n'));
  await atlas.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'usage.csv', mimeType: 'text/csv', buffer });
  await atlas
    .status(
      /43\sproblèmes\s; rien du fichier n’est repris.*«\speriode\s», colonne absente.*ligne 2,/s,
    )
    .waitFor();
  const listed = atlas.page.locator('.match-warning').getByRole('listitem');
  expect(await listed.count()).toBe(20);
  await atlas.page.getByText('et 23 autres problèmes').click();
  await expect.poll(() => listed.count()).toBe(43);
  expect(await atlas.read(listed.last())).toMatch(/ligne 22.*nombre positif ou nul/);
});

test('with nothing chosen an example is one press away', async () => {
  const atlas = await openAtlas({ path: '?ecran=repliquer', webgl: false });
  const example = atlas.page.getByText('Par exemple :').getByRole('link');
  const name = await example.innerText();
  await example.focus();
  await atlas.pressKey('Enter');
  await atlas.page.locator('.match-list').waitFor();
  expect(atlas.url().searchParams.get('experience')).toBeTruthy();
  expect(await atlas.read(atlas.page.locator('.match-experiment'))).toContain(name);
});

test('origin and candidate print on one A4 page', async () => {
  const atlas = await openReplicability(
    `${montmedy}&fiche=imprimable#conditions=e${sanon}~formation`,
  );
  await atlas.page.getByText('1 sur 13 cochées').waitFor();
  const { text, pageCount, roles } = await printPage(atlas.page);
  expect(pageCount).toBe(1);
  expect(text).toMatch(/CC du Pays de Montmédy et CC du Pays du Sanon/);
  expect(text).toMatch(/plus proches que \d+ % des paires/);
  // Each note is tied to the conditions it is about.
  expect(text).toMatch(/appui de l’existant [^.]*\.\s*\(1\)/);
  expect(text).toMatch(/\(1\) Un généraliste y est listé/);
  expect(text).toContain('Fiche établie le');
  expect(text).toContain(`#conditions=e${sanon}~formation`);
  expect(text).not.toContain('Retour à Répliquer');
  for (const role of ['H1', 'H2', 'Table', 'TH']) expect([...roles]).toContain(role);
  expect(await atlas.axeViolations()).toEqual([]);
});

describe.each([
  ['desktop', 'fr'],
  ['phone', 'en'],
] as const)('no rule of axe is broken (%s, %s)', (viewport, language) => {
  test.each(['semblables', 'conditions', 'resultats'])('%s', async (part) => {
    const atlas = await openReplicability(`${montmedy}&partie=${part}`, { viewport, language });
    const ready = {
      semblables: '.match-list',
      conditions: '.condition',
      resultats: '.series-chart',
    };
    await atlas.page
      .locator(ready[part as keyof typeof ready])
      .first()
      .waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });
});
