/** Explorer as a visitor meets it: the map, its choosers and legend, the search, the experiments, both languages. */
import { expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const marks = ['atlas:first-zones', 'atlas:map', 'atlas:ready'] as const;

const pointedZone = (atlas: AtlasDriver): Promise<string> => atlas.read(atlas.spokenZone());

/** The names of the classes of the legend. */
const classLabels = (atlas: AtlasDriver) => atlas.legend().locator('.legend-label').allInnerTexts();

test('the first view: marks in their order, the map, the legend, the sentence on the figure', async () => {
  const atlas = await openAtlas();
  await atlas.waitUntilReady();
  const times = await Promise.all(marks.map((mark) => atlas.markMs(mark)));
  expect(times.every((time) => time > 0)).toBe(true);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(await atlas.page.title()).toBe('Explorer – Atlas de l’accès aux soins');
  await atlas.legend().getByRole('heading', { name: 'APL aux médecins généralistes' }).waitFor();
  expect((await classLabels(atlas)).map((label) => label.replace(/\s/g, ' '))).toEqual([
    '1,5 ou moins',
    'plus de 1,5 à 2,5',
    'plus de 2,5 à 4,0',
    'plus de 4,0 à 5,5',
    'plus de 5,5',
    'sans objet (aucun habitant)',
  ]);
  await atlas.page
    .getByText(/^officiel/)
    .first()
    .waitFor();
  await atlas.page
    .getByText(/Source\s: Drees/)
    .first()
    .waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
});

test('under a folder of a site it is the same, territories and figures included', async () => {
  const atlas = await openAtlas({ subPath: true, path: '?zone=55181' });
  await atlas.waitUntilReady();
  await atlas.sheet().getByRole('heading', { name: 'Étain' }).waitFor();
  await atlas.sheet().getByText('5 généralistes').first().waitFor();
  expect(atlas.url().pathname).toBe('/cartes/atlas/');
});

test('indicator, year and mesh recolour the map: legend, value read out and address change together', async () => {
  const atlas = await openAtlas();
  await atlas.waitUntilReady();
  await atlas.map().focus();
  await atlas.pressKey('ArrowRight');
  const first = await pointedZone(atlas);
  expect(first).toMatch(/^.+ : \d+,\d\d consultations par an et par hab\.$/);
  const name = first.slice(0, first.indexOf(' : '));

  await atlas.page.getByRole('radio', { name: '2023' }).check({ force: true });
  await atlas.legend().getByText('2023').waitFor();
  await expect.poll(() => pointedZone(atlas)).not.toBe(first);
  expect(await pointedZone(atlas)).toContain(`${name} : `);
  expect(atlas.url().search).toBe('?annee=2023');

  await atlas.chooseIndicator('Population');
  await atlas.legend().getByRole('heading', { name: 'Population' }).waitFor();
  await atlas.status(/hab\.$/).waitFor();
  expect(await pointedZone(atlas)).toMatch(new RegExp(`^${name} : [\\d ]+ hab\\.$`));
  expect(await classLabels(atlas)).not.toContain('1,5 ou moins');
  expect(atlas.url().search).toBe('?indicateur=population');

  const byCommune = await atlas.read(atlas.legend());
  await atlas.chooseMesh('Département');
  await expect.poll(() => atlas.read(atlas.legend())).not.toBe(byCommune);
  expect(atlas.url().search).toBe('?indicateur=population&maille=departement');
  await atlas.map().focus();
  await atlas.pressKey('ArrowRight');
  await expect
    .poll(() => pointedZone(atlas))
    .toMatch(/^(Haute-Marne|Meurthe-et-Moselle|Meuse) : 1?\d\d? \d{3} hab\.|732 236 hab\./);
});

test('the pointer shows a territory and a click opens its sheet', async () => {
  const atlas = await openAtlas();
  await atlas.waitUntilReady();
  const box = await atlas.map().boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = [box.x + box.width * 0.3, box.y + box.height * 0.6];
  await atlas.page.mouse.move(x, y);
  const name = (await pointedZone(atlas)).replace(/ : .*/, '');
  await atlas.page.locator('.map-tooltip').getByText(name).waitFor();
  await atlas.page.mouse.click(x, y);
  await atlas.sheet().getByRole('heading', { name, level: 2 }).waitFor();
  expect(atlas.url().searchParams.get('zone')).toMatch(/^5[245]\d{3}$/);
  await atlas.sheet().getByRole('button', { name: 'Fermer la fiche' }).click();
  await atlas.sheet().waitFor({ state: 'detached' });
  expect(atlas.url().search).toBe('');

  await atlas.page.getByRole('link', { name: 'Read in English' }).click();
  await atlas.page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  expect(await atlas.map().count()).toBe(0);
});

test.each([
  { typed: 'etain', proposed: 'Étain', opens: 'Étain', zone: '55181' },
  { typed: 'st mihiel', proposed: 'Saint-Mihiel', opens: 'Saint-Mihiel', zone: '55463' },
  { typed: '55400', proposed: 'Étain', opens: 'Étain', zone: '55181' },
  { typed: 'blancheville', proposed: 'Andelot-Blancheville', opens: 'Andelot', zone: '52008' },
  { typed: 'meuse', proposed: 'Meuse', opens: 'Meuse', zone: '55' },
])(
  'the search finds $zone under "$typed" and opens its sheet',
  async ({ typed, proposed, opens, zone }) => {
    const atlas = await openAtlas({ webgl: false });
    await atlas.waitUntilReady();
    const proposals = await atlas.search(typed);
    await proposals.filter({ hasText: proposed }).first().click();
    await atlas.sheet().getByRole('heading', { name: opens, level: 2 }).waitFor();
    expect(atlas.url().searchParams.get('zone')).toBe(zone);
    expect(await atlas.searchBox().inputValue()).toBe('');
  },
);

test('a name of no territory is said to be unknown', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.search('Zzyzx');
  await atlas.status('Aucun territoire de ce nom dans les trois départements.').waitFor();
});

test('the years play in turn when asked, and stop at the last', async () => {
  const atlas = await openAtlas({
    webgl: false,
    before: ({ page }) => page.clock.install(),
  });
  const year = (name: string) => atlas.page.getByRole('radio', { name });
  await atlas.legend().getByText('2024').waitFor();
  await atlas.button('Lire les années').click();
  await expect.poll(() => year('2022').isChecked()).toBe(true);
  await atlas.button('Arrêter').waitFor();
  for (const next of ['2023', '2024']) {
    await atlas.page.clock.fastForward(1_500);
    await expect.poll(() => year(next).isChecked()).toBe(true);
  }
  await atlas.page.clock.fastForward(1_500);
  await atlas.button('Lire les années').waitFor();
});

test('experiments: axes are shown or not, and each record opens with its sources', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const marksShown = () => atlas.page.locator('.still-overlay .still-mark').count();
  const all = await marksShown();
  expect(all).toBeGreaterThan(5);
  const axis = atlas.page.getByRole('checkbox', { name: 'Accès aux soins' });
  await axis.uncheck();
  await expect.poll(marksShown).toBeLessThan(all);
  expect(atlas.url().search).toBe('?axe=chroniques.domicile.prevention');
  await axis.check();
  await expect.poll(marksShown).toBe(all);
  expect(atlas.url().search).toBe('');

  await atlas.page.getByRole('link', { name: 'Voir toutes les expérimentations' }).click();
  await atlas.page.getByRole('heading', { name: 'Expérimentations', level: 1 }).waitFor();
  const main = atlas.page.getByRole('main');
  expect(await atlas.read(main)).toMatch(/23 expérimentations sur 23/);
  const record = main.getByRole('listitem').getByRole('link').first();
  const name = await record.innerText();
  await record.click();
  await atlas.page.getByRole('heading', { name, level: 1 }).waitFor();
  await main.getByRole('heading', { name: 'Sources' }).waitFor();
  expect(await main.getByRole('article').getByText('Solidité des sources').count()).toBe(1);
  expect(atlas.url().searchParams.get('fiche')).toMatch(/^[a-z0-9-]+$/);
  await atlas.goBack();
  await atlas.page.getByRole('heading', { name: 'Expérimentations', level: 1 }).waitFor();
});

test('a symbol of the map opens the record of its experiment beside it', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?axe=prevention' });
  await atlas.waitUntilReady();
  await atlas.page.locator('.still-overlay .still-mark').first().click();
  const sheet = atlas.page.getByRole('region', { name: 'Fiche de l’expérimentation' });
  await sheet.getByRole('heading', { name: 'Sources' }).waitFor();
  expect(atlas.url().searchParams.get('fiche')).not.toBeNull();
  await sheet.getByRole('button', { name: 'Fermer' }).click();
  await sheet.waitFor({ state: 'detached' });
});

test.each([
  ['54323', 'Longwy'],
  ['55181', 'Étain'],
])('the zone of the address (%s) stands in the middle of the live map', async (code, name) => {
  const atlas = await openAtlas({ path: `?zone=${code}` });
  await atlas.waitUntilReady();
  const box = await atlas.map().boundingBox();
  if (!box) throw new Error('the map has no place');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  // The map glides there: what the pointer finds in its middle changes as it arrives.
  await expect
    .poll(async () => {
      await atlas.page.mouse.move(middle.x, middle.y + 3 * Math.random());
      return atlas.page.locator('.map-tooltip').allInnerTexts();
    })
    .toEqual([expect.stringContaining(name)]);
});

test('in English everything is English, and the address says so', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?zone=55181' });
  await atlas.waitUntilReady();
  await atlas.page.getByRole('link', { name: 'Read in English' }).click();
  const english = atlas.page.getByRole('region', { name: 'Territory sheet' });
  await english.getByRole('heading', { name: 'Étain' }).waitFor();
  expect(atlas.url().search).toBe('?zone=55181&langue=en');
  expect(await atlas.page.getAttribute('html', 'lang')).toBe('en');
  expect(await atlas.page.title()).toBe('Explore – Atlas of access to care');
  await atlas.page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  await atlas.page.getByRole('combobox', { name: 'Search for a territory' }).waitFor();
  const texts = await atlas.read(atlas.page.locator('body'));
  expect(texts).not.toMatch(/Fiche|Maille|Légende|habitants|n\.d\.|consultations par/);
  await atlas.page.getByRole('link', { name: 'Lire en français' }).click();
  await atlas.sheet().waitFor();
  expect(atlas.url().search).toBe('?zone=55181');
});
