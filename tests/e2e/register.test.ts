/** Expérimentations: the register, its filters by keyboard, list and map in step, records, the programme. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { importRegister } from '../../src/analysis/importRegister.ts';
import { readImportContext } from '../fixtures/importContext.ts';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { openAtlas } from './harness/openAtlas.ts';

const items = (atlas: AtlasDriver) => atlas.page.locator('.register-item');
const marks = (atlas: AtlasDriver) => atlas.page.locator('.still-overlay .still-mark');
const kept = (atlas: AtlasDriver, text: string) =>
  atlas.status(new RegExp(text.replaceAll(' ', '\\s')));

const focusedText = (atlas: AtlasDriver) =>
  atlas.focused().evaluate((element) => element.textContent ?? '');

async function choosePart(atlas: AtlasDriver, name: string) {
  await atlas.page.getByRole('radio', { name }).focus();
  await atlas.pressKey('Space');
}

/** Opens the list of a facet by keyboard. */
async function openFacet(atlas: AtlasDriver, name: string) {
  await atlas.button(name).focus();
  await atlas.pressKey('Enter');
  const dialog = atlas.page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

async function openRegister(path = '', options = {}) {
  const atlas = await openAtlas({
    webgl: false,
    path: `?ecran=experimentations${path}`,
    ...options,
  });
  await atlas.waitUntilReady();
  return atlas;
}

describe('the register', () => {
  test('is narrowed by keyboard; counts follow, and the address restores it', async () => {
    const atlas = await openRegister();
    await kept(atlas, '23 expérimentations sur 23. 14 sites sur la carte.').waitFor();
    expect(await items(atlas).count()).toBe(23);
    await expect.poll(() => marks(atlas).count()).toBe(14);

    const home = atlas.page.getByRole('checkbox', { name: /Maintien à domicile/ });
    await home.focus();
    await atlas.pressKey('Space');
    await kept(atlas, '5 expérimentations sur 23. 1 site sur la carte.').waitFor();
    await expect.poll(() => marks(atlas).count()).toBe(1);

    const dialog = await openFacet(atlas, 'Nature');
    const training = dialog.getByRole('checkbox', { name: /Formation/ });
    // Four of the five equip homes; what would keep nothing cannot be chosen.
    expect(await atlas.read(dialog)).toContain('Équipement du domicile 4 expérimentations');
    expect(await dialog.getByRole('checkbox', { name: /Unité mobile/ }).isDisabled()).toBe(true);
    await training.focus();
    await atlas.pressKey('Space');
    await atlas.pressKey('Escape');
    await kept(atlas, '1 expérimentation sur 23.').waitFor();
    await expect.poll(() => focusedText(atlas)).toContain('Nature');
    expect(await atlas.read(items(atlas).first())).toContain('filière ASSP');
    await expect
      .poll(() => atlas.url().search)
      .toBe('?ecran=experimentations&axe=domicile&nature=formation');

    await atlas.reload();
    await kept(atlas, '1 expérimentation sur 23.').waitFor();
    await atlas.button('Tout afficher').focus();
    await atlas.pressKey('Enter');
    await kept(atlas, '23 expérimentations sur 23.').waitFor();
    await expect.poll(() => atlas.url().search).toBe('?ecran=experimentations');
  });

  test('filters by department, status, place, sources, link and years', async () => {
    const atlas = await openRegister('&departement=52&lieu=domicile');
    // Maintien à domicile's call of 2022 and the parents' coaching.
    await kept(atlas, '2 expérimentations sur 23.').waitFor();
    for (const [address, count] of [
      ['etat=terminee', 6],
      ['solidite=mention', 2],
      ['lien=operateur', 1],
      ['periode=2025', 3],
      ['periode=inconnu', 9],
    ] as const) {
      await atlas.visit(`?ecran=experimentations&${address}`);
      await kept(atlas, `${count} expérimentations? sur 23.`).waitFor();
    }
  });

  test('is searched in its texts', async () => {
    const atlas = await openRegister();
    const search = atlas.page.getByRole('searchbox', { name: 'Rechercher dans le registre' });
    await search.focus();
    await atlas.type('pharmacies montmedy');
    await kept(atlas, '1 expérimentation sur 23.').waitFor();
    expect(await atlas.read(items(atlas).first())).toContain('Téléconsultation en pharmacie');
    await expect.poll(() => atlas.url().searchParams.get('mots')).toBe('pharmacies montmedy');
    await search.fill('licorne');
    await atlas.page.getByText('Aucune expérimentation ne répond à ces filtres.').waitFor();
  });

  test.each([/CSV pour tableur/, /CSV pour programme/, /XLSX/])(
    'what the filters keep is taken away as %s, and can be read back',
    async (format) => {
      const atlas = await openRegister('&axe=domicile');
      await kept(atlas, '5 expérimentations sur 23.').waitFor();
      await atlas.button(/Exporter\s: la carte et la liste/).click();
      const download = atlas.page.waitForEvent('download');
      await atlas.page.getByRole('menuitem', { name: format }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toMatch(/^atlas-registre-experimentations/);
      const bytes = await readFile(await saved.path());
      const context = readImportContext();
      const reading = await importRegister(bytes, { ...context, shipped: [] }, new Map());
      expect(reading.problems).toEqual([]);
      expect(reading.experiments).toEqual(context.shipped.filter(({ axis }) => axis === 'home'));
    },
  );

  test('what is not understood of an address is said, and the rest holds', async () => {
    const atlas = await openRegister('&nature=magie&etat=terminee');
    await kept(atlas, '6 expérimentations sur 23.').waitFor();
    await atlas.alert(/magie/).waitFor();
  });
});

describe('list and map', () => {
  test('show the same record, pointed at in either; a site opens its page', async () => {
    const atlas = await openRegister('&axe=chroniques');
    await kept(atlas, '2 expérimentations sur 23. 1 site sur la carte.').waitFor();
    const image = marks(atlas).locator('image');
    const side = async () => Number(await image.getAttribute('width'));
    const small = await side();
    const item = items(atlas).filter({ hasText: 'apnée du sommeil' });
    await item.hover();
    await expect.poll(side).toBeGreaterThan(small);
    await atlas.heading().hover();
    await expect.poll(side).toBe(small);
    // By keyboard too.
    await item.getByRole('link').focus();
    await expect.poll(side).toBeGreaterThan(small);
    await atlas.page.getByRole('searchbox').focus();

    await marks(atlas).hover();
    await expect.poll(() => item.getAttribute('data-pointed')).toBe('true');
    await marks(atlas).click();
    const title = 'Télésurveillance de l’apnée du sommeil et de la BPCO';
    await atlas.page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await expect.poll(() => focusedText(atlas)).toBe(title);
    await atlas.page.getByRole('link', { name: 'Retour à la liste' }).focus();
    await atlas.pressKey('Enter');
    await expect.poll(() => focusedText(atlas)).toBe(title);
    expect(await atlas.focused().evaluate(({ tagName }) => tagName)).toBe('A');
  });

  test('the map says by keyboard which sites a commune has', async () => {
    const atlas = await openRegister('&axe=chroniques');
    await atlas.map().focus();
    await atlas.pressKey('ArrowRight');
    await atlas.spokenZone().waitFor();
    expect(await atlas.read(atlas.spokenZone())).toMatch(/: /);
  });
});

describe('a record', () => {
  test('gives figures that differ with their dates and sources, and says what is not known', async () => {
    const atlas = await openRegister('&fiche=teleconsultation-territoire-assistee');
    const page = atlas.page.getByRole('article', { name: 'Fiche de l’expérimentation' });
    await page.getByRole('heading', { name: 'Téléconsultation de territoire assistée' }).waitFor();
    await page.getByText('La Gazette France').first().waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    const row = (start: string) => rows.find((text) => text.startsWith(start)) ?? '';
    expect(row('Téléconsultations réalisées depuis 2021')).toMatch(
      /La Gazette France.*5665.*15 octobre 2025/s,
    );
    expect(row('Téléconsultations depuis 2021')).toMatch(/vitrine nationale.*plus de 5000/s);
    const text = await atlas.read(page);
    for (const said of [
      'Localisés Cabinet du médecin téléconsultant',
      'Sans commune connue Réseau de sites – Meuse',
      'Comprend Pôle de téléconsultation de Cousances-les-Forges',
      'Ce que l’on ne sait pas La date de fin.',
      'résultats descriptifs, sans preuve d’effet',
      'état « non documenté »',
    ]) {
      expect(text.replaceAll('? ', '')).toContain(said);
    }
    await page.getByRole('link', { name: /Montmédy/ }).click();
    await atlas.page.getByRole('heading', { name: /pharmacie à Montmédy/, level: 1 }).waitFor();
    const family = await atlas.read(page);
    expect(family).toContain('Fait partie de Téléconsultation de territoire assistée');
    expect(family).toContain('Aucun résultat publié'.toLowerCase());
  });
});

describe('the programme', () => {
  test('is told with its sources: figures, milestones, axes, partners, what follows', async () => {
    const atlas = await openRegister();
    await choosePart(atlas, 'Programme');
    await atlas.page.getByText('23 expérimentations documentées, sur plus de 100').waitFor();
    await expect.poll(() => atlas.url().searchParams.get('rubrique')).toBe('programme');
    expect(await atlas.page.locator('.timeline > li').count()).toBe(11);
    const figures = atlas.page.getByRole('table', { name: /Les chiffres que le programme/ });
    const partners = (await figures.getByRole('row').allInnerTexts()).filter((row) =>
      row.startsWith('Partenaires'),
    );
    // Sources differ: both are there.
    expect(partners.join()).toMatch(/42.*40/s);
    await atlas.page.getByRole('heading', { name: /Transition Territoires Santé/ }).waitFor();
    await atlas.page.getByText('Périmètre, calendrier, budget et partenaires non').waitFor();
    await atlas.page.getByRole('link', { name: 'Voir la liste : Prévention' }).click();
    await kept(atlas, '4 expérimentations sur 23.').waitFor();
  });

  test('without its file, it is said, and the register stays', async () => {
    const atlas = await openAtlas({
      webgl: false,
      path: '?ecran=experimentations&rubrique=programme',
      before: (visit) => visit.mutateResponse('**/data/programme.json*', () => ({ status: 404 })),
    });
    atlas.expectProblem(/404/);
    await atlas.page.getByText('Le dossier du programme n’a pas pu être lu.').waitFor();
    await choosePart(atlas, 'Registre');
    await kept(atlas, '23 expérimentations sur 23.').waitFor();
  });
});

describe('every part keeps every rule of axe', () => {
  test.each([
    { language: 'fr', viewport: 'desktop' },
    { language: 'en', viewport: 'phone' },
  ] as const)(
    '$language, $viewport',
    async ({ language, viewport }) => {
      const atlas = await openRegister('', { language, viewport });
      const broken: Record<string, string[]> = {};
      const judge = async (name: string) => {
        const violations = await atlas.axeViolations('.still-map-picture');
        if (violations.length > 0) broken[name] = violations;
      };
      await judge('register');
      await openFacet(atlas, language === 'fr' ? 'Nature' : 'Kind');
      await judge('facet');
      await atlas.pressKey('Escape');
      const langue = language === 'fr' ? '' : '&langue=en';
      await atlas.visit(
        `?ecran=experimentations&fiche=cabinets-medicaux-mobiles-haute-marne${langue}`,
      );
      await atlas.page.getByRole('heading', { name: 'Sources' }).waitFor();
      await judge('record');
      await atlas.visit(`?ecran=experimentations&rubrique=programme${langue}`);
      await atlas.page.locator('.timeline > li').first().waitFor();
      await judge('programme');
      expect(broken).toEqual({});
    },
    90_000,
  );
});
