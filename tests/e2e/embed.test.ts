/** Embeds in the pages of another site: what `docs/embed.md` gives to copy is what is loaded here. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { closeHostPages, embedOf, openHostPage } from './harness/hostPage.ts';
import { openAtlas } from './harness/openAtlas.ts';

const guide = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```html\n(.*?)```/gs)].map(([, code = '']) => code);
const [framed = '', element = '', sandboxed = ''] = examples;

afterEach(closeHostPages);

/** The frame has just the height of what is in it. */
async function expectFitted(page: Page, at = 0): Promise<void> {
  const frame = page.locator('iframe').nth(at);
  const content = () =>
    embedOf(page, at)
      .locator('body')
      .evaluate((body) => body.scrollHeight);
  await expect
    .poll(async () => {
      const box = await frame.boundingBox();
      return Math.abs((box?.height ?? 0) - (await content()));
    })
    .toBeLessThanOrEqual(1);
  expect(await content()).toBeGreaterThan(300);
}

test('the guide has three examples', () => expect(examples.length).toBe(3));

test('a frame shows its map, takes its height, and lets the keyboard out', async () => {
  const page = await openHostPage(framed);
  const embed = embedOf(page);
  await embed.getByRole('heading', { name: 'APL aux médecins généralistes, tous âges' }).waitFor();
  await embed.locator('.zone').first().waitFor();
  expect(await embed.locator('.zone').count()).toBe(44);
  expect(await page.locator('iframe').getAttribute('title')).toContain('médecins généralistes');
  await expectFitted(page);
  await page.getByRole('link', { name: 'Avant' }).focus();
  const map = embed.getByRole('region', { name: 'Carte', exact: true });
  await page.keyboard.press('Tab');
  expect(await map.evaluate((section) => document.activeElement === section)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await embed.locator('.embed-card h2').waitFor();
  await expectFitted(page);
  const after = page.getByRole('link', { name: 'Après' });
  for (let press = 0; press < 30; press += 1) {
    if (await after.evaluate((link) => document.activeElement === link)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard never left the frame');
});

test('fitted to its content, a frame still has its zone in the middle of its map', async () => {
  const page = await openHostPage(
    framed.replace('indicateur=apl-gp&maille=epci', 'maille=epci&zone=200049187'),
  );
  await embedOf(page).locator('.embed-card .strip').waitFor();
  await expectFitted(page);
  const middleOf = async (selector: string) => {
    const box = await embedOf(page).locator(selector).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  };
  await expect
    .poll(async () =>
      Math.abs((await middleOf('[data-selected]')) - (await middleOf('.still-map'))),
    )
    .toBeLessThan(12);
});

test('the element makes the same frame, named, beside others', async () => {
  const page = await openHostPage(`${element}${framed}`);
  await embedOf(page).locator('.embed-card h2', { hasText: 'Étain' }).waitFor();
  await embedOf(page, 1).locator('.zone').first().waitFor();
  expect(await page.locator('iframe').first().getAttribute('title')).toBe(
    'Accès aux soins à Étain',
  );
  await expectFitted(page, 0);
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await expectFitted(page, 1);
});

describe('in a sandbox', () => {
  test('works with every store refused', async () => {
    const page = await openHostPage(sandboxed, {
      before: (opened) =>
        opened.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
          }
        }),
    });
    await embedOf(page).locator('.embed-card h2', { hasText: 'Meuse' }).waitFor();
    await expectFitted(page);
  });

  test('without an origin of its own, a picture and a link stand in', async () => {
    const page = await openHostPage(sandboxed.replace(' allow-same-origin', ''), {
      expected: /CORS|Failed to load resource|origin 'null'|Content Security Policy/,
    });
    const picture = embedOf(page).getByRole('img', { name: /^Carte de l’accès/ });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1200);
    await embedOf(page)
      .getByRole('link', { name: /^(Carte.*)?Ouvrir l’Atlas/ })
      .waitFor();
  });
});

test('without its script, the frame keeps its proportions', async () => {
  const page = await openHostPage(framed.replace(/<script.*<\/script>/s, ''), {
    viewport: { width: 500, height: 900 },
  });
  await embedOf(page).locator('.zone').first().waitFor();
  expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 500, height: 625 });
});

test('a stranger’s message changes nothing, on either side', async () => {
  const page = await openHostPage(framed);
  await embedOf(page).locator('.zone').first().waitFor();
  await expectFitted(page);
  const before = await page.locator('iframe').boundingBox();
  await page.evaluate(() => {
    for (const data of [
      null,
      'x',
      { kind: 'atlas-acces-soins:height', height: 5000 },
      { kind: 1 },
    ]) {
      window.postMessage(data, '*');
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }
  });
  await page.waitForTimeout(300);
  expect(await page.locator('iframe').boundingBox()).toEqual(before);
});

const hostile = [
  'embed.html?zone=99999',
  'embed.html?zone=%3Cscript%3Ealert(1)%3C/script%3E&theme=%22%3E&contenu=x',
  'embed.html?ecran=methode&fiche=../../x&maille=lune&annee=-1&cle=valeur',
  'embed.html?ecran=comparer&epingles=c99999.o1',
  'embed.html?contenu=fiche',
  'embed.html#zone=%E0%A4%A',
];

test.each(hostile)('%s shows the nearest view', { timeout: 90_000 }, async (path) => {
  const atlas = await openAtlas({ path, webgl: false });
  await atlas.waitForMark('atlas:first-zones');
  await atlas.heading().getByText('APL aux médecins généralistes').waitFor();
  expect(await atlas.page.getByRole('alert').count()).toBe(0);
  if (path.includes('99999') && path.includes('zone=')) {
    await atlas.status(/n’existe pas/).waitFor();
  }
});

test('an embed inside a framed page is fitted by the page that holds it', async () => {
  const inner = `<iframe srcdoc='${framed.replaceAll("'", '')}' title="Dans un cadre" style="width:100%;height:1200px"></iframe>`;
  const page = await openHostPage(inner);
  const nested = embedOf(page).locator('iframe').contentFrame();
  await nested.locator('.zone').first().waitFor();
});

const looks = [
  { path: 'embed.html?zone=55181&controles=oui&recherche=oui', viewport: 'desktop' },
  { path: 'embed.html?zone=55181&controles=oui&recherche=oui&theme=sombre', viewport: 'phone' },
  { path: 'embed.html?contenu=fiche&zone=55181&theme=sombre', viewport: 'phone' },
  {
    path: 'embed.html?ecran=comparer&epingles=e200066108.c55181&theme=sombre',
    viewport: 'desktop',
  },
] as const;

describe.each(['fr', 'en'] as const)('to axe, in %s', (language) => {
  test.each(looks)('$path', { timeout: 90_000 }, async ({ path, viewport }) => {
    const atlas = await openAtlas({ path, viewport, language, webgl: false });
    await atlas.waitForMark('atlas:first-zones');
    await atlas.page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page: atlas.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});

test('asks for nothing but files of the atlas', async () => {
  const atlas = await openAtlas({ path: 'embed.html', webgl: false });
  await atlas.waitForMark('atlas:first-zones');
  await atlas.page.waitForLoadState('networkidle');
  expect(atlas.requestsToOtherHosts()).toEqual([]);
  expect(inject('atlasUrl')).toContain('localhost');
});
