/** Each fault of a data file: one clear sentence in French, the rest usable, and a way back. */
import { expect, test } from 'vitest';
import type { AtlasDriver } from './harness/AtlasDriver.ts';
import { curable, refuseCrypto } from './harness/faults.ts';
import {
  altered,
  heldBack,
  lost,
  missing,
  type ResponseMutation,
  truncated,
} from './harness/mutateResponse.ts';
import { type OpenAtlasOptions, openAtlas } from './harness/openAtlas.ts';

/** Opens the atlas where the answers that match `pattern` are changed; the map is the still one, sooner drawn. */
function openWith(
  pattern: string,
  mutation: ResponseMutation,
  options: OpenAtlasOptions = {},
): Promise<AtlasDriver> {
  return openAtlas({
    webgl: false,
    ...options,
    before: async (atlas, context) => {
      await options.before?.(atlas, context);
      await atlas.mutateResponse(pattern, mutation);
    },
  });
}

const needFile = '**/data/facts-need.json*';
const officialFile = '**/data/facts-official.json*';

const faults = [
  { name: 'missing', mutation: missing, says: /introuvables sur le serveur/, problem: /404/ },
  { name: 'cut short', mutation: truncated, says: /arrivées incomplètes/, problem: null },
  {
    name: 'altered',
    mutation: altered,
    says: /ne sont pas celles qui ont été publiées/,
    problem: null,
  },
  {
    name: 'lost on the way',
    mutation: lost,
    says: /Impossible de joindre le serveur/,
    problem: /ERR_CONNECTION_RESET/,
  },
];

test.each(faults)(
  'a later file $name: the map works, its figures are n.d., retry brings them',
  async ({ mutation, says, problem }) => {
    const fault = curable(mutation);
    const atlas = await openWith(needFile, fault.mutation, { path: '?indicateur=share-75-plus' });
    if (problem) atlas.expectProblem(problem);
    const alert = atlas.alert(says);
    await alert.waitFor();
    expect(await atlas.read(alert)).toContain('« âges, revenus et besoins »');
    expect(await atlas.read(alert)).toContain('Le reste de l’atlas fonctionne.');
    expect(await atlas.page.getByRole('alert').count()).toBe(1);
    const legend = atlas.legend();
    await legend.getByText('Aucune valeur : les données « âges, revenus et besoins »').waitFor();
    expect(await atlas.read(legend)).toContain('n.d. (donnée absente)');
    expect(await legend.getByRole('button').count()).toBe(0);
    expect(await atlas.read(atlas.page.locator('body'))).not.toMatch(/\.json|undefined|NaN/);

    await atlas.chooseIndicator('Médecins généralistes');
    await legend.getByRole('heading', { name: 'Médecins généralistes' }).waitFor();
    await legend.getByRole('button').first().waitFor();

    await atlas.goBack();
    await legend.getByText('Aucune valeur').waitFor();
    fault.heal();
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await legend.getByRole('button').first().waitFor();
    expect(await atlas.page.getByRole('alert').count()).toBe(0);
    expect(await atlas.read(legend)).not.toContain('Aucune valeur');
  },
);

test.each(faults)(
  'a file of the first view $name: a sentence, and a retry that reloads',
  async ({ mutation, says, problem }) => {
    const fault = curable(mutation);
    const atlas = await openWith(officialFile, fault.mutation);
    if (problem) atlas.expectProblem(problem);
    const alert = atlas.alert(says);
    await alert.waitFor();
    expect(await atlas.read(alert)).toContain('« APL aux généralistes et zonages »');
    expect(await atlas.read(alert)).not.toContain('Le reste de l’atlas fonctionne');
    expect(await atlas.page.getByRole('progressbar').count()).toBe(0);

    fault.heal();
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await atlas.waitUntilReady();
    expect(await atlas.page.getByRole('alert').count()).toBe(0);
    await atlas.legend().getByRole('button').first().waitFor();
  },
);

test('without the first view the other screens open, and say nothing false', async () => {
  const atlas = await openWith(officialFile, missing);
  atlas.expectProblem(/404/);
  await atlas.alert(/introuvables/).waitFor();
  await atlas.goToScreen('Expérimentations');
  await atlas.page.getByRole('heading', { name: 'Expérimentations', level: 1 }).waitFor();
  expect(await atlas.read(atlas.page.getByRole('main'))).not.toMatch(/0 expérimentation/);
  await atlas.visit('?ecran=experimentations&fiche=teleconsultation');
  await atlas.alert(/introuvables/).waitFor();
  expect(await atlas.read(atlas.page.getByRole('main'))).not.toContain('pas dans le registre');
  await atlas.goToScreen('Méthode et données');
  await atlas.page.getByRole('heading', { name: 'Méthode et données', level: 1 }).waitFor();
});

test('several files missing make one sentence', async () => {
  const atlas = await openWith('**/data/facts-{supply,need,zones,apl-professions}.json*', missing);
  atlas.expectProblem(/404/);
  const alert = atlas.alert(/introuvables/);
  await alert.getByText(/et 2 autres/).waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(1);
});

test('what is said of a file can be closed: the map is free again, the legend still says why', async () => {
  const atlas = await openWith(needFile, missing, {
    path: '?indicateur=share-75-plus',
    viewport: 'phone',
  });
  atlas.expectProblem(/404/);
  const alert = atlas.alert(/introuvables/);
  await alert.getByRole('button', { name: 'Fermer' }).click();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
  await atlas.button('Ouvrir les réglages').click();
  await atlas.legend().getByText('Aucune valeur : les données').waitFor();
});

test('without the manifest nothing is guessed', async () => {
  const fault = curable(missing);
  const atlas = await openWith('**/data/manifest.json*', fault.mutation);
  atlas.expectProblem(/404/);
  const alert = atlas.alert('« sommaire des données »');
  await alert.waitFor();
  fault.heal();
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await atlas.waitUntilReady();
});

test.each([
  { edition: 'newer', schemaVersion: 99, says: /plus récentes que cette page/ },
  { edition: 'older', schemaVersion: 0, says: /plus anciennes que cette page/ },
])('data of a $edition schema ask for another page', async ({ schemaVersion, says }) => {
  const fault = curable(({ body }) => ({
    body: JSON.stringify({ ...JSON.parse(body.toString()), schemaVersion }),
  }));
  const atlas = await openWith('**/data/manifest.json*', fault.mutation);
  const alert = atlas.alert(says);
  await alert.waitFor();
  fault.heal();
  await alert.getByRole('button', { name: 'Recharger la page' }).click();
  await atlas.waitUntilReady();
});

test('outlines of a mesh missing: the communes side by side take their place', async () => {
  const fault = curable(missing);
  const atlas = await openWith('**/data/epci.geojson*', fault.mutation, { path: '?maille=epci' });
  atlas.expectProblem(/404/);
  const alert = atlas.alert('« contours des intercommunalités »');
  await alert.getByText(/contours des communes les remplacent/).waitFor();
  await atlas.waitUntilReady();
  await atlas.map().focus();
  await atlas.pressKey('ArrowRight');
  await atlas.status(/^C[AC] .+\s:\s\d/).waitFor();
  fault.heal();
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await alert.waitFor({ state: 'detached' });
});

test('figures of a sheet that miss a file are n.d., and appear once it has come', async () => {
  const fault = curable(missing);
  const atlas = await openWith('**/data/{surroundings,facts-supply}.json*', fault.mutation, {
    path: '?zone=55181',
  });
  atlas.expectProblem(/404/);
  const alert = atlas.alert('« offre et population des départements voisins »');
  await alert.getByText('« offre de soins des communes »').waitFor();
  const sheet = atlas.sheet();
  await sheet.getByText('4,2 consultations').first().waitFor();
  await sheet.getByText('n.d.').first().waitFor();
  expect(await atlas.read(sheet)).not.toMatch(/Aucun généraliste|5 généralistes/);
  fault.heal();
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await sheet.getByText('5 généralistes').first().waitFor();
});

test('a slow server: progress first, then a sentence, and the atlas in the end', async () => {
  const held = heldBack();
  const atlas = await openWith(officialFile, held.mutation, {
    before: ({ page }) => page.clock.install(),
  });
  const progress = atlas.page.getByRole('progressbar');
  await progress.waitFor();
  await atlas.page.getByText(/Chargement des données\s:\s.+ sur /).waitFor();
  expect(await atlas.status(/La connexion est lente/).count()).toBe(0);
  await atlas.page.clock.fastForward(8_100);
  await atlas.status('La connexion est lente. Le chargement continue.').waitFor();
  expect(await progress.count()).toBe(1);
  held.release();
  await atlas.legend().getByRole('button').first().waitFor();
  expect(await progress.count()).toBe(0);
  expect(await atlas.status(/La connexion est lente/).count()).toBe(0);
});

test('a server that sends nothing more is given up, and may be asked again', async () => {
  const held = heldBack();
  const atlas = await openWith(officialFile, held.mutation, {
    before: ({ page }) => page.clock.install(),
  });
  await atlas.page.getByRole('progressbar').waitFor();
  await atlas.page.clock.fastForward(31_000);
  const alert = atlas.alert(/ne sont pas arrivées à temps/);
  await alert.waitFor();
  held.release();
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await atlas.legend().getByRole('button').first().waitFor();
});

test('where no hash can be computed, the check is skipped and said', async () => {
  const atlas = await openAtlas({
    webgl: false,
    before: (_, context) => refuseCrypto(context),
  });
  const notice = atlas.status(/L’intégrité des données n’a pas pu être vérifiée/);
  await notice.waitFor();
  await atlas.waitUntilReady();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
  await notice.getByRole('button', { name: 'Fermer' }).click();
  expect(await notice.count()).toBe(0);
});

test('where no hash can be computed, what makes no sense is still refused', async () => {
  const unreadable: ResponseMutation = ({ body }) => ({ body: Buffer.alloc(body.length, '?') });
  const atlas = await openWith(needFile, unreadable, {
    before: (_, context) => refuseCrypto(context),
  });
  await atlas.alert('« âges, revenus et besoins » contiennent une erreur').waitFor();
  await atlas.waitUntilReady();
});
