/** The rules recommended to hosts, by the servers they are written for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasWebServers } from '../../scripts/ensure-web-servers.ts';
import { ensureBuild } from '../../scripts/ensureBuild.ts';
import { cacheRule, securityHeaders } from '../../scripts/recommendedHeaders.ts';
import { listFiles } from '../../scripts/release/listFiles.ts';
import { openAtlas } from './harness/openAtlas.ts';
import { type HostedAtlas, hostAtlas, hostedVersion } from './harness/webServers.ts';

const types: Record<string, RegExp> = {
  css: /^text\/css; ?charset=utf-8$/i,
  csv: /^text\/csv; ?charset=utf-8$/i,
  geojson: /^application\/geo\+json; ?charset=utf-8$/i,
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^(text|application)\/javascript; ?charset=utf-8$/i,
  json: /^application\/json; ?charset=utf-8$/i,
  mjs: /^(text|application)\/javascript; ?charset=utf-8$/i,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml; ?charset=utf-8$/i,
  txt: /^text\/plain; ?charset=utf-8$/i,
  woff2: /^font\/woff2$/,
};

const encodings = [
  { accepted: 'gzip, deflate, br', ending: '.br', name: 'br' },
  { accepted: 'gzip', ending: '.gz', name: 'gzip' },
  { accepted: 'identity', ending: '', name: null },
] as const;

describe.skipIf(!hasWebServers()).each([
  { server: 'nginx', sends: ['gzip'] },
  { server: 'nginx with brotli', sends: ['gzip', 'br'] },
  { server: 'Apache', sends: ['gzip', 'br'] },
] as const)('$server', ({ server, sends }) => {
  let hosted: HostedAtlas;
  let builtFolder = '';
  let files: string[] = [];
  const ask = (path: string, accepted = 'identity') =>
    fetch(new URL(path, hosted.url), {
      headers: { 'accept-encoding': accepted },
      redirect: 'manual',
    });

  beforeAll(async () => {
    builtFolder = ensureBuild();
    hosted = await hostAtlas(server, builtFolder);
    files = (await listFiles(builtFolder)).filter((file) => !/(^|\/)\.|\.(br|gz)$/.test(file));
  });
  afterAll(() => hosted?.stop());

  async function judge(path: string, file: string): Promise<void> {
    const url = new URL(path, hosted.url);
    const all = await listFiles(builtFolder);
    for (const { accepted, ending, name } of encodings) {
      const response = await ask(path, accepted);
      const at = `${path} (${accepted})`;
      expect(response.status, at).toBe(200);
      const headers = Object.fromEntries(response.headers);
      for (const [header, value] of Object.entries(securityHeaders(file))) {
        expect(headers[header.toLowerCase()], at).toBe(value);
      }
      expect(headers['cache-control'], at).toBe(cacheRule(file, url.search));
      expect(headers['content-type'], at).toMatch(types[file.split('.').at(-1) ?? ''] ?? /^$/);
      const encoding = [name, 'gzip', null].find(
        (one) =>
          one === null ||
          (accepted.includes(one) &&
            (sends as readonly string[]).includes(one) &&
            all.includes(file + (one === name ? ending : '.gz'))),
      );
      expect(headers['content-encoding'] ?? null, at).toBe(encoding);
      if (encoding) expect(headers.vary, at).toMatch(/accept-encoding/i);
      const text = await readFile(join(builtFolder, file));
      expect(Buffer.from(await response.arrayBuffer()).equals(text), at).toBe(true);
    }
  }

  test('every file comes with the recommended headers, its type, whole and compressed', async () => {
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) await judge(file, file);
  });

  test('an address that says its content is kept, a folder answers with its page', async () => {
    await judge('data/territory.json?v=0123456789abcdef', 'data/territory.json');
    await judge('', 'index.html');
    await judge('?zone=55545&indicateur=apl-gp', 'index.html');
    await judge(`v/${hostedVersion}/`, 'index.html');
    await judge(`v/${hostedVersion}/data/manifest.json`, 'data/manifest.json');
  });

  test('a folder without its slash leads there, whatever the port', async () => {
    const response = await ask(`v/${hostedVersion}`);
    expect(response.status).toBe(301);
    const leadsTo = new URL(response.headers.get('location') ?? '', hosted.url);
    expect(leadsTo.href).toBe(new URL(`v/${hostedVersion}/`, hosted.url).href);
  });

  test('only an embed may be framed by another site', async () => {
    for (const [path, isFramed] of [
      ['embed.html', true],
      [`v/${hostedVersion}/embed.html`, true],
      ['index.html?x=/embed.html', false],
      ['membed.html', false],
    ] as const) {
      const policy = (await ask(path)).headers.get('content-security-policy');
      expect(policy, path).toContain("default-src 'self'");
      expect(policy?.includes('frame-ancestors'), path).toBe(!isFramed);
    }
  });

  test('what is not there is a 404 that nobody keeps, and says no folder’s contents', async () => {
    for (const path of ['absent', 'assets/absent-01234567.js', 'data/absent.json?v=01234567']) {
      const response = await ask(path, 'gzip, br');
      expect(response.status, path).toBe(404);
      expect(response.headers.get('cache-control') ?? '', path).not.toContain('immutable');
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
    }
    expect((await ask('.htaccess')).status).toBeGreaterThanOrEqual(403);
    expect((await ask('.vite/manifest.json')).status).toBe(404);
    expect((await ask('assets/')).status).toBeGreaterThanOrEqual(403);
  });

  test('the atlas opens, from its folder and pinned', async () => {
    for (const path of ['?zone=55545', `v/${hostedVersion}/?zone=55545`]) {
      const atlas = await openAtlas({ site: hosted.url, path, webgl: false });
      await atlas.waitUntilReady();
      await atlas.sheet().getByRole('heading', { name: 'Verdun' }).waitFor();
    }
  });
});
