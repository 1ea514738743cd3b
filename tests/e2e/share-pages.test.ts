/** The pages that show a map where a link is pasted: their tags, their pictures, and where they lead. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../scripts/ensureBuild.ts';
import { sharePresets } from '../../src/embedding/sharePresets.ts';
import { closeSites, openSite } from './harness/changeableSite.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { countColours, pngSize } from './harness/picture.ts';

const publicUrl = 'https://atlas.exemple.fr/cartes/';
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
let siteUrl = '';

const writePreviews = (env: Record<string, string>) =>
  promisify(execFile)('npx', ['tsx', 'scripts/write-previews.ts', folder], {
    cwd: projectFolder,
    env: { ...process.env, PUBLIC_URL: '', ...env },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-share-pages-'));
  await cp(ensureBuild(), folder, { recursive: true });
  await writePreviews({ PUBLIC_URL: publicUrl });
  siteUrl = (await openSite(folder)).url;
}, 120_000);
afterAll(async () => {
  await closeSites();
  await rm(folder, { recursive: true });
});

const read = (name: string) => readFile(join(folder, 'partage', name));

test('one page, picture and answer for each EPCI, department and preset', async () => {
  const names = await readdir(join(folder, 'partage'));
  const codes = names.filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));
  expect(codes).toHaveLength(44 + 3 + sharePresets.length);
  expect(codes).toEqual(expect.arrayContaining(['55', '200033025', 'distance-urgences']));
  expect([...names].sort()).toEqual(
    codes.flatMap((code) => [`${code}.html`, `${code}.json`, `${code}.png`]).sort(),
  );
});

test('the tags say the territory, its figure and its source; the picture and the answer are there', async () => {
  const atlas = await openAtlas({ webgl: false });
  const html = (await read('200033025.html')).toString();
  const tags: Record<string, string> = await atlas.page.evaluate((text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const metas = [...page.querySelectorAll('meta[property]')];
    return Object.fromEntries(
      metas.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')]),
    );
  }, html);
  expect(tags['og:title']).toMatch(/^CA de Bar-le-Duc/);
  expect(tags['og:description']).toMatch(/3,26/);
  expect(tags['og:description']).toContain('Drees');
  expect(tags['og:image']).toBe(`${publicUrl}partage/200033025.png`);
  expect(tags['og:url']).toBe(`${publicUrl}partage/200033025.html`);

  const picture = await read('200033025.png');
  expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
  expect(await countColours(atlas.page, picture)).toBeGreaterThan(50);
  expect(picture.equals(await read('200070845.png'))).toBe(false);

  const answer = JSON.parse((await read('200033025.json')).toString());
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: tags['og:title'] });
  expect(answer.html).toContain(`src="${publicUrl}embed.html?maille=epci&amp;zone=200033025"`);
  expect(answer.thumbnail_url).toBe(tags['og:image']);
});

test('who follows the link comes to the territory in the atlas', async () => {
  const atlas = await openAtlas({
    webgl: false,
    site: siteUrl,
    path: 'partage/200033025.html',
  });
  await atlas
    .sheet()
    .getByRole('heading', { name: /Bar-le-Duc/ })
    .waitFor();
  expect(atlas.url().href).toBe(`${siteUrl}?maille=epci&zone=200033025`);
});

test('without its address the build writes none of them and says so; a wrong one is refused', async () => {
  await expect(writePreviews({ PUBLIC_URL: 'atlas.exemple.fr' })).rejects.toThrow(
    /PUBLIC_URL vaut « atlas\.exemple\.fr »/,
  );
  const { stdout } = await writePreviews({});
  expect(stdout).toContain('sans PUBLIC_URL, aucune page de partage');
  expect(await readdir(folder)).not.toContain('partage');
});
