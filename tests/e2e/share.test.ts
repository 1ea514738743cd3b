/** The dialog Partager: from the header, by keyboard, to what is copied and back. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { countColours, pngSize } from './harness/picture.ts';

const dialog = (atlas: AtlasDriver) => atlas.page.getByRole('dialog', { name: 'Partager' });
const code = (atlas: AtlasDriver) => dialog(atlas).getByLabel('Code à coller dans la page');
const shareButton = (atlas: AtlasDriver) =>
  atlas.page.getByRole('button', { name: 'Partager', exact: true });

const openShared = (path: string) =>
  openAtlas({
    path,
    webgl: false,
    before: (_, context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });

async function openDialog(atlas: AtlasDriver): Promise<void> {
  await shareButton(atlas).focus();
  await atlas.pressKey('Enter');
  await dialog(atlas).waitFor();
}

test('opens by keyboard, copies the link of the view, closes with Escape to where one was', async () => {
  const atlas = await openShared('?indicateur=population&zone=55545');
  await atlas.waitUntilReady();
  await openDialog(atlas);
  expect(await dialog(atlas).evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await dialog(atlas).getByRole('button', { name: 'Copier : Lien' }).focus();
  await atlas.pressKey('Enter');
  await dialog(atlas).getByText('Copié.').waitFor();
  const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(atlas.page.url());
  await atlas.pressKey('Escape');
  await dialog(atlas).waitFor({ state: 'detached' });
  expect(await shareButton(atlas).evaluate((button) => document.activeElement === button)).toBe(
    true,
  );
});

test('the code names its frame, follows the settings, and the preview shows it', async () => {
  const atlas = await openShared('?zone=55545');
  await atlas.waitUntilReady();
  await openDialog(atlas);
  expect(await code(atlas).inputValue()).toMatch(/title="Verdun.: APL aux médecins généralistes/);
  const title = dialog(atlas).getByLabel(/^Titre, lu à voix haute/);
  await title.fill('Mon "titre"');
  await dialog(atlas).getByLabel('Couleurs').selectOption('dark');
  expect(await code(atlas).inputValue()).toContain('title="Mon &quot;titre&quot;"');
  expect(await code(atlas).inputValue()).toContain('theme=sombre');
  const preview = dialog(atlas).locator('iframe');
  expect(await preview.getAttribute('title')).toContain('Mon "titre"');
  const framed = preview.contentFrame();
  await framed.locator('.zone').first().waitFor();
  expect(await framed.locator('html').getAttribute('data-theme')).toBe('dark');
  await dialog(atlas).getByLabel('Largeur de l’aperçu').selectOption('320');
  expect((await preview.boundingBox())?.width).toBe(320);
  await dialog(atlas).getByLabel('Forme du code').selectOption('element');
  expect(await code(atlas).inputValue()).toMatch(/<atlas-acces-soins[^>]* theme="sombre"/);
  const large = dialog(atlas).getByRole('link', { name: /^Ouvrir en grand/ });
  expect(await large.getAttribute('href')).toContain('embed.html?zone=55545');
});

test('a preset is shared instead of the view; the guide for partners opens', async () => {
  const atlas = await openShared('?zone=55545');
  await atlas.waitUntilReady();
  await openDialog(atlas);
  await dialog(atlas).getByLabel('À partager').selectOption('distance-urgences');
  expect(await code(atlas).inputValue()).toContain('indicateur=nearest-emergency-km');
  expect(await code(atlas).inputValue()).not.toContain('55545');
  expect(await dialog(atlas).getByLabel('Lien', { exact: true }).inputValue()).toMatch(
    /\?indicateur=nearest-emergency-km$/,
  );
  await dialog(atlas)
    .getByRole('link', { name: /Mode d’emploi/ })
    .click();
  await atlas.page.getByRole('heading', { level: 2, name: 'Intégrer dans un site' }).waitFor();
  expect(await dialog(atlas).count()).toBe(0);
});

test('only what the view has is offered to embed; the rest says what it takes', async () => {
  const atlas = await openShared('?zone=55545&epingles=e200066108.c55181');
  await atlas.waitUntilReady();
  await openDialog(atlas);
  const part = dialog(atlas).getByLabel('Contenu');
  const offers = () =>
    part
      .locator('option')
      .evaluateAll((options) =>
        options.map((option) => [
          option.textContent,
          (option as HTMLOptionElement).disabled ? 'no' : 'yes',
        ]),
      );
  expect(await offers()).toEqual([
    ['Carte', 'yes'],
    ['Fiche du territoire', 'yes'],
    ['Comparaison des zones épinglées', 'yes'],
    ['Scénario (faites d’abord un scénario)', 'no'],
  ]);
  await part.selectOption('comparison');
  expect(await code(atlas).inputValue()).toContain('contenu=comparaison');
  // A preset has no zones: it shows its map.
  await dialog(atlas).getByLabel('À partager').selectOption('distance-urgences');
  expect(await part.inputValue()).toBe('map');
  expect(await code(atlas).inputValue()).not.toContain('contenu=');
  expect(await offers()).toEqual([
    ['Carte', 'yes'],
    ['Fiche du territoire (ouvrez d’abord un territoire)', 'no'],
    ['Comparaison des zones épinglées (épinglez d’abord des zones)', 'no'],
    ['Scénario (faites d’abord un scénario)', 'no'],
  ]);
});

test.each(['desktop', 'phone'] as const)(
  'on a %s, its fields end where the others do',
  async (viewport) => {
    const atlas = await openAtlas({ path: '?zone=55545', viewport, webgl: false });
    await atlas.waitUntilReady();
    await shareButton(atlas).click();
    const sides = async (label: string | RegExp) => {
      const box = await dialog(atlas).getByLabel(label).boundingBox();
      return {
        left: Math.round(box?.x ?? 0),
        right: Math.round((box?.x ?? 0) + (box?.width ?? 0)),
      };
    };
    const whole = await sides('À partager');
    expect(await sides(/^Titre, lu à voix haute/)).toEqual(whole);
    expect(await sides('Code à coller dans la page')).toEqual(whole);
    expect((await sides('Contenu')).left).toBe(whole.left);
    expect((await sides('Couleurs')).right).toBe(whole.right);
    expect((await sides('Légende')).left).toBe(whole.left);
  },
);

test('the map of the view is taken away as a picture', async () => {
  const atlas = await openShared('?indicateur=density-gp&maille=epci');
  await atlas.waitUntilReady();
  await openDialog(atlas);
  const download = atlas.page.waitForEvent('download');
  await dialog(atlas).getByRole('button', { name: 'Télécharger la carte (PNG)' }).focus();
  await atlas.pressKey('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('atlas-density-gp-2024-epci.png');
  const bytes = await readFile(await saved.path());
  expect(pngSize(bytes).width).toBeGreaterThanOrEqual(2000);
  expect(await countColours(atlas.page, bytes)).toBeGreaterThan(50);
  await dialog(atlas).getByRole('status').filter({ hasText: saved.suggestedFilename() }).waitFor();
});

describe('it is clean to axe', () => {
  test.each([
    { screen: 'explorer', language: 'fr', viewport: 'desktop' },
    { screen: 'methode', language: 'en', viewport: 'phone' },
    { screen: 'comparer', language: 'fr', viewport: 'phone' },
    { screen: 'experimentations', language: 'en', viewport: 'desktop' },
  ] as const)('$screen, $language, $viewport', async ({ screen, language, viewport }) => {
    const atlas = await openAtlas({ path: `?ecran=${screen}`, language, viewport, webgl: false });
    await atlas.page
      .getByRole('button', { name: language === 'fr' ? 'Partager' : 'Share', exact: true })
      .click();
    const box = atlas.page.getByRole('dialog');
    await box.locator('iframe').contentFrame().locator('.zone').first().waitFor();
    expect(await atlas.axeViolations()).toEqual([]);
    const { width = 0 } = (await box.boundingBox()) ?? {};
    expect(width).toBeLessThanOrEqual(atlas.page.viewportSize()?.width ?? 0);
  });
});
