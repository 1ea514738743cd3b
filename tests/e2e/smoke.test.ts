import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.ts';
import { ensureBuild } from '../../scripts/ensureBuild.ts';
import { openAtlas } from './harness/openAtlas.ts';

/** Addresses of scripts, style sheets and icons that a page asks for. */
function assetAddresses(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map((match) => match[1] ?? '');
}

test('the atlas opens, in French, with its title', async () => {
  const atlas = await openAtlas();
  expect(await atlas.page.title()).toContain('Atlas de l’accès aux soins');
  expect(await atlas.page.getAttribute('html', 'lang')).toBe('fr');
  await atlas.heading().first().waitFor();
  expect(atlas.requestsToOtherHosts()).toEqual([]);
});

// The worker shares a chunk with the map. Were it cut elsewhere, the worker would run the whole page.
test.each(['manifest.json', 'embed-manifest.json'])(
  'the worker of MapLibre loads MapLibre alone: %s',
  async (name) => {
    const chunks = JSON.parse(await readFile(join(ensureBuild(), '.vite', name), 'utf8')) as Record<
      string,
      { file: string; name?: string; imports?: string[] }
    >;
    const worker = Object.values(chunks).find((chunk) => chunk.name === 'maplibre-gl-worker');
    const reached = new Set(worker?.imports);
    for (const key of reached) {
      for (const next of chunks[key]?.imports ?? []) reached.add(next);
    }
    const map = chunks['src/map/MapView.tsx'];
    expect(reached.size).toBeGreaterThan(0);
    for (const key of reached) {
      expect(map?.imports).toContain(key);
      expect(['entry', 'interface']).not.toContain(chunks[key]?.name);
    }
  },
);

test('it opens from a folder of a site as from its root', async () => {
  const atlas = await openAtlas({ subPath: true });
  await atlas.heading().first().waitFor();
  expect(atlas.url().pathname).toBe('/cartes/atlas/');
});

test('the address of the folder without its slash leads to the atlas', async () => {
  const response = await fetch(inject('subPathUrl').slice(0, -1), { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/cartes/atlas/');
});

test('a missing file is a 404, whatever its name', async () => {
  for (const name of [
    'absent.js',
    'absent',
    'data/absent.json',
    'index.html/',
    'assets/',
    '.env',
    '../package.json',
  ]) {
    const response = await fetch(new URL(name, inject('atlasUrl')));
    expect(response.status, name).toBe(404);
    expect(response.headers.get('content-type'), name).toMatch(/^text\/plain/);
  }
  const outside = await fetch(new URL('/assets/', inject('subPathUrl')));
  expect(outside.status).toBe(404);
});

test('every file the page names exists, with its type, compressed', async () => {
  const page = await fetch(inject('atlasUrl'));
  const addresses = assetAddresses(await page.text());
  expect(addresses.filter((address) => address.endsWith('.js'))).not.toEqual([]);
  for (const address of addresses) {
    const response = await fetch(new URL(address, inject('atlasUrl')), {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(response.status, address).toBe(200);
    expect(address).toMatch(/^\.\//);
    const bytes = (await response.arrayBuffer()).byteLength;
    if (!address.endsWith('.js')) continue;
    expect(response.headers.get('content-type'), address).toBe('text/javascript');
    expect(response.headers.get('cache-control'), address).toContain('immutable');
    if (bytes > 1024) expect(response.headers.get('content-encoding'), address).toBe('br');
  }
});

test('the server sends a policy that forbids foreign and inline scripts', async () => {
  const { headers } = await fetch(inject('atlasUrl'));
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('the page carries the same policy for hosts that send no header', async () => {
  const html = await (await fetch(inject('atlasUrl'))).text();
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  expect(meta?.replaceAll('&#39;', "'")).toBe(contentSecurityPolicy);
});

test('without WebGL the page opens all the same', async () => {
  const atlas = await openAtlas({ webgl: false });
  await atlas.heading().first().waitFor();
  const hasWebgl = await atlas.page.evaluate(
    () => document.createElement('canvas').getContext('webgl2') !== null,
  );
  expect(hasWebgl).toBe(false);
});
