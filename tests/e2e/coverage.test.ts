/** Couverture: who is near a site, who is left out, what surrounds the sites; by keyboard, in both languages. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ExperimentSite, SiteId } from '../../src/domain/experiments/experiment.ts';
import { measureCoverage } from '../../src/domain/experiments/measureCoverage.ts';
import { measureEquity } from '../../src/domain/experiments/measureEquity.ts';
import { zoneCode } from '../../src/domain/territory/zone.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { type OpenAtlasOptions, openAtlas } from './harness/openAtlas.ts';

const { territory, experiments } = readPublishedData();
const register = experiments ?? [];
const report = measureCoverage(
  territory,
  register.flatMap(({ sites }) => sites),
);
const formats = createFormats('fr');

async function openCoverage(path = '', options: OpenAtlasOptions = {}) {
  const atlas = await openAtlas({
    webgl: false,
    path: `?ecran=experimentations&rubrique=couverture${path}`,
    ...options,
  });
  await atlas.waitUntilReady();
  return atlas;
}

const table = (atlas: AtlasDriver, name: string | RegExp) =>
  atlas.page.getByRole('table', { name });

async function choose(atlas: AtlasDriver, name: string) {
  await atlas.page.getByRole('radio', { name, exact: true }).focus();
  await atlas.pressKey('Space');
}

const outlines = (atlas: AtlasDriver) => atlas.page.locator('.still-catchment');

describe('who is covered', () => {
  test('gives what the domain computes, between its two ends; the address restores it', async () => {
    const atlas = await openCoverage();
    const figures = table(atlas, /Les trois départements/);
    await figures.waitFor();
    const twenty = report.whole.within[1];
    if (!twenty) throw new Error('No figure within 20 minutes');
    const said = await atlas.read(figures.getByRole('row', { name: /^20 min/ }));
    expect(said).toContain(plain(formats.integer(twenty.central)));
    expect(said).toContain(plain(formats.range(twenty.fewest, twenty.most)));
    await expect.poll(() => outlines(atlas).count()).toBe(3);

    await choose(atlas, 'Classe d’APL');
    await choose(atlas, '30 min');
    const classes = table(atlas, 'Habitants à moins de 30 minutes estimées');
    await classes.getByRole('rowheader', { name: '1,5 ou moins' }).waitFor();
    const lowest = report.aplClasses[0];
    const row = await atlas.read(classes.getByRole('row', { name: /^1,5 ou moins/ }));
    expect(row).toContain(plain(formats.integer(lowest?.within[2]?.central ?? 0)));
    expect(atlas.url().search).toBe(
      '?ecran=experimentations&rubrique=couverture&minutes=30&groupe=apl',
    );
    await atlas.reload();
    await classes.getByRole('rowheader', { name: '1,5 ou moins' }).waitFor();
  });

  test('the filters of the register hold, and an axis without a located site is n.d.', async () => {
    const atlas = await openCoverage('&axe=domicile');
    await atlas.page.getByText('la couverture est n.d.').waitFor();
    await atlas.page.getByText(/^D’après 5\sexpérimentations sur 23/).waitFor();
    const groups = table(atlas, 'Habitants à moins de 20 minutes estimées');
    expect(await atlas.read(groups.getByRole('row', { name: /^Meuse/ }))).toMatch(/n\.d\./);
    expect(await outlines(atlas).count()).toBe(0);
    // The axis is taken out of the filters by keyboard: everything counts again.
    await atlas.page.locator('.coverage-filters summary').focus();
    await atlas.pressKey('Enter');
    await atlas.page.getByRole('checkbox', { name: /Maintien à domicile/ }).focus();
    await atlas.pressKey('Space');
    await atlas.page.getByText(/Comptés\s:\s3\slieux/).waitFor();
  });

  test('leaves as a file with both ends of every figure', async () => {
    const atlas = await openCoverage('&groupe=epci');
    await table(atlas, /Habitants à moins de/).waitFor();
    await atlas.button(/Exporter\s?: la couverture/).focus();
    await atlas.pressKey('Enter');
    const download = atlas.page.waitForEvent('download');
    await atlas.page.getByRole('menuitem').first().focus();
    await atlas.pressKey('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('atlas-couverture-epci.csv');
    const text = await readFile((await file.path()) ?? '', 'utf8');
    const lines = text.split(/\r?\n/).map(plain);
    const head = lines.find((line) => line.includes('Population 2023'));
    expect(head).toMatch(/Habitants à moins de 10 min \(estimation\), borne basse/);
    const whole = lines.find((line) => line.includes('Les trois départements'));
    expect(whole).toContain(String(report.whole.within[2]?.most));
    // Estimated people are whole.
    expect(whole).toMatch(/^;Les trois départements;[\d;]+$/);
  });
});

describe('who is left out', () => {
  test('tells each axis, lists the communes without rank, and the mirror', async () => {
    const atlas = await openCoverage('&regard=ecart');
    const axes = table(atlas, 'Écart d’équité par axe');
    await axes.waitFor();
    const sites = register.filter(({ axis }) => axis === 'access').flatMap((each) => each.sites);
    const { found } = measureEquity(territory, 'access', sites);
    const access = await atlas.read(axes.getByRole('row', { name: /^Accès aux soins/ }));
    expect(access).toContain(plain(formats.integer(found?.leftOutPeople.central ?? 0)));
    expect(await atlas.read(axes.getByRole('row', { name: /^Prévention/ }))).toMatch(
      /0 n\.d\. n\.d\./,
    );
    await atlas.page
      .getByText(
        /Aucune expérimentation documentée et localisée à moins de 20\smin\s; la plupart ne sont pas localisées publiquement\./,
      )
      .waitFor();
    await atlas.page.getByText(/Aucun classement/).waitFor();
    await atlas.page.getByText(/aucun lieu recevant des patients n’est localisé/).waitFor();
    const none = atlas.page.getByRole('radio', { name: /^Prévention \(n\.d\.\)$/ });
    expect(await none.isDisabled()).toBe(true);
    await atlas.page.getByRole('heading', { name: /^Et à l’inverse/ }).waitFor();
    // Of this axis alone: its 20 minutes, and its sites.
    await expect.poll(() => outlines(atlas).count()).toBe(1);
    await expect.poll(() => atlas.page.locator('.still-overlay image').count()).toBe(9);
    const list = table(atlas, 'Communes concernées');
    expect(await list.getByRole('row').count()).toBe(41);
    await atlas.button(/Afficher les/).focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => list.getByRole('row').count()).toBe(1 + (found?.leftOut.length ?? 0));
    const mirror = table(atlas, /Lieux de l’axe/);
    expect(await atlas.read(mirror)).toMatch(/Pharmacie de Montmédy.*sous le seuil/);
    await mirror.getByRole('link', { name: /Montmédy/ }).focus();
    await atlas.pressKey('Enter');
    await atlas.page.getByRole('heading', { name: /pharmacie à Montmédy/, level: 1 }).waitFor();
  });
});

describe('an imported register', () => {
  const headers = 'Identifiant;Nom;Axe;Nature;Résumé;Source;Site;Rôle du site;Code Insee;Début';
  /** Every hundredth commune: fifteen places that do not exist, "what if". */
  const codes = territory.communes.codes.filter((_, row) => row % 100 === 50);

  test('gives an axis its figures and, with enough places, its ranking', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=experimentations&rubrique=importer',
    });
    await atlas.waitUntilReady();
    const lines = codes.map(
      (code, at) =>
        `essai-${at};Essai ${at};prévention;autre;Un essai.;Note;Salle;patients;${code};2026`,
    );
    await atlas.page.locator('input[type=file]').setInputFiles({
      name: 'essais.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([headers, ...lines].join('\n')),
    });
    await atlas.page
      .locator('.import-status')
      .filter({ hasText: /ajoutées/ })
      .waitFor();
    await choose(atlas, 'Couverture');
    await choose(atlas, 'Écart d’équité');
    await choose(atlas, 'Prévention');
    const prevention = measureEquity(territory, 'prevention', sitesAt(codes));
    const ranking = table(atlas, 'EPCI selon la part de leurs habitants concernés');
    await ranking.waitFor();
    const concerned = (prevention.found?.ranking ?? []).filter(({ people }) => people > 0);
    expect(await ranking.getByRole('row').count()).toBe(1 + concerned.length);
    const axes = table(atlas, 'Écart d’équité par axe');
    const row = await atlas.read(axes.getByRole('row', { name: /^Prévention/ }));
    expect(row).toContain(plain(formats.integer(prevention.found?.leftOutPeople.central ?? 0)));
    await atlas.page.getByText(/^Maladies chroniques et Maintien à domicile/).waitFor();
  });

  const sitesAt = (communes: readonly string[]) =>
    communes.map((code): ExperimentSite => {
      const row = territory.communes.codes.findIndex((known) => known === code);
      return {
        id: `essai ${code}` as SiteId,
        name: 'Salle',
        department: zoneCode(code.slice(0, 2)),
        commune: zoneCode(code),
        communeName: null,
        epci: null,
        venue: 'other',
        precision: 'site',
        role: 'patients',
        longitude: territory.communes.longitudes[row] ?? 0,
        latitude: territory.communes.latitudes[row] ?? 0,
      };
    });
});

describe('what surrounds the sites', () => {
  test('the nine regions and the sites that they are said to lack are all the located sites', async () => {
    const atlas = await openCoverage('&regard=profil&plan=share-75-plus.population-density');
    const regions = table(atlas, /neuf régions/);
    await regions.waitFor();
    const told = await regions.innerText();
    const counted = [...told.matchAll(/(\d+)\ssites? localisés?/g)].map(([, count]) =>
      Number(count),
    );
    const note = atlas.page.getByText(/dans une commune sans l’une des deux valeurs, donc hors/);
    const [, lacking = ''] = /^(\d+)\s.+\s: .+\(.+\)\.$/.exec(await note.innerText()) ?? [];
    const located = register
      .flatMap((each) => each.sites)
      .filter(({ commune }) => commune !== null);
    expect(Number(lacking)).toBeGreaterThan(0);
    expect(counted.reduce((sum, count) => sum + count, Number(lacking))).toBe(located.length);
  });

  test('names the regions without a site; the axes of the plane are in the address', async () => {
    const atlas = await openCoverage('&regard=profil&plan=share-75-plus.nearest-emergency-km');
    const regions = table(atlas, /neuf régions/);
    await regions.waitFor();
    expect(await atlas.read(regions)).toContain('aucun site documenté et localisé');
    await table(atlas, 'Place dans l’aire d’attraction d’une ville').waitFor();
    await atlas.page.getByRole('img', { name: /75 ans et plus/ }).waitFor();

    await atlas.button(/Exporter\s: les sites et leur territoire/).click();
    const download = atlas.page.waitForEvent('download');
    await atlas.page.getByRole('menuitem').first().click();
    const text = plain(await readFile((await (await download).path()) ?? '', 'utf8'));
    expect(text).toMatch(/Pharmacie de Montmédy;reçoit des patients;55351;Montmédy;86,9/);
    expect(text).toContain('Commune hors attraction des villes');
  });

  test('a record says what its territory is, against all communes', async () => {
    const atlas = await openCoverage('&fiche=teleconsultation-pharmacie-montmedy');
    const page = atlas.page.getByRole('article');
    await page.getByRole('heading', { name: 'Le territoire de chaque site' }).waitFor();
    await page.getByText('1,25').first().waitFor();
    await page.getByRole('img', { name: /Distance aux urgences : 30,5/ }).waitFor();
    await page.getByText('Commune hors attraction des villes').waitFor();
  });
});

const visits = [
  { viewport: 'desktop', language: 'fr' },
  { viewport: 'phone', language: 'en' },
] as const;

test.each(visits)('keeps every rule of axe: $viewport, $language', async (visit) => {
  const atlas = await openCoverage('', visit);
  const broken: Record<string, string[]> = {};
  for (const reading of ['couverts', 'ecart', 'profil']) {
    await atlas.visit(
      `?ecran=experimentations&rubrique=couverture&regard=${reading}&langue=${visit.language}`,
    );
    await atlas.waitUntilReady();
    await atlas.page.locator('.coverage table').first().waitFor();
    await atlas.page.locator('.coverage .chart svg, .coverage .legend-classes').first().waitFor();
    const violations = await atlas.axeViolations('.still-map-picture');
    if (violations.length > 0) broken[reading] = violations;
  }
  expect(broken).toEqual({});
});

/** As `read` gives texts: no other space than the plain one. */
const plain = (text: string) => text.replace(/\s/g, ' ');
