/** What can fail besides data: the worker, the browser's stores, a piece of the application itself. */
import { expect, test } from 'vitest';
import { refuseStorage } from './harness/faults.ts';
import { missing } from './harness/mutateResponse.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { countWorkers, killWorker, letNoWorkerLive, watchWorkers } from './harness/workerFaults.ts';

const restarted = /Le calcul s’est interrompu et a été relancé. Rien n’est perdu./;

test('a worker that dies is restarted, says so, and nothing is lost', async () => {
  const atlas = await openAtlas({
    webgl: false,
    before: (_, context) => watchWorkers(context),
  });
  await atlas.waitUntilReady();
  await expect.poll(() => countWorkers(atlas.page)).toBe(1);
  await killWorker(atlas.page, 'loudly');
  await atlas.chooseIndicator('Médecins généralistes');
  await atlas.legend().getByRole('heading', { name: 'Médecins généralistes' }).waitFor();
  await atlas.legend().getByRole('button').first().waitFor();
  const notice = atlas.status(restarted);
  await notice.waitFor();
  expect(await countWorkers(atlas.page)).toBe(2);
  await atlas.goToTerritory('Étain');
  await atlas.sheet().getByText('5 généralistes').first().waitFor();
  await notice.getByRole('button', { name: 'Fermer' }).click();
  expect(await notice.count()).toBe(0);
});

test('a worker that falls silent is found out and replaced', async () => {
  const atlas = await openAtlas({
    webgl: false,
    before: async ({ page }, context) => {
      await page.clock.install();
      await watchWorkers(context);
    },
  });
  await atlas.legend().getByRole('button').first().waitFor();
  // It starts once the map is drawn.
  await expect.poll(() => countWorkers(atlas.page)).toBe(1);
  await killWorker(atlas.page, 'silently');
  await atlas.chooseIndicator('Médecins généralistes');
  // Its heading is there at once, its classes cannot be.
  await atlas.indicatorButton().getByText('Médecins généralistes').waitFor();
  await atlas.page.clock.fastForward(13_000);
  await atlas.status(restarted).waitFor();
  await atlas.legend().getByRole('heading', { name: 'Médecins généralistes' }).waitFor();
  await atlas.legend().getByRole('button').first().waitFor();
  expect(await countWorkers(atlas.page)).toBe(2);
});

test('where no worker lives, it is said, the rest is there, and a retry computes', async () => {
  const atlas = await openAtlas({
    webgl: false,
    before: async (_, context) => {
      await watchWorkers(context);
      await context.addInitScript(() => {
        window.workerFaults.areStillborn = true;
      });
    },
  });
  const alert = atlas.alert(/Le calcul ne répond plus/);
  await alert.waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(1);
  await atlas.goToScreen('Expérimentations');
  await atlas.page.getByRole('heading', { name: 'Accès aux soins' }).waitFor();
  await atlas.goToScreen('Explorer');
  await letNoWorkerLive(atlas.page, false);
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await atlas.waitUntilReady();
  await atlas.legend().getByRole('button').first().waitFor();
  expect(await alert.count()).toBe(0);
});

test('a browser that refuses all storage shows the atlas, and nothing false is said', async () => {
  const atlas = await openAtlas({
    path: '?zone=55181',
    before: (_, context) => refuseStorage(context),
  });
  await atlas.waitUntilReady();
  await atlas.sheet().getByText('5 généralistes').first().waitFor();
  await atlas.goToTerritory('Verdun');
  await atlas.sheet().getByRole('heading', { name: 'Verdun' }).waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
  expect(await atlas.page.locator('#avis').innerText()).toBe('');
});

test.each([
  { part: 'the search', file: 'TerritorySearch', path: '' },
  { part: 'the sheet', file: 'ZoneSheet', path: '?zone=55181' },
])('when the code of $part does not come, the rest of the page works', async ({ file, path }) => {
  const atlas = await openAtlas({
    webgl: false,
    path,
    before: (visit) => visit.mutateResponse(`**/assets/${file}-*.js`, missing),
  });
  atlas.expectProblem(/404/);
  atlas.expectProblem(/dynamically imported module/);
  const alert = atlas.alert(/Cette partie ne peut pas s’afficher. Le reste de la page fonctionne./);
  await alert.waitFor();
  await atlas.waitUntilReady();
  await atlas.chooseIndicator('Population');
  await atlas.legend().getByRole('heading', { name: 'Population' }).waitFor();
  expect(await alert.getByRole('button', { name: 'Recharger la page' }).count()).toBe(1);
});

test('when the code of the live map does not come, the still one stays', async () => {
  const atlas = await openAtlas({
    before: (visit) => visit.mutateResponse('**/assets/MapView-*.js', missing),
  });
  atlas.expectProblem(/404/);
  await atlas.waitUntilReady();
  const notice = atlas.status(/La carte animée n’a pas pu être chargée/);
  await notice.getByRole('button', { name: 'Recharger la page' }).waitFor();
  await atlas.map().focus();
  await atlas.pressKey('ArrowRight');
  await atlas.spokenZone().waitFor();
  await atlas.pressKey('Enter');
  await atlas.sheet().waitFor();
});

test('when the code of the interface does not come, one sentence says so', async () => {
  const atlas = await openAtlas({
    webgl: false,
    before: (visit) => visit.mutateResponse('**/assets/interface-*.js', missing),
  });
  atlas.expectProblem(/404/);
  await atlas.alert(/L’interface de l’atlas n’est pas arrivée. Vérifiez la connexion/).waitFor();
});

test('when the code of a screen does not come, the others open', async () => {
  const atlas = await openAtlas({
    webgl: false,
    path: '?ecran=experimentations',
    before: (visit) => visit.mutateResponse('**/assets/ExperimentsScreen-*.js', missing),
  });
  atlas.expectProblem(/404/);
  atlas.expectProblem(/dynamically imported module/);
  const alert = atlas.alert(/Cet écran ne peut pas s’afficher. Les autres restent accessibles./);
  await alert.waitFor();
  await atlas.goToScreen('Explorer');
  await atlas.waitUntilReady();
  expect(await alert.count()).toBe(0);
});
