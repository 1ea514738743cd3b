/** Simuler: practitioners dragged on both maps and carried by keys, whole gestures, files, two tabs. */
import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';
import {
  changesOfScenario as changes,
  discOf,
  openScenarios as openScreen,
} from './harness/openScenarios.ts';

const region = (atlas: AtlasDriver, name: string) =>
  atlas.page.getByRole('region', { name, exact: true });

/** The colour of a commune on the still map. */
const colourOf = (atlas: AtlasDriver, code: string) =>
  atlas.page.locator(`.still-map [data-code="${code}"]`).getAttribute('fill');

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('Nothing to drag is in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** With the button of the mouse held from one place to the other. */
async function drag(atlas: AtlasDriver, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await atlas.page.mouse.move(start.x, start.y);
  await atlas.page.mouse.down();
  await atlas.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await atlas.page.mouse.move(end.x, end.y, { steps: 4 });
}

async function chooseCommune(atlas: AtlasDriver, label: string, name: string): Promise<void> {
  const box = region(atlas, 'Scénario').getByRole('combobox', { name: label, exact: true });
  await box.fill(name);
  await atlas.page.getByRole('option', { name }).first().click();
}

describe('dragging', () => {
  test.each([{ webgl: true }, { webgl: false }])(
    'a practitioner from one commune to another, seen before the drop: %o',
    async ({ webgl }) => {
      const atlas = await openScreen({ webgl });
      await drag(atlas, discOf(atlas, '55502'), discOf(atlas, '55545'));
      await atlas.page.locator('.supply-ghost').waitFor();
      expect(await changes(atlas)).toEqual([]);
      await atlas.page.mouse.up();
      await expect.poll(() => changes(atlas)).toEqual(['Stenay → Verdun : 1 généraliste']);
      await region(atlas, 'Effet du scénario')
        .getByText(/Offre\sconservée/)
        .waitFor();
      expect(atlas.url().hash).toMatch(/^#scenarios=1\.Sc%C3%A9nario%201~1~/);
      const measured = await atlas.page.evaluate(
        () => performance.getEntriesByName('atlas:recompute').length,
      );
      expect(measured).toBeGreaterThan(0);
    },
  );

  test('by a finger, on a phone', async () => {
    const atlas = await openScreen({ viewport: 'phone' });
    const [start, end] = [
      await middleOf(discOf(atlas, '55502')),
      await middleOf(discOf(atlas, '55545')),
    ];
    const session = await atlas.page.context().newCDPSession(atlas.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    await touch('touchStart', start);
    await touch('touchMove', { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
    await touch('touchMove', end);
    await atlas.page.locator('.supply-ghost').waitFor();
    await touch('touchEnd');
    await atlas.status('Posé.').waitFor();
    expect(atlas.url().hash).toMatch(/^#scenarios=1\.Sc%C3%A9nario%201~1~/);
  });

  test('over a commune shows the change, and Escape or a drop beside the map leaves things as they were', async () => {
    const atlas = await openScreen();
    const plain = await colourOf(atlas, '55502');
    await drag(atlas, discOf(atlas, '55502'), discOf(atlas, '55545'));
    await expect.poll(() => colourOf(atlas, '55502')).not.toBe(plain);
    await atlas.pressKey('Escape');
    await expect.poll(() => colourOf(atlas, '55502')).toBe(plain);
    await atlas.page.mouse.up();
    await drag(atlas, discOf(atlas, '55502'), atlas.heading(2).first());
    await atlas.page.mouse.up();
    await atlas.status(/Reposé/).waitFor();
    expect(await changes(atlas)).toEqual([]);
    expect(atlas.url().hash).toBe('');
  });

  test('a new practitioner from its token, then undone and redone', async () => {
    const atlas = await openScreen();
    await drag(atlas, atlas.page.locator('.supply-token'), discOf(atlas, '52121'));
    await atlas.page.mouse.up();
    await expect.poll(() => changes(atlas)).toEqual(['Chaumont : +1 généraliste']);
    const made = atlas.url().hash;
    await atlas.button('Annuler').click();
    await expect.poll(() => changes(atlas)).toEqual([]);
    expect(atlas.url().hash).toBe('');
    await atlas.button('Rétablir').click();
    await expect.poll(() => changes(atlas)).toEqual(['Chaumont : +1 généraliste']);
    expect(atlas.url().hash).toBe(made);
    await atlas.reload();
    await expect.poll(() => changes(atlas)).toEqual(['Chaumont : +1 généraliste']);
  });
});

describe('by keyboard alone', () => {
  test('one is added, taken up, put down elsewhere, resized and taken away', async () => {
    const atlas = await openScreen({ path: '?ecran=simuler&zone=55502' });
    await atlas.map().focus();
    await atlas.pressKey('ArrowUp');
    await atlas.pressKey('a');
    await expect.poll(() => changes(atlas)).toHaveLength(1);
    expect((await changes(atlas))[0]).toMatch(/ : \+1 généraliste$/);
    await atlas.pressKey('m');
    await atlas.status(/Vous\stenez\s1\sgénéraliste\sde/).waitFor();
    await atlas.pressKey('ArrowDown');
    await atlas.pressKey('Enter');
    await expect.poll(() => changes(atlas)).toHaveLength(2);
    expect((await changes(atlas))[1]).toMatch(/ → .* : 1 généraliste$/);
    const amount = region(atlas, 'Changements').getByRole('spinbutton').first();
    await amount.focus();
    await atlas.pressKey('ArrowUp');
    await expect.poll(async () => (await changes(atlas))[0]).toMatch(/\+2 généralistes$/);
    await atlas
      .button(/^Retirer : /)
      .last()
      .focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => changes(atlas)).toHaveLength(1);
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('the token is taken with Enter and put down on the map; R where there is none says so', async () => {
    const atlas = await openScreen({ path: '?ecran=simuler&zone=55502' });
    await atlas.page.locator('.supply-token').focus();
    await atlas.pressKey('Enter');
    await atlas.status(/Vous\stenez\s1\sgénéraliste\s:/).waitFor();
    await atlas.pressKey('ArrowUp');
    await atlas.pressKey('Enter');
    await expect.poll(() => changes(atlas)).toHaveLength(1);
    await atlas.pressKey('r');
    await atlas.pressKey('r');
    await atlas.status(/n’en\sa\spas\sautant/).waitFor();
    expect(await changes(atlas)).toHaveLength(2);
  });
});

describe('gestures', () => {
  test('closing, a health centre, a round, a point: each by the form, each with its sentence', async () => {
    const atlas = await openScreen();
    const form = atlas.page.getByRole('form', { name: 'Ajouter un changement' });
    const gesture = form.getByRole('combobox', { name: 'Que changer ?' });
    const add = async () => form.getByRole('button', { name: 'Ajouter au scénario' }).click();
    await gesture.selectOption('closing');
    await add();
    await atlas.alert('Choisissez d’abord une commune.').waitFor();
    await chooseCommune(atlas, 'Commune', 'Stenay');
    await form.getByText(/s’en\sva\s:\s4\sgénéralistes/).waitFor();
    await add();
    await chooseCommune(atlas, 'Commune', 'Stenay');
    await form.getByText(/s’en\sva\s:\s0\sgénéraliste/).waitFor();
    await gesture.selectOption('add');
    await form.getByText(/Aujourd’hui\s:\s4\sgénéralistes\s; dans ce scénario\s:\s0\./).waitFor();
    await form.getByRole('button', { name: 'Changer, Commune' }).click();
    await gesture.selectOption('healthCentre');
    await chooseCommune(atlas, 'Commune', 'Dun-sur-Meuse');
    await form.getByRole('spinbutton', { name: 'Médecins salariés' }).fill('-3');
    await add();
    await atlas.alert('Indiquez un nombre, zéro ou plus.').waitFor();
    await form.getByRole('spinbutton', { name: 'Médecins salariés' }).fill('3');
    await add();
    await gesture.selectOption('mobileUnit');
    await chooseCommune(atlas, 'Étape 1', 'Montmédy');
    await chooseCommune(atlas, 'Étape 2', 'Spincourt');
    await form.getByRole('spinbutton').first().fill('2');
    await add();
    await gesture.selectOption('teleconsultation');
    await chooseCommune(atlas, 'Commune', 'Vigneulles-lès');
    await add();
    await atlas.alert('Choisissez d’abord la commune qui donne ce temps.').waitFor();
    const giving = form.getByRole('combobox', { name: 'Commune qui donne ce temps' });
    expect(await giving.evaluate((box) => box === document.activeElement)).toBe(true);
    await chooseCommune(atlas, 'Commune qui donne ce temps', 'Verdun');
    await add();
    await expect
      .poll(() => changes(atlas))
      .toEqual([
        'Stenay : fermeture du cabinet, −4 généralistes',
        'Dun-sur-Meuse : centre de santé, +3 généralistes',
        'Unité mobile : Montmédy 2 j et Spincourt 1 j',
        'Vigneulles-lès-Hattonchâtel : téléconsultation, 0 consultation par an, prises sur Verdun',
      ]);
    await form.getByText(/Ajouté\. Vigneulles/).waitFor();
    // A point weighs what one says it gives.
    const said = () => region(atlas, 'Effet du scénario').innerText();
    const before = await said();
    await region(atlas, 'Changements').getByRole('spinbutton').last().fill('2000');
    await expect.poll(said).not.toBe(before);
    expect(await atlas.axeViolations()).toEqual([]);
    await gesture.selectOption('add');
    await chooseCommune(atlas, 'Commune', 'Verdun');
    await add();
    await form.getByText(/Ajouté\. Verdun/).waitFor();
    // What was added to one scenario is not said of another.
    await atlas.button('Nouveau').click();
    await expect.poll(() => form.getByText(/Ajouté/).count()).toBe(0);
  });

  test('an older address of a commune that is gone, and of more doctors than there are, is kept and said', async () => {
    // Two GPs closed at Stenay, then three more taken away: only two are left; the other has no commune.
    const atlas = await openScreen({
      path: '?ecran=simuler#scenarios=1.Essai~3~KEum2BvMAEum2B3SAE_12BoG',
    });
    await expect.poll(() => changes(atlas)).toHaveLength(3);
    const unapplied = atlas.page.locator('.scenario-change[data-unapplied="true"]');
    await expect.poll(() => unapplied.count()).toBe(2);
    expect(await atlas.read(unapplied.first())).toMatch(/Non compté\. Stenay n’en a pas autant/);
    expect(await atlas.read(unapplied.last())).toMatch(/Non compté\. Aucune commune n’a le code/);
  });
});

describe('reading', () => {
  test('the effect in tables, with bands; APL plus estimate, and the official series without the over-65s', async () => {
    const atlas = await openScreen({
      path: '?ecran=simuler&etape=carte#scenarios=1.Essai~1~KEum2B_Y',
    });
    await atlas.page.getByRole('radio', { name: /^APL officielle \+ variation/ }).check();
    await atlas
      .legend()
      .getByText(/à ne pas citer comme un chiffre officiel/)
      .waitFor();
    await atlas.page.getByRole('radio', { name: /^Sans les plus de 65/ }).check();
    await atlas
      .legend()
      .getByText(/aucun fichier ne dit où ces médecins exercent/)
      .waitFor();
    await atlas.page
      .getByRole('radiogroup', { name: 'Lecture' })
      .locator('label', { hasText: 'Effet' })
      .click();
    const table = atlas.page.getByRole('table', { name: /Avant, après, et fourchette/ });
    const shortfall = table.getByRole('row', { name: /Consultations manquantes/ });
    await expect.poll(() => atlas.read(shortfall)).toMatch(/\+\d.* de \+\d[\d ]* à \+\d/);
    await atlas.page.getByRole('table', { name: 'Par intercommunalité' }).waitFor();
    await atlas.page
      .getByRole('table', { name: 'Communes les plus touchées' })
      .getByRole('rowheader', { name: 'Stenay' })
      .waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });

  test('on a phone the panel is folded to its headline beside what is read, and open beside the map', async () => {
    const atlas = await openAtlas({
      path: '?ecran=simuler&zone=55502&etape=effet#scenarios=1.Essai~1~KEum2B_Y',
      webgl: false,
      viewport: 'phone',
    });
    const handle = atlas.page.locator('[data-side="start"] .side-panel-handle');
    const choosePart = (name: string) =>
      atlas.page
        .getByRole('radiogroup', { name: 'Lecture' })
        .locator('label', { hasText: name })
        .click();
    const isOpen = () => handle.getAttribute('aria-expanded');
    await atlas.page.getByRole('table', { name: /Avant, après, et fourchette/ }).waitFor();
    expect(await isOpen()).toBe('false');
    await region(atlas, 'Scénario')
      .getByText(/dans les trois départements, .* Le manque augmente/)
      .waitFor();
    const shown = await atlas.page.locator('.scenario-effect').boundingBox();
    const panel = await region(atlas, 'Scénario').boundingBox();
    expect((panel?.y ?? 0) - (shown?.y ?? 0)).toBeGreaterThan(844 / 3);
    await handle.click();
    expect(await isOpen()).toBe('true');
    await choosePart('Coûts');
    await expect.poll(isOpen).toBe('false');
    await choosePart('Carte');
    await expect.poll(isOpen).toBe('true');
  });

  test('in English, on a phone, of nurses', async () => {
    const atlas = await openScreen({
      path: '?ecran=simuler&metier=infirmier',
      language: 'en',
      viewport: 'phone',
    });
    await atlas.page.locator('[data-side="start"] .side-panel-handle').click();
    await atlas.page.getByRole('heading', { name: 'Add a change' }).waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
  });
});
