/** The guided stories: told step by step with figures of the data, by keyboard, from an address, on a phone. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { heldBack } from './harness/mutateResponse.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { printPage } from './harness/printPage.ts';

const story = (atlas: AtlasDriver) => atlas.page.getByRole('article');
const heading = (atlas: AtlasDriver) => story(atlas).getByRole('heading', { level: 2 });

const healthCentre = '#scenarios=1.Centre%20de%20sant%C3%A9%20%C3%A0%20Montm%C3%A9dy~1~PE3h2BwM';

describe('a guided story', () => {
  test('is entered from Explorer and gone through by keyboard, each step with its view', async () => {
    const atlas = await openAtlas({ webgl: false });
    await atlas.waitUntilReady();
    const entry = atlas.page.getByRole('link', { name: 'Le désert médical et son seuil' });
    await entry.focus();
    await atlas.pressKey('Enter');
    await heading(atlas).filter({ hasText: 'Un chiffre officiel' }).waitFor();
    expect(atlas.url().searchParams.get('recit')).toBe('desert-medical.1');
    expect(atlas.url().searchParams.get('maille')).toBe('departement');
    await expect.poll(() => atlas.read(story(atlas))).toContain('3,01 en Haute-Marne');

    const next = story(atlas).getByRole('link', { name: 'Étape suivante' });
    await next.focus();
    await atlas.pressKey('Enter');
    await heading(atlas).filter({ hasText: 'Le seuil' }).waitFor();
    expect(await atlas.focused().innerText()).toBe('Le seuil');
    await expect
      .poll(() => atlas.read(story(atlas)))
      .toMatch(/À 2,5 consultations.*\d+,\d % des habitants/);
    await next.click();
    await expect
      .poll(() => atlas.read(story(atlas)))
      .toMatch(/507 communes sont sous le seuil dans les six, 651 dans aucune, et 352 passent/);
    await atlas.goBack();
    await heading(atlas).filter({ hasText: 'Le seuil' }).waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('says when the reader has left the view of the step, and the way back', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?recit=desert-medical.2' });
    await heading(atlas).filter({ hasText: 'Le seuil' }).waitFor();
    const back = story(atlas).getByRole('link', { name: 'Revenir à la vue de cette étape' });
    expect(await back.count()).toBe(0);
    await atlas.chooseMesh('EPCI');
    await back.click();
    expect(atlas.url().searchParams.get('maille')).toBeNull();
    await story(atlas).getByRole('link', { name: 'Quitter le récit' }).click();
    await story(atlas).waitFor({ state: 'detached' });
    expect(atlas.url().searchParams.get('recit')).toBeNull();
  });

  test('is printed whole from any step: every step with its figures, the map of the step in view, sources, address', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?recit=desert-medical.2' });
    await atlas.waitUntilReady();
    await expect.poll(() => atlas.read(story(atlas))).toContain('2,5 consultations');
    // The figures of the other steps, and the picture that stands for the map on paper, come after the first view.
    const whenAll = /3,01 en Haute.*507 communes.*8,7 km.*étape 2 : Le seuil APL.*Metz/;
    await expect.poll(async () => (await printPage(atlas.page)).text).toMatch(whenAll);
    const { text, pages } = await printPage(atlas.page);
    expect(pages).toHaveLength(2);
    const [whole = '', shown = ''] = pages;
    const inOrder = [
      'Le désert médical et son seuil',
      'Étape 1 sur 6',
      '3,01 en Haute-Marne',
      'Étape 2 sur 6',
      'À 2,5 consultations',
      'Étape 3 sur 6',
      '507 communes sont sous le seuil dans les six, 651 dans aucune',
      'Étape 4 sur 6',
      '3,36 au lieu de 3,85',
      'Étape 5 sur 6',
      '1,62 (CC du Pays de Montmédy)',
      'Étape 6 sur 6',
      '8,7 km à vol d’oiseau',
      'Sources',
      'Drees, Accessibilité potentielle localisée (APL)',
      'recit=desert-medical.1',
    ];
    const places = inOrder.map((words) => whole.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(shown).toContain('étape 2 : Le seuil APL aux médecins généralistes');
    expect(shown).toContain('recit=desert-medical.2');
    for (const words of ['Étape suivante', 'Quitter le récit', 'pas encore connu']) {
      expect(text).not.toContain(words);
    }
    // Nothing of it stays on the screen.
    await expect.poll(() => story(atlas).count()).toBe(1);
  });

  test('of a scenario is printed whole from a phone with a sheet open, and in English', async () => {
    const atlas = await openAtlas({
      webgl: false,
      viewport: 'phone',
      path: '?zone=55351&recit=une-ouverture-ici.1',
    });
    await atlas.waitUntilReady();
    await expect.poll(async () => (await printPage(atlas.page)).text).toMatch(/7 700 à 36 000/);
    const { pages } = await printPage(atlas.page);
    const [whole = ''] = pages;
    expect(whole).toContain('dans la commune : 1. Les habitants');
    expect(whole).toContain('33 000 à 53 000 y perdraient');
    expect(whole).toContain('Étape 6 sur 6 Et chez vous ?');
    expect(whole).toContain('zone=55351&recit=une-ouverture-ici.1');

    await atlas.visit(
      `?langue=en&ecran=simuler&zone=55351&recit=une-ouverture-ici.2${healthCentre}`,
    );
    await atlas.waitUntilReady();
    await atlas.button('Export').waitFor();
    const told = /Suppose.*8,800 more.*7,700 to 36,000 residents.*Step 5 of 6.*1,200 to 1,600/;
    await expect.poll(async () => (await printPage(atlas.page)).text).toMatch(told);
    // The map of Simuler, which stands in a place of its own, once the worker has said what it shows.
    await expect.poll(async () => (await printPage(atlas.page)).pages[1]).toContain('Verdun');
    const english = await printPage(atlas.page);
    expect(english.pages).toHaveLength(2);
    expect(english.pages[1]).toContain('On the screen at step 2: Opening a health centre');

    // A step that shows a form not yet filled in is its story alone.
    await atlas.visit('?ecran=simuler&etape=lieux&recit=une-ouverture-ici.6');
    await atlas.waitUntilReady();
    await expect.poll(async () => (await printPage(atlas.page)).text).toMatch(/7 700 à 36 000/);
    const { pages: alone } = await printPage(atlas.page);
    expect(alone).toHaveLength(1);
    expect(alone[0]).toContain('Adresse de ce récit');
  });

  test('printed before its figures are there, says so and puts no number in their place', async () => {
    const surroundings = heldBack();
    const atlas = await openAtlas({
      webgl: false,
      path: '?zone=55351&recit=une-ouverture-ici.1',
      before: (one) => one.mutateResponse('**/data/surroundings.json*', surroundings.mutation),
    });
    await atlas.waitUntilReady();
    await expect
      .poll(async () => (await printPage(atlas.page)).text)
      .toContain('est de 1,25 en 2024');
    const { text } = await printPage(atlas.page);
    expect(text).toContain('salariés : (chiffre pas encore connu) consultations de plus');
    expect(text).toContain('n’était pas encore calculé au moment d’imprimer');
    surroundings.release();
    await expect
      .poll(async () => (await printPage(atlas.page)).text)
      .toContain('salariés : 8 800 consultations de plus');
  });

  test('is told in English on a phone, and an unknown one is said', async () => {
    const atlas = await openAtlas({
      webgl: false,
      viewport: 'phone',
      language: 'en',
      path: '?recit=ce-que-le-programme-essaie.1',
    });
    await expect.poll(() => atlas.read(story(atlas))).toContain('Public sources document 23');
    expect(await story(atlas).isVisible()).toBe(true);
    expect(await atlas.axeViolations()).toEqual([]);
    await atlas.visit('?langue=en&recit=nobody-wrote-it.1');
    await atlas.status('This story does not exist').waitFor();
  });
});
