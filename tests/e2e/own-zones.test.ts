/** Pinning zones from anywhere, making one's own, and Comparer's map: pointer, keyboard, both languages. */
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

describe('pinning by keyboard', () => {
  test('from the search, a sheet, the map and a row; then Comparer has them in this order', async () => {
    const atlas = await openAtlas({ webgl: false });
    await atlas.waitUntilReady();
    const proposals = await atlas.search('verdun');
    await proposals.first().waitFor();
    await atlas.pressKey('Shift+Enter');
    await atlas.status('Verdun : première zone épinglée.').waitFor();
    expect(atlas.url().searchParams.get('epingles')).toBe('c55545');
    await atlas.pressKey('Escape', 2);

    await (await atlas.search('etain')).first().waitFor();
    await atlas.pressKey('Enter');
    const button = atlas.sheet().getByRole('button', { name: 'Épingler Étain' });
    await button.focus();
    await atlas.pressKey('Enter');
    const pressed = atlas.sheet().getByRole('button', { name: 'Épinglé Étain' });
    expect(await pressed.getAttribute('aria-pressed')).toBe('true');
    await atlas.pressKey('Escape');

    await atlas.map().focus();
    await atlas.pressKey('ArrowRight');
    await atlas.pressKey('p');
    await atlas.status(/épinglé\s:\s3\szones\sà\scomparer/).waitFor();
    await atlas.pressKey('p');
    await atlas.status(/retiré\s:\srestent\s2\szones/).waitFor();

    await atlas.visit(`${atlas.url().search}&vue=tableau`);
    await atlas.table().waitFor();
    const row = atlas.table().getByRole('button', { name: 'Épingler Abainville' });
    await atlas.table().getByRole('link', { name: 'Abainville' }).focus();
    await atlas.pressKey('Tab');
    expect(await focusedName(atlas)).toBe('Épingler Abainville');
    await atlas.pressKey('Enter');
    await row.waitFor({ state: 'detached' });

    const link = atlas.screens().getByRole('link', { name: /Comparer/ });
    expect(await atlas.read(link)).toContain('3 zones épinglées');
    await link.focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => pinned(atlas)).toEqual(['Verdun', 'Étain', 'Abainville']);
  });

  test('six at most, and that is said', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?epingles=d52.d54.d55.c55029.c55545.c52448&zone=55181',
    });
    await atlas.waitUntilReady();
    const button = atlas.sheet().getByRole('button', { name: 'Épingler Étain' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    // It is not disabled to a press: it says why it does nothing.
    await button.click({ force: true });
    await atlas
      .status(/On\scompare\ssix\szones\sau\splus\s:\sÉtain\sn’a\spas\sété\sajouté/)
      .waitFor();
    expect(atlas.url().searchParams.get('epingles')).not.toContain('55181');
  });

  test('the list is put in order and emptied, the focus staying where one is', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer&epingles=d52.d54.d55' });
    await atlas.waitUntilReady();
    await atlas.button('Descendre Haute-Marne').focus();
    await atlas.pressKey('Enter');
    expect(await pinned(atlas)).toEqual(['Meurthe-et-Moselle', 'Haute-Marne', 'Meuse']);
    expect(await focusedName(atlas)).toBe('Descendre Haute-Marne');
    await atlas.pressKey('Enter');
    expect(await focusedName(atlas)).toBe('Monter Haute-Marne');
    await atlas.button('Retirer Meuse').focus();
    await atlas.pressKey('Enter');
    expect(await focusedName(atlas)).toBe('Retirer Haute-Marne');
    expect(atlas.url().searchParams.get('epingles')).toBe('d54.d52');
    await atlas.goBack();
    await expect.poll(() => pinned(atlas)).toHaveLength(3);
  });

  test('with nothing pinned: what to do, a search, and an example', async () => {
    const atlas = await openAtlas({ webgl: false, path: '?ecran=comparer&zone=55029' });
    await atlas.waitUntilReady();
    await atlas.page.getByRole('combobox', { name: 'Ajouter une zone' }).waitFor();
    await atlas.button('Commencer par CA de Bar-le-Duc').click();
    expect(await pinned(atlas)).toEqual(['CA de Bar-le-Duc - Sud Meuse']);
    await atlas.page.getByRole('combobox', { name: 'Ajouter une zone' }).fill('toul');
    await atlas.page.getByRole('listbox').getByRole('option').first().waitFor();
    await atlas.pressKey('Enter');
    expect(await pinned(atlas)).toEqual(['CA de Bar-le-Duc - Sud Meuse', 'Toul']);
  });
});

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
    expect(await pinned(atlas)).toEqual(['Meuse', "Val d'Ornain"]);
    const made = atlas.url();
    expect(made.searchParams.get('epingles')).toBe('d55.o1');
    expect(made.hash).toMatch(/^#zones=Val%20d'Ornain~3\d~55/);

    await atlas.reload();
    await expect.poll(() => pinned(atlas)).toEqual(['Meuse', "Val d'Ornain"]);
    await atlas.button("Retirer Val d'Ornain").click();
    expect(atlas.url().hash).toBe('');
    await atlas.goBack();
    await expect.poll(() => pinned(atlas)).toEqual(['Meuse', "Val d'Ornain"]);
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
    await editorSays(atlas, /^19\scommunes\sdepuis\sCommercy\s\(11\sà\s24\sselon\sla\sroute\)/);
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

describe('the map of Comparer', () => {
  test('without WebGL: the pinned zones outlined under their numbers, pinned and taken away by keys', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=comparer&volet=carte&epingles=e200066108.o1#zones=Nord~3~55AAB',
    });
    await atlas.map().waitFor();
    await expect.poll(() => atlas.page.locator('.stage [data-pin] path[d^="M"]').count()).toBe(4);
    expect(await atlas.page.locator('.still-pin-number').allTextContents()).toEqual(['1', '2']);
    await atlas.map().focus();
    await atlas.pressKey('ArrowRight');
    await atlas.pressKey('Enter');
    await atlas.status(/épinglé\s:\s3\szones\sà\scomparer/).waitFor();
    await atlas.pressKey('p');
    await atlas.status(/retiré\s:\srestent\s2\szones/).waitFor();
    expect(await atlas.legend().getByRole('heading').innerText()).toContain('APL');
  });

  test('what an address says wrongly is said, what is valid is kept', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=comparer&epingles=d55.c99999.x.o1.o7.d55#zones=Nord~4~55AAB',
    });
    await atlas.waitUntilReady();
    await atlas.alert(/la\szone\s«\sNord\s»\sn’est\slue\squ’en\spartie/).waitFor();
    await atlas.alert(/n’a\sce\scode,\signoré\s:\s99999/).waitFor();
    await atlas.alert(/épinglée\sdeux\sfois/).waitFor();
    expect(await pinned(atlas)).toEqual(['Meuse', 'Nord']);
    expect(atlas.url().search + atlas.url().hash).toBe(
      '?ecran=comparer&epingles=d55.o1#zones=Nord~3~55AAB',
    );
  });
});

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
      await panel.locator('.zone-editor .segmented input').nth(place).check({ force: true });
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
