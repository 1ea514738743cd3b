import { expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const position = (latitude: number, longitude: number) => ({ latitude, longitude });
const verdun = position(49.1594, 5.3826);
const paris = position(48.8566, 2.3522);

/** A visitor whose browser gives a position, or refuses when there is none. */
async function openAt(place: { latitude: number; longitude: number } | null, webgl = true) {
  return openAtlas({
    webgl,
    before: async (_, context) => {
      if (!place) return;
      await context.grantPermissions(['geolocation']);
      await context.setGeolocation(place);
    },
  });
}

const button = (atlas: AtlasDriver, name: string) =>
  atlas.page.getByRole('button', { name, exact: true });

const why = (atlas: AtlasDriver) =>
  atlas.page.getByRole('region', { name: 'Pourquoi cette couleur ?', exact: true });

/** Numbers as they are printed in French. */
const numberOf = (text: string | null) =>
  Number((text ?? '').replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.'));

test('around me opens the sheet of the commune one stands in, and sends nothing', async () => {
  const atlas = await openAt(verdun);
  await atlas.waitUntilReady();
  await button(atlas, 'Autour de moi').click();
  await atlas.sheet().getByRole('heading', { name: 'Verdun' }).waitFor();
  await atlas.page.getByText('Vous êtes à Verdun.').waitFor();
  expect(atlas.url().searchParams.get('zone')).toBe('55545');
  expect(atlas.url().search).not.toContain('49.1');
  expect(atlas.requestsToOtherHosts()).toEqual([]);
});

test('around me says that a position is outside, or was not given', async () => {
  const outside = await openAt(paris, false);
  await outside.waitUntilReady();
  await button(outside, 'Autour de moi').click();
  await outside.page.getByText('Votre position est hors des trois départements.').waitFor();
  expect(outside.url().searchParams.has('zone')).toBe(false);

  const refused = await openAt(null, false);
  await refused.waitUntilReady();
  await button(refused, 'Autour de moi').click();
  await refused.page.getByText('Votre navigateur n’a pas donné votre position.').waitFor();
});

test('care is drawn on demand, kept in the address, and listed', async () => {
  const atlas = await openAtlas();
  await atlas.waitUntilReady();
  await atlas.page.getByText('Offre de soins sur la carte').click();
  const gps = atlas.page.getByRole('checkbox', { name: /^Généralistes/ });
  expect(await gps.isChecked()).toBe(false);
  await gps.check();
  await atlas.page.getByRole('checkbox', { name: /^Ehpad/ }).check();
  expect(atlas.url().searchParams.get('offre')).toBe('generalistes.ehpad');
  // The sums of the published tables: 112 + 697 + 140 GPs, 23 + 72 + 26 homes.
  await atlas.page.getByText('949 dans les trois départements').waitFor();
  await atlas.page.getByText('121 dans les trois départements').waitFor();
  await atlas.page.getByText('Liste de l’offre affichée').click();
  const table = atlas.page.getByRole('table', {
    name: 'Généralistes dans les trois départements',
  });
  const first = table.getByRole('row').nth(1);
  expect(await first.getByRole('rowheader').textContent()).toBe('Nancy');
  await first.getByRole('link').click();
  await atlas.sheet().getByRole('heading', { name: 'Nancy' }).waitFor();
  expect(atlas.url().searchParams.get('offre')).toBe('generalistes.ehpad');
});

test('without WebGL the same care stands on the still map, its sums conserved', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?offre=generalistes' });
  await atlas.waitUntilReady();
  const numbers = atlas.page.locator('.still-number');
  await numbers.first().waitFor();
  const symbols = await atlas.page.locator('.still-mark').count();
  const shown = await numbers.allTextContents();
  // A symbol without a number stands for one; the sites of experiments have none either.
  const sites = 14;
  const alone = symbols - shown.length - sites;
  const sum = shown.reduce((total, text) => total + numberOf(text), alone);
  // All GPs of the eleven departments (BPE 2024).
  expect(sum).toBe(5086);
});

test('a symbol of the still map is named under the pointer, and opens', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?voisins=oui' });
  await atlas.waitUntilReady();
  // Neighbouring schemes are drawn first: one that no other symbol covers.
  const marks = atlas.page.locator('.still-mark');
  const free = await marks.evaluateAll((all) =>
    all.findIndex((mark) => {
      const box = mark.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return mark.contains(document.elementFromPoint(x, y));
    }),
  );
  const related = marks.nth(free);
  await related.hover();
  await atlas.page.getByText('Dispositif voisin, hors programme').waitFor();
  await related.click();
  await atlas.page.getByRole('region', { name: 'Fiche de l’expérimentation' }).waitFor();
  expect(atlas.url().searchParams.get('fiche')).toMatch(/^[a-z0-9-]+$/);
});

test('the record of a neighbouring scheme opens from its address, at first load', async () => {
  const atlas = await openAtlas({ path: '?fiche=ehpad-souilly-telemedecine-2017', webgl: false });
  const record = atlas.page.getByRole('region', { name: 'Fiche de l’expérimentation' });
  await record.getByText('aucun lien documenté avec le programme').waitFor();
  expect(await record.getByText('n’est pas dans le registre').count()).toBe(0);
});

test('neighbouring schemes are off at first, and never counted in the programme', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const marks = atlas.page.locator('.still-mark');
  expect(await marks.count()).toBe(14);
  const documented = atlas.page.getByText(/expérimentations documentées ici/);
  const before = await documented.textContent();
  await atlas.page.getByRole('checkbox', { name: 'Dispositifs voisins' }).check();
  await expect.poll(() => marks.count()).toBeGreaterThan(14);
  expect(await documented.textContent()).toBe(before);
  expect(atlas.url().searchParams.get('voisins')).toBe('oui');
});

test('every site of the map is reached by keyboard from its list', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const list = atlas.page.getByText('Sites sur la carte (14)');
  await list.focus();
  await atlas.pressKey('Enter');
  await atlas.pressKey('Tab');
  expect(await atlas.focused().getAttribute('href')).toContain('fiche=');
  await atlas.pressKey('Enter');
  await atlas.page.getByRole('region', { name: 'Fiche de l’expérimentation' }).waitFor();
  await atlas.page.getByText(/Connus seulement par département ou intercommunalité/).waitFor();
});

test('the colour of a commune is explained: the contributions add up to its value', async () => {
  const atlas = await openAtlas({ path: '?indicateur=access-gp&zone=55545', webgl: false });
  await atlas.sheet().getByRole('link', { name: 'Pourquoi cette couleur ?' }).click();
  const panel = why(atlas);
  await panel.getByRole('heading', { name: /Verdun/ }).waitFor();
  expect(atlas.url().searchParams.get('fiche')).toBe('pourquoi');
  const table = panel.getByRole('table');
  await table.waitFor();
  const contributions = await table.locator('tbody tr > td:first-of-type').allTextContents();
  const sum = contributions.reduce((total, text) => total + numberOf(text), 0);
  const total = numberOf(await table.locator('tfoot td').first().textContent());
  expect(contributions.length).toBeGreaterThan(1);
  // Each is rounded to a tenth.
  expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.05 * contributions.length + 0.05);
  // A line is drawn to every place but the commune itself has none to go.
  const lines = atlas.page.locator('.still-overlay line');
  await expect.poll(() => lines.count()).toBe(2 * contributions.length);
  await atlas.pressKey('Escape');
  await atlas.sheet().getByRole('heading', { name: 'Verdun' }).waitFor();
});

test('the address restores the explanation; the official APL and ours stay apart', async () => {
  const atlas = await openAtlas({ path: '?zone=55012&fiche=pourquoi', webgl: false });
  const panel = why(atlas);
  await panel.getByText('Ce que l’on sait de ce chiffre officiel').waitFor();
  await panel.getByText('À côté, notre propre calcul').waitFor();
  await panel.getByText(/elle ne se compare ni à l’APL ni au seuil de 2,5/).waitFor();
  await panel.getByRole('table').waitFor();
  expect(await panel.locator('.why-ours').textContent()).not.toMatch(
    /consultations par an et par hab\./,
  );
  expect(await atlas.axeViolations()).toEqual([]);
});

test('any other figure says its formula, its class and its source', async () => {
  const atlas = await openAtlas({
    path: '?indicateur=count-gp&zone=55545&fiche=pourquoi',
    webgl: false,
    language: 'en',
  });
  const panel = atlas.page.getByRole('region', { name: 'Why this colour?', exact: true });
  await panel.getByText('Where this figure comes from').waitFor();
  const current = panel.locator('.why-classes [aria-current="true"]');
  await expect.poll(() => current.count()).toBe(1);
  await panel.getByText(/Source: Insee \(2024\)/).waitFor();
});

test('buttons and keys move both maps, and the attribution opens on demand', async () => {
  for (const webgl of [true, false]) {
    const atlas = await openAtlas({ webgl });
    await atlas.waitUntilReady();
    const attribution = atlas.page.locator('.map-attribution');
    expect(await attribution.getAttribute('open')).toBeNull();
    await attribution.locator('summary').click();
    await attribution.getByText(/IGN/).waitFor();
    await attribution.getByText(/Cnaf/).waitFor();
    for (const name of ['Agrandir', 'Réduire', 'Vue d’ensemble']) await button(atlas, name).click();
    await atlas.map().focus();
    await atlas.pressKey('+', 2);
    await atlas.pressKey('ArrowRight', 3);
    const readOut = atlas.page.getByRole('status').filter({ hasText: / : / });
    const [pointed] = (await readOut.textContent())?.split(' : ') ?? [];
    await atlas.pressKey('Enter');
    await atlas
      .sheet()
      .getByRole('heading', { name: pointed?.trim() ?? '', level: 2 })
      .waitFor();
    expect(atlas.url().searchParams.get('zone')).toMatch(/^5[245]/);
  }
});

test('on a phone the buttons stay above the sheet and are thumb-sized', async () => {
  const atlas = await openAtlas({ viewport: 'phone', path: '?zone=55545' });
  await atlas.waitUntilReady();
  const sheet = await atlas.sheet().boundingBox();
  for (const name of ['Agrandir', 'Autour de moi', 'Vue d’ensemble']) {
    const box = await button(atlas, name).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  }
});
