/** Making one's own zone: by keyboard and pointer, both languages, on a phone. */
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

/** What the numbered list says, one line a zone. */
const pinned = async (atlas: AtlasDriver): Promise<string[]> =>
  atlas.page.locator('.pin-list .pin-name').allInnerTexts();

const focusedName = (atlas: AtlasDriver): Promise<string> =>
  atlas
    .focused()
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');

const way = (atlas: AtlasDriver, name: string) =>
  atlas.page.getByRole('radio', { name, exact: true }).check({ force: true });

async function openEditor(atlas: AtlasDriver): Promise<void> {
  await atlas.waitUntilReady();
  await atlas.button('Composer ma zone').click();
  await atlas.page.getByRole('heading', { name: 'Ma zone' }).waitFor();
}

const editorSays = (atlas: AtlasDriver, text: string | RegExp) =>
  atlas.page.locator('.zone-editor').getByText(text).first().waitFor();

describe('one’s own zone', () => {
  test('by keyboard: named, pasted, then kept by the address over a reload, and gone back from', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer&epingles=d55' });
    await openEditor(atlas);
    await atlas.page.getByRole('textbox', { name: 'Nom de la zone' }).fill('Val d’Ornain');
    await way(atlas, 'Codes');
    const area = atlas.page.getByRole('textbox', { name: 'Codes à coller' });
    await area.fill('55029;55010 55029, 55999 75056 Étain');
    await atlas.button('Ajouter ces communes').focus();
    await atlas.pressKey('Enter');
    await editorSays(atlas, '2 communes ajoutées.');
    await editorSays(atlas, /Code\srépété,\scompté\sune\sfois\s:\s55029\./);
    await editorSays(atlas, /Ignoré,\saucune\scommune\sn’a\sce\scode\s:\s55999\./);
    await editorSays(atlas, /Ignoré,\shors\sdes\strois\sdépartements\s:\s75056\./);
    await editorSays(atlas, /Ignoré,\sce\sn’est\spas\sun\scode\s:\sÉtain\./);
    await way(atlas, 'Codes postaux');
    await area.fill('55000');
    await atlas.button('Ajouter ces communes').click();
    await editorSays(atlas, /Code\spostal\sde\splusieurs\scommunes,\stoutes\sajoutées\s:\s55000\./);
    expect(await atlas.axeViolations()).toEqual([]);
    await atlas.button('Épingler cette zone').click();
    expect(await focusedName(atlas)).toBe('Zones comparées');
    expect(await pinned(atlas)).toEqual(['Meuse', 'Val d’Ornain']);
    const made = atlas.url();
    expect(made.searchParams.get('epingles')).toBe('d55.o1');
    expect(made.hash).toMatch(/^#zones=Val%20d'Ornain~3\d~55/);

    await atlas.reload();
    await expect.poll(() => pinned(atlas)).toEqual(['Meuse', 'Val d’Ornain']);
    await atlas.button('Retirer Val d’Ornain').click();
    expect(atlas.url().hash).toBe('');
    await atlas.goBack();
    await expect.poll(() => pinned(atlas)).toEqual(['Meuse', 'Val d’Ornain']);
    expect(atlas.url().hash).toBe(made.hash);
  });

  test('edited: renamed, a commune taken away, the place in the list kept', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=comparer&epingles=o1.d55#zones=Nord~3~55AAB',
    });
    await atlas.waitUntilReady();
    await atlas.button('Modifier Nord').click();
    await atlas.page.getByRole('textbox', { name: 'Nom de la zone' }).fill('Ouest');
    await atlas.button('Retirer Abainville').click();
    await atlas.button('Enregistrer la zone').click();
    expect(await pinned(atlas)).toEqual(['Ouest', 'Meuse']);
    expect(atlas.url().hash).toBe('#zones=Ouest~2~55BB');
  });

  test('around a commune, in estimated minutes with their range; a zone has no single centre', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer' });
    await openEditor(atlas);
    await editorSays(atlas, 'La zone est vide : ajoutez au moins une commune.');
    expect(await atlas.button('Épingler cette zone').isDisabled()).toBe(true);
    await way(atlas, 'Autour');
    const centre = atlas.page.getByRole('combobox', { name: 'Autour de quelle commune' });
    await centre.fill('meuse');
    await atlas.page.getByRole('option', { name: 'Meuse', exact: true }).first().click();
    await editorSays(atlas, /Choisissez\sune\scommune/);
    await centre.fill('commercy');
    await atlas.page.getByRole('option').first().waitFor();
    await atlas.pressKey('Enter');
    await editorSays(
      atlas,
      /^19\scommunes\sdepuis\sCommercy\s\(11\sà\s24\scommunes\sselon\sla\sroute\)/,
    );
    await atlas.page.getByRole('textbox', { name: 'Minutes estimées au plus' }).fill('500');
    await editorSays(atlas, 'Indiquez un nombre de 0 à 120.');
    await atlas.page.getByRole('textbox', { name: 'Minutes estimées au plus' }).fill('0');
    await atlas.button('Ajouter ces communes').click();
    await editorSays(atlas, 'Une seule commune : c’est elle qui sera épinglée.');
    await atlas.button('Épingler cette zone').click();
    expect(atlas.url().searchParams.get('epingles')).toBe('c55122');
    expect(atlas.url().hash).toBe('');
  });

  test('of every commune is refused, with the reason', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer' });
    await openEditor(atlas);
    for (const name of ['Haute-Marne', 'Meurthe-et-Moselle', 'Meuse']) {
      await atlas.page.getByRole('combobox', { name: 'Ajouter une commune' }).fill(name);
      await atlas.page.getByRole('option', { name, exact: true }).first().click();
    }
    await editorSays(atlas, /La\szone\sa\stoutes\sles\scommunes/);
    expect(await atlas.button('Épingler cette zone').isDisabled()).toBe(true);
  });

  test('drawn with the pointer on the live map, picked by a click, dissolved in one outline', async () => {
    const atlas = await openAtlas({ path: '?ecran=comparer' });
    await openEditor(atlas);
    await atlas.waitForMark('atlas:map');
    await way(atlas, 'Tracer');
    await atlas.button('Tracer sur la carte').click();
    await drag(atlas, [
      [0.4, 0.4],
      [0.6, 0.4],
      [0.6, 0.6],
      [0.4, 0.6],
    ]);
    await editorSays(atlas, /^\d+\scommunes\sajoutées\.$/);
    await atlas.button('Tracer sur la carte').click();
    await drag(atlas, [
      [0.3, 0.3],
      [0.45, 0.45],
      [0.45, 0.3],
      [0.3, 0.45],
    ]);
    await editorSays(atlas, /Le\stracé\sse\scroise/);
    await atlas.button('Tracer sur la carte').click();
    await atlas.pressKey('Escape');
    await atlas.page.locator('.draw-surface').waitFor({ state: 'detached' });
    expect(await focusedName(atlas)).toBe('Tracer sur la carte');
    const count = () => atlas.page.locator('.zone-members-list li').count();
    const before = await count();
    const box = await atlas.page.locator('.stage').boundingBox();
    if (!box) throw new Error('The stage has no place');
    await atlas.page.mouse.click(box.x + 0.5 * box.width, box.y + 0.5 * box.height);
    await expect.poll(count).not.toBe(before);
    await atlas.button('Épingler cette zone').click();
    expect(atlas.url().hash).toMatch(/^#zones=Zone%201~\d+~/);
  }, 150_000);
});

/** Goes around with the button down, through places given as shares of the map. */
async function drag(atlas: AtlasDriver, corners: [number, number][]): Promise<void> {
  const box = await atlas.page.locator('.draw-surface').boundingBox();
  if (!box) throw new Error('There is nothing to draw on');
  const places = corners.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
  const [first] = places;
  if (!first) return;
  await atlas.page.mouse.move(...first);
  await atlas.page.mouse.down();
  for (const place of places) await atlas.page.mouse.move(...place, { steps: 6 });
  await atlas.page.mouse.up();
}

test.each([
  { viewport: 'phone', language: 'fr' },
  { viewport: 'desktop', language: 'en' },
] as const)(
  'every state keeps the rules of axe: $viewport, $language',
  async (visit) => {
    const atlas = await openAtlas({ ...visit, webgl: false, path: '?ecran=comparer' });
    await atlas.waitUntilReady();
    const panel = atlas.page.locator('[data-side="start"]');
    const broken: string[] = [];
    broken.push(...(await atlas.axeViolations()));
    await panel.locator('.pin-examples button').last().click();
    broken.push(...(await atlas.axeViolations()));
    await panel.locator('.pins-add > .wide-button').click();
    await panel.locator('.zone-editor').waitFor();
    for (const place of [0, 1, 2, 3]) {
      await panel.locator('.zone-editor .segmented label').nth(place).click();
      broken.push(...(await atlas.axeViolations('.still-map-picture')));
    }
    expect(broken).toEqual([]);
    if (visit.viewport === 'phone') {
      const small = await panel.locator('button').evaluateAll((buttons) =>
        buttons
          .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
          .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
    }
  },
  120_000,
);

test('one’s own zone has no sheet: its printable form, and Comparer, are a press away', async () => {
  const atlas = await openAtlas({
    webgl: false,
    path: '?ecran=comparer&epingles=c55029.o1#zones=Nord~3~55AAB',
  });
  await atlas.waitUntilReady();
  await atlas.page.getByRole('link', { name: 'Fiche imprimable Nord' }).click();
  await atlas.page.getByRole('heading', { name: 'Nord' }).first().waitFor();
  expect(atlas.url().searchParams.get('zone')).toBe('o1');
  await atlas.visit('?zone=o1&epingles=o1#zones=Nord~3~55AAB');
  await atlas.sheet().getByRole('heading', { name: 'Nord' }).waitFor();
  await atlas.sheet().getByRole('link', { name: 'La lire dans Comparer' }).click();
  await expect.poll(() => pinned(atlas)).toEqual(['Nord']);
});
