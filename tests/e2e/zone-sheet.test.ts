import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const etain = '?zone=55181';

/** A part of the sheet that folds, found by its heading. */
const section = (atlas: AtlasDriver, heading: string | RegExp) =>
  atlas
    .sheet()
    .getByRole('group')
    .filter({ has: atlas.page.getByRole('heading', { level: 3, name: heading }) });

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

async function sentenceOf(atlas: AtlasDriver): Promise<string> {
  const sentence = atlas.sheet().getByText(/^(En|In) 2024.*\.$/);
  await sentence.waitFor();
  // The last piece, on GPs, comes with the supply.
  await sentence.filter({ hasText: /généraliste|GP/ }).waitFor();
  return plain(await sentence.textContent());
}

describe('the sheet of a commune', () => {
  test('says one sentence, its figures with their references, and all sections', async () => {
    const atlas = await openAtlas({ path: etain, webgl: false });
    await atlas
      .sheet()
      .getByText(/5\sgénéralistes y exercent/)
      .waitFor();
    expect(await sentenceOf(atlas)).toBe(
      'En 2024, un habitant de la commune d’Étain peut accéder à 4,2 consultations de généraliste par an, au-dessus du seuil de 2,5 et de la moyenne des trois départements (3,8) ; 5 généralistes y exercent.',
    );
    await atlas.sheet().getByRole('heading', { level: 2, name: 'Étain' }).waitFor();
    const figures = atlas.sheet().getByRole('region', { name: 'Chiffres clés' });
    await figures.getByText('4,18').waitFor();
    await figures.getByText('CC du Pays d’Étain : 3,79').waitFor({ state: 'attached' });
    expect(plain(await figures.textContent())).not.toMatch(/0,0 km|NaN|undefined/);
    const headings = await atlas.sheet().getByRole('heading', { level: 3 }).allTextContents();
    expect(headings.map(plain)).toEqual([
      'Chiffres clés',
      'APL aux généralistes, 2022 à 2024',
      'Ce qui repose sur les généralistes de plus de 65 ans',
      'Soins les plus proches',
      'Expérimentations ici et à moins de 20 km',
      'Offre de soins ici',
      'Population et besoins',
      'Zonages',
      'Ce qu’il faut savoir pour lire ces chiffres',
    ]);
  });

  test('a service of the commune is "dans la commune", never at 0 km', async () => {
    const atlas = await openAtlas({ path: etain, webgl: false });
    const nearest = atlas.sheet().getByRole('table', { name: 'Soins les plus proches' });
    const gp = nearest.getByRole('row', { name: /^Généraliste/ });
    await gp.getByText('dans la commune').waitFor();
    expect(plain(await nearest.textContent())).not.toMatch(/\b0 km|0,0/);
    // Verdun has the nearest emergency department, and a sheet of its own.
    await nearest
      .getByRole('row', { name: /^Urgences/ })
      .getByRole('link')
      .click();
    await atlas.sheet().getByRole('heading', { level: 2, name: 'Verdun' }).waitFor();
    expect(atlas.url().searchParams.get('zone')).toBe('55545');
  });

  test('lists what exists here, and the main kinds that do not', async () => {
    const atlas = await openAtlas({ path: etain, webgl: false });
    const supply = section(atlas, 'Offre de soins ici');
    await supply.getByRole('heading').click();
    await supply.getByRole('row', { name: /^Médecins généralistes 5$/ }).waitFor();
    await supply.getByText(/^Aucun, d’après la source\s: .*maternité/).waitFor();
    await supply.getByText('Établissements, par nom').click();
    await supply.getByText(/EHPAD Lataye/).waitFor();
  });

  test('marks the income of an EPCI that stands in for a masked one', async () => {
    // Abaucourt-Hautecourt has 101 inhabitants.
    const atlas = await openAtlas({ path: '?zone=55002', webgl: false });
    const need = section(atlas, 'Population et besoins');
    await need.getByRole('heading').click();
    await need
      .getByText('valeur de l’intercommunalité : celle de la commune est masquée')
      .waitFor();
    await need.getByText(/moins de 500\shabitants, l’estimation serait trop incertaine/).waitFor();
    await need.getByText(/plus de 20\sminutes de route, 2023/).waitFor();
  });

  test('says of a destroyed village only what is true of it', async () => {
    const atlas = await openAtlas({ path: '?zone=55189', webgl: false });
    await atlas
      .sheet()
      .getByText(/n’a plus d’habitants/)
      .waitFor();
    expect(await atlas.sheet().getByRole('region', { name: 'Chiffres clés' }).count()).toBe(0);
    await atlas
      .sheet()
      .getByText(
        'Aucune expérimentation documentée et localisée ici ; il peut en exister que les sources publiques ne décrivent pas.'.replace(
          ' ;',
          '\u202f;',
        ),
      )
      .waitFor();
  });

  test('names the foreign hospital only near the border', async () => {
    const longwy = await openAtlas({ path: '?zone=54323', webgl: false });
    await longwy
      .sheet()
      .getByText(/Hôpital général étranger le plus proche/)
      .waitFor();
    await longwy
      .sheet()
      .getByText(/^Proche de la frontière \(repérée par le calcul/)
      .waitFor();
    const inland = await openAtlas({ path: etain, webgl: false });
    await inland.sheet().getByText('dans la commune').first().waitFor();
    expect(
      await inland
        .sheet()
        .getByText(/étranger|frontière/)
        .count(),
    ).toBe(0);
  });
});

describe('the sheet of a group', () => {
  test('of an EPCI leads to its communes and its department, and back', async () => {
    const atlas = await openAtlas({ path: '?maille=epci&zone=245501242', webgl: false });
    await atlas
      .sheet()
      .getByText(/ce territoire compte 5/)
      .waitFor();
    expect(await sentenceOf(atlas)).toMatch(/; 5 % de ses habitants vivent dans une commune sous/);
    const members = section(atlas, /^Communes membres/);
    await members.getByRole('heading').click();
    await members.getByRole('link', { name: 'Étain', exact: true }).click();
    await atlas.sheet().getByRole('heading', { level: 2, name: 'Étain', exact: true }).waitFor();
    await atlas.sheet().getByRole('link', { name: 'CC du Pays d’Étain' }).click();
    await atlas.sheet().getByRole('heading', { level: 2, name: 'CC du Pays d’Étain' }).waitFor();
    expect(atlas.url().searchParams.get('maille')).toBe('epci');
  });

  test('gives densities with the interval of a small number, and zonings by population', async () => {
    const atlas = await openAtlas({ path: '?maille=epci&zone=245501242', webgl: false });
    const densities = section(atlas, 'Densités de praticiens');
    await densities.getByRole('heading').click();
    // 5 GPs for 7,367 people: 67.9, exact interval 22.0 to 158.4.
    const gps = densities.getByRole('row', { name: /^Médecins généralistes/ });
    await gps.filter({ hasText: '68' }).waitFor();
    expect(plain(await gps.textContent())).toBe('Médecins généralistespetit effectif6822 à 15888');
    const zonings = section(atlas, 'Zonages');
    await zonings.getByRole('heading').click();
    const priority = zonings.getByRole('row', { name: /^ZIP/ });
    expect(plain(await priority.textContent())).toMatch(/6 65390 %$/);
    await zonings.getByText(/^Antérieur à 2026/).waitFor();
  });

  test('that straddles the border says which part of it is meant', async () => {
    const atlas = await openAtlas({ path: '?maille=epci&zone=200070738', webgl: false });
    const name = atlas.sheet().getByRole('heading', { level: 2 });
    expect(plain(await name.textContent())).toBe('CC Mad et Moselle (partie : 53 % des habitants)');
    await atlas
      .sheet()
      .getByText(/Ce territoire dépasse les trois départements/)
      .waitFor();
    await atlas
      .sheet()
      .getByText(/il n’est pas classé/)
      .waitFor();
  });
});

describe('the keyboard', () => {
  test.each([
    ['still', false],
    ['live', true],
  ] as const)(
    'starts at the heading without a ring, and goes back to the %s map',
    async (_, webgl) => {
      const atlas = await openAtlas({ path: etain, webgl });
      const heading = atlas.sheet().getByRole('heading', { level: 2 });
      await heading.waitFor();
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await heading.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
        'none',
      );
      await atlas.waitUntilReady();
      await atlas.pressKey('Escape');
      await atlas.sheet().waitFor({ state: 'detached' });
      expect(await atlas.map().evaluate((map) => map.contains(document.activeElement))).toBe(true);
      expect(atlas.url().searchParams.has('zone')).toBe(false);
    },
  );

  test('opens a folded section, and the button closes the sheet', async () => {
    const atlas = await openAtlas({ path: etain, webgl: false });
    await atlas.waitUntilReady();
    const zonings = section(atlas, 'Zonages');
    await zonings.locator('summary').focus();
    await atlas.pressKey('Enter');
    await zonings.getByText(/^Antérieur à 2026/).waitFor();
    await atlas.sheet().getByRole('button', { name: 'Fermer la fiche' }).focus();
    await atlas.pressKey('Enter');
    await atlas.sheet().waitFor({ state: 'detached' });
    expect(await atlas.map().evaluate((map) => map.contains(document.activeElement))).toBe(true);
  });

  test('keeps the sections a reader opened when another territory comes', async () => {
    const atlas = await openAtlas({ path: etain, webgl: false });
    await section(atlas, 'Zonages').getByRole('heading').click();
    await atlas
      .sheet()
      .getByText(/^Antérieur à 2026/)
      .waitFor();
    await atlas.goToTerritory('Verdun');
    await atlas.sheet().getByRole('heading', { level: 2, name: 'Verdun' }).waitFor();
    expect(
      await atlas
        .sheet()
        .getByText(/^Antérieur à 2026/)
        .isVisible(),
    ).toBe(true);
  });
});

describe.each([
  ['fr', 'desktop'],
  ['en', 'phone'],
] as const)('in %s on a %s', (language, viewport) => {
  test('everything unfolded breaks no rule of axe, and nothing is cut off', async () => {
    const atlas = await openAtlas({ path: '?zone=54323', language, viewport, webgl: false });
    expect(await sentenceOf(atlas)).not.toMatch(/NaN|undefined/);
    const unfold = () =>
      atlas
        .sheet()
        .locator('details')
        .evaluateAll((all) => {
          for (const fold of all) if (fold instanceof HTMLDetailsElement) fold.open = true;
        });
    // A fold may come with what another one shows.
    const named = atlas
      .sheet()
      .getByText(/Hôtel-Dieu|EHPAD/)
      .first();
    await expect.poll(() => unfold().then(() => named.isVisible())).toBe(true);
    expect(await atlas.axeViolations()).toEqual([]);
    const cut = await atlas.sheet().evaluate((sheet) => {
      const { right } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('p, td, th, li, h2, h3, a')]
        .filter((element) => element.getBoundingClientRect().right > right + 1)
        .map((element) => element.textContent);
    });
    expect(cut).toEqual([]);
  });
});
