/** Comparer: what is read from the map, the ranking by weights, and inequality. */
import { describe, expect, test } from 'vitest';
import { createDifferenceClasses } from '../../src/cartography/differenceClasses.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const paths = {
  difference: '?ecran=comparer&volet=carte&lecture=ecart&maille=epci',
  change: '?ecran=comparer&volet=carte&lecture=evolution&maille=epci',
  bivariate: '?ecran=comparer&volet=carte&lecture=croisement',
  priorities: '?ecran=comparer&volet=priorites',
  inequality: '?ecran=comparer&volet=inegalites',
} as const;

const [apl] = indicators;
if (apl?.id !== 'apl-gp') throw new Error('The first indicator is no more the APL');
const differenceClassesOfApl = createDifferenceClasses(apl, 'difference', [], []);

const rowOf = (atlas: AtlasDriver, table: string, name: RegExp) =>
  atlas.page.getByRole('table', { name: table }).getByRole('row', { name }).first();

/** The names of the ranked zones, in order. */
const rankedNames = (atlas: AtlasDriver) =>
  atlas.page
    .getByRole('table', { name: 'Territoires par priorité' })
    .getByRole('button', { name: /Détail du score/ })
    .allInnerTexts();

describe('the map of differences', () => {
  test('colours each zone by what it has more or less than the rest, in the still map too', async () => {
    const atlas = await openAtlas({ path: paths.difference, webgl: false });
    await atlas
      .legend()
      .getByRole('button', { name: /± 0,25 : proche/ })
      .waitFor();
    expect(await atlas.read(atlas.legend())).toContain('Écart au reste du département');
    const fillOf = (code: string) =>
      atlas.page.locator(`.still-map [data-code="${code}"]`).getAttribute('fill');
    // Montmédy, 1.62, is more than 1 below the rest of Meuse; Grand Nancy, 5.34, as far above its own.
    const { colours } = differenceClassesOfApl;
    await expect.poll(() => fillOf('245501259')).toBe(colours[0]);
    expect(await fillOf('245400676')).toBe(colours[4]);
  });

  test('has its reference, its years and its table at hand, by keyboard', async () => {
    const atlas = await openAtlas({ path: paths.difference, webgl: false });
    await atlas
      .legend()
      .getByRole('button', { name: /± 0,25/ })
      .waitFor();
    await atlas.page.getByRole('radio', { name: 'Reste du département' }).focus();
    await atlas.pressKey('ArrowRight');
    await expect.poll(() => atlas.url().searchParams.get('reference')).toBe('territoire');
    await expect
      .poll(() => atlas.read(atlas.legend()))
      .toContain('Écart au reste des trois départements');
    await atlas.page.getByText('Lire en tableau').focus();
    await atlas.pressKey('Enter');
    const row = rowOf(atlas, 'Écart au reste des trois départements', /Montmédy/);
    expect(await atlas.read(row)).toMatch(/1,62 3,8\d −2,2\d/);
  });

  test('calls ± 0.25 stable between years, and attributes nothing', async () => {
    const atlas = await openAtlas({ path: paths.change, webgl: false });
    await atlas
      .legend()
      .getByRole('button', { name: /± 0,25 : stable/ })
      .waitFor();
    const legend = await atlas.read(atlas.legend());
    expect(legend).toContain('Évolution de 2022 à 2024');
    expect(legend).toContain('Évolution observée, non attribuable au seul dispositif.');
  });

  test('says why an indicator has none, and shows its value instead', async () => {
    const atlas = await openAtlas({
      path: `${paths.difference}&indicateur=median-income`,
      webgl: false,
    });
    await atlas.status(/il ne se recalcule pas pour le reste du département/).waitFor();
    await expect.poll(() => atlas.read(atlas.legend())).toContain('Niveau de vie médian');
  });
});

describe('the crossed map', () => {
  test('is of the APL and income by EPCI, in a square that the keyboard reads', async () => {
    const atlas = await openAtlas({ path: paths.bivariate, webgl: false });
    const square = atlas.page.getByRole('table', { name: /Légende croisée/ });
    await square.waitFor();
    expect(await square.getByRole('button').count()).toBe(9);
    expect(await atlas.read(atlas.legend())).toContain('L’APL tient déjà compte de l’âge.');
    const poorest = square.getByRole('button', {
      name: /APL généralistes, tous âges 2,5 ou moins et Niveau de vie médian .* ou moins/,
    });
    await poorest.focus();
    const dimmed = () => atlas.page.locator('.still-map [data-dimmed]').count();
    await expect.poll(dimmed).toBeGreaterThan(35);
    expect(await poorest.getAttribute('aria-label')).toMatch(/1\sintercommunalité,/);
  });

  test('warns who crosses the APL with age', async () => {
    const atlas = await openAtlas({
      path: `${paths.bivariate}&indicateur2=share-75-plus&maille=epci`,
      webgl: false,
    });
    await atlas.status(/compte l’âge deux fois/).waitFor();
  });
});

describe('priorities', () => {
  test('are ranked anew by a weight moved from the keyboard, which the address keeps', async () => {
    const atlas = await openAtlas({ path: paths.priorities });
    await atlas.page.getByRole('table', { name: 'Territoires par priorité' }).waitFor();
    const before = await rankedNames(atlas);
    expect(before[0]).toContain('Stenay');
    const slider = atlas.page.getByRole('slider', { name: /Niveau de vie médian/ });
    await slider.focus();
    await atlas.pressKey('End');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/10 sur 10, 59/);
    await expect.poll(() => rankedNames(atlas)).not.toEqual(before);
    expect(atlas.url().searchParams.get('poids')).toBe(
      'apl-gp_50.median-income_100.nearest-emergency-km_20',
    );
    const after = await rankedNames(atlas);
    await atlas.reload();
    await expect.poll(() => rankedNames(atlas)).toEqual(after);
  });

  test('take each score apart, and say who is not ranked', async () => {
    const atlas = await openAtlas({ path: paths.priorities });
    await atlas.button(/Détail du score : CC du Pays de Montmédy/).focus();
    await atlas.pressKey('Enter');
    const detail = atlas.page.getByRole('table', { name: /Score de CC du Pays de Montmédy/ });
    expect(await atlas.read(detail)).toMatch(/1,62 .*\+3,00 \(plafonné\) 5 \+1,50/);
    await atlas.page.getByText(/l’écart mesuré est de ±\s3 ou plus loin encore/).waitFor();
    expect(await rankedNames(atlas)).toHaveLength(40);
    await atlas.page.getByText('4 non classés, et pourquoi').click();
    await atlas.page.getByText(/Moins de 90\s% de leurs habitants/).waitFor();
  });

  test('say the year of each indicator beside its weight, where each zone is, and what the bars are', async () => {
    const atlas = await openAtlas({ path: paths.priorities, webgl: false });
    const weights = atlas.page.getByRole('region', { name: 'Ce qui compte' });
    await weights.waitFor();
    expect(await atlas.read(weights)).toMatch(
      /officiel · 2024 · plus faible .* officiel · 2019 · plus faible .* calculé par l’atlas · 2024 · plus élevé/,
    );
    const table = atlas.page.getByRole('table', { name: 'Territoires par priorité' });
    const first = () => atlas.read(table.getByRole('row').nth(1));
    expect(await first()).toMatch(/^1 CC du Pays de Stenay et du Val Dunois Meuse \+/);
    expect(await atlas.read(table)).toContain('Dans les 10 quand les poids varient');
    await atlas.page.getByText('Le trait noir est le score, leur somme.').waitFor();
    await atlas.visit(`${paths.priorities}&maille2=commune`);
    await expect.poll(first).toMatch(/^1 Écouviez Meuse \+/);
  });

  test('of no weight at all are none, in one sentence', async () => {
    const atlas = await openAtlas({ path: `${paths.priorities}&poids=apl-gp_0.median-income_0` });
    await atlas.status(/Tous les poids sont à zéro/).waitFor();
    expect(await rankedNames(atlas)).toEqual([]);
  });
});

describe('inequality', () => {
  test('reproduces the published spread of the APL, each measure with its definition', async () => {
    const atlas = await openAtlas({ path: paths.inequality });
    const row = (name: RegExp) => rowOf(atlas, 'Mesures de l’inégalité', name);
    await row(/^P10/).waitFor();
    expect(await atlas.read(row(/^P10/))).toMatch(/cette valeur ou moins\. 1,83 2,32 2,05 2,14/);
    expect(await atlas.read(row(/^P50/))).toMatch(/2,96 4,15 3,42/);
    expect(await atlas.read(row(/^P90 Neuf/))).toMatch(/4,15 6,23 4,69/);
    expect(await atlas.read(row(/À 2,5 ou moins/))).toMatch(/24,0 % 18,4 %/);
    await atlas.page.getByText(/À ne pas confondre avec le rapport que publie la Drees/).waitFor();
  });

  test('counts both axes of the Lorenz chart in percent', async () => {
    const atlas = await openAtlas({ path: paths.inequality, webgl: false });
    const chart = atlas.page.getByRole('img', { name: /la moitié la moins dotée/ });
    await chart.waitFor();
    const said = await chart.locator('text').allTextContents();
    const ticks = said.filter((text) => /\d/.test(text)).map((text) => text.replace(/\s/g, ' '));
    expect(ticks).toEqual(['0 %', '50 %', '50 %', '100 %', '100 %']);
  });
});

test.each([
  { viewport: 'desktop', language: 'fr' },
  { viewport: 'phone', language: 'en' },
] as const)(
  'no rule of axe is broken: $viewport, $language',
  async (visit) => {
    const broken: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(paths)) {
      const atlas = await openAtlas({ path, ...visit, webgl: false });
      await atlas.page
        .locator('.priority-table, .inequality-scroll, .bivariate, .reading-table')
        .first()
        .waitFor();
      const violations = await atlas.axeViolations('.still-map-picture');
      if (violations.length > 0) broken[name] = violations;
    }
    expect(broken).toEqual({});
  },
  120_000,
);
