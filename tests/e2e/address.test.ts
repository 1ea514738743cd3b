/** The address is the view: it restores it, follows it, and no address breaks the atlas. */
import { expect, test } from 'vitest';
import { openAtlas } from './harness/openAtlas.ts';

const ignored = /Partie de l’adresse non reconnue et ignorée/;

test('an address restores the whole view', async () => {
  const atlas = await openAtlas({
    webgl: false,
    path: '?indicateur=apl-gp-65&annee=2022&maille=departement&zone=55&axe=acces.prevention',
  });
  await atlas.waitUntilReady();
  await atlas.indicatorButton().getByText('65 ans et moins').waitFor();
  expect(await atlas.meshGroup().getByRole('radio', { name: 'Département' }).isChecked()).toBe(
    true,
  );
  expect(await atlas.page.getByRole('radio', { name: '2022' }).isChecked()).toBe(true);
  await atlas.sheet().getByRole('heading', { name: 'Meuse' }).waitFor();
  const checked = async (name: string) => atlas.page.getByRole('checkbox', { name }).isChecked();
  expect(await checked('Accès aux soins')).toBe(true);
  expect(await checked('Maladies chroniques')).toBe(false);
  expect(await checked('Prévention')).toBe(true);
  expect(atlas.url().search).toBe(
    '?indicateur=apl-gp-65&annee=2022&maille=departement&zone=55&axe=acces.prevention',
  );
});

test('each step is written in the address, and back and forward follow it', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  const query = () => atlas.url().search;
  const title = (name: string) => atlas.legend().getByRole('heading', { name }).waitFor();
  await atlas.chooseIndicator('Population');
  await title('Population');
  expect(query()).toBe('?indicateur=population');
  await atlas.chooseMesh('EPCI');
  expect(query()).toBe('?indicateur=population&maille=epci');
  await atlas.goToTerritory('Étain');
  await atlas.sheet().getByRole('heading', { name: 'Étain' }).waitFor();
  expect(query()).toBe('?indicateur=population&zone=55181');
  await atlas.goToScreen('Expérimentations');
  expect(query()).toBe('?ecran=experimentations&indicateur=population&zone=55181');

  await atlas.goBack();
  await atlas.sheet().getByRole('heading', { name: 'Étain' }).waitFor();
  await atlas.goBack();
  await atlas.sheet().waitFor({ state: 'detached' });
  expect(await atlas.meshGroup().getByRole('radio', { name: 'EPCI' }).isChecked()).toBe(true);
  await atlas.goBack();
  await atlas.goBack();
  await title('APL aux médecins généralistes, tous âges');
  expect(query()).toBe('');
  await atlas.page.goForward();
  await title('Population');
  await atlas.reload();
  await title('Population');
  expect(query()).toBe('?indicateur=population');
});

test('the year is in the address, and is no step of its own', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.waitUntilReady();
  await atlas.page.getByRole('radio', { name: '2022' }).check({ force: true });
  await atlas.legend().getByText('2022').waitFor();
  expect(atlas.url().search).toBe('?annee=2022');
  await atlas.page.getByRole('radio', { name: '2024' }).check({ force: true });
  expect(atlas.url().search).toBe('');
});

const hostileAddresses = [
  {
    name: 'script-like',
    query: '?indicateur=<script>alert(1)</script>&zone="><img src=x onerror=alert(1)>',
  },
  {
    name: 'of names that objects have',
    query: '?ecran=__proto__&maille=constructor&indicateur=toString',
  },
  { name: 'of broken escapes', query: '?indicateur=%E0%A4%A&maille=%&axe=%ZZ' },
  { name: 'of invisible characters', query: '?maille=%00%E2%80%AE%07&langue=%F0%9F%92%A9' },
  { name: 'of wrong years and axes', query: '?annee=1889&axe=acces.magie&langue=kl' },
  { name: 'very long', query: `?indicateur=${'a'.repeat(6000)}&zone=${'1'.repeat(6000)}` },
];

test.each(hostileAddresses)(
  'an address $name: what is not understood is said, the first view shown',
  async ({ query }) => {
    const dialogs: string[] = [];
    const atlas = await openAtlas({
      webgl: false,
      path: query,
      before: ({ page }) =>
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        }),
    });
    await atlas.waitUntilReady();
    const alert = atlas.alert(ignored);
    await alert.waitFor();
    const said = await atlas.read(alert);
    expect(said.length).toBeLessThan(300);
    expect(said).not.toMatch(/\p{Cc}|\p{Cf}/u);
    await atlas.legend().getByRole('heading', { name: 'APL aux médecins' }).waitFor();
    expect(dialogs).toEqual([]);
    await alert.getByRole('button', { name: 'Fermer' }).click();
    expect(await alert.count()).toBe(0);
  },
);

test('an unknown territory and an unknown record are said to be so', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?zone=75056' });
  const outside = atlas.page.getByText('Ce territoire n’est pas dans les trois départements.');
  await outside.first().waitFor();
  await atlas.visit('?fiche=aucune-fiche-de-ce-nom');
  await atlas.page.getByText('Cette expérimentation n’est pas dans le registre.').first().waitFor();
  await atlas.visit('?ecran=experimentations&fiche=aucune-fiche-de-ce-nom');
  await atlas.page
    .getByRole('heading', { name: 'Cette expérimentation n’est pas dans le registre.' })
    .waitFor();
});

test('codes that are no territory here leave the live map as it is', async () => {
  const atlas = await openAtlas({ path: '?zone=2A004&maille=departement&fiche=aucune' });
  await atlas.waitUntilReady();
  await atlas.map().focus();
  await atlas.pressKey('ArrowRight');
  await atlas.status(/^(Haute-Marne|Meurthe-et-Moselle|Meuse)\s:\s\d/).waitFor();
});

test('a territory of another mesh than the one in view opens its own sheet', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?maille=departement&zone=55181' });
  await atlas.waitUntilReady();
  await atlas.sheet().getByRole('heading', { name: 'Étain' }).waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
  await atlas.visit('?maille=commune&zone=55');
  await atlas.waitUntilReady();
  await atlas.sheet().getByRole('heading', { name: 'Meuse' }).waitFor();
});

test('a mesh too fine for the indicator is replaced by the finest it allows, and said', async () => {
  const atlas = await openAtlas({ webgl: false, path: '?indicateur=density-gp&maille=commune' });
  await atlas.waitUntilReady();
  expect(await atlas.meshGroup().getByRole('radio', { name: 'EPCI' }).isChecked()).toBe(true);
  expect(await atlas.meshGroup().getByRole('radio', { name: 'Commune' }).isDisabled()).toBe(true);
  await atlas.page.getByText(/ce chiffre n’a pas de sens à une maille plus fine/).waitFor();
});
