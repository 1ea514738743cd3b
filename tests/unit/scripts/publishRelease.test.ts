import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/release/listFiles.ts';
import { publishRelease } from '../../../scripts/release/publishRelease.ts';

let folder = '';
const built = () => join(folder, 'dist');
const target = () => join(folder, 'www', 'atlas');
const read = (file: string) => readFile(join(target(), file), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-release-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function build(files: Record<string, string>): Promise<void> {
  await rm(built(), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(built(), name)), { recursive: true });
    await writeFile(join(built(), name), text);
  }
}

const firstBuild = {
  '.vite/manifest.json': '{}',
  'assets/index-aaaa.js': 'one',
  'data/manifest.json': '{"one":1}',
  'data/zones.json': 'zones of one',
  'index.html': 'page of one',
  'index.html.br': 'compressed one',
  'partage/200033025.html': 'preview of one',
  'service-worker.js': 'worker of one',
};
const secondBuild = {
  ...firstBuild,
  'assets/index-bbbb.js': 'two',
  'data/zones.json': 'zones of two',
  'index.html': 'page of two',
} as Record<string, string>;
delete secondBuild['assets/index-aaaa.js'];
delete secondBuild['index.html.br'];

const publish = (version: string) =>
  publishRelease({ builtFolder: built(), targetFolder: target(), version });

test('a first publication: the root, and the version beside it', async () => {
  await build(firstBuild);
  expect(await publish('1.0.0')).toEqual({ written: 7, unchanged: 0, isVersionNew: true });
  expect(await listFiles(target())).toEqual([
    'assets/index-aaaa.js',
    'data/manifest.json',
    'data/zones.json',
    'index.html',
    'index.html.br',
    'partage/200033025.html',
    'service-worker.js',
    'v/1.0.0/assets/index-aaaa.js',
    'v/1.0.0/data/manifest.json',
    'v/1.0.0/data/zones.json',
    'v/1.0.0/index.html',
    'v/1.0.0/index.html.br',
  ]);
});

test('a second one keeps the older version and the older code, and renews the rest', async () => {
  await build(firstBuild);
  await publish('1.0.0');
  await build(secondBuild);
  expect(await publish('1.1.0')).toEqual({ written: 3, unchanged: 3, isVersionNew: true });
  expect(await read('index.html')).toBe('page of two');
  expect(await read('assets/index-aaaa.js')).toBe('one');
  expect(await read('assets/index-bbbb.js')).toBe('two');
  expect(await read('v/1.0.0/index.html')).toBe('page of one');
  expect(await read('v/1.0.0/data/zones.json')).toBe('zones of one');
  expect(await read('v/1.1.0/index.html')).toBe('page of two');
  // Its page is no longer compressed: the former compressed one would be served in its place.
  expect(await readdir(target())).not.toContain('index.html.br');
});

test('the same build twice changes nothing', async () => {
  await build(firstBuild);
  await publish('1.0.0');
  expect(await publish('1.0.0')).toEqual({ written: 0, unchanged: 7, isVersionNew: false });
});

test.each([
  ['another content', { ...firstBuild, 'data/zones.json': 'other zones' }, 'data/zones.json'],
  ['one file more', { ...firstBuild, 'embed.html': 'embed' }, 'embed.html'],
  ['fewer files', { 'index.html': 'page of one' }, 'assets/index-aaaa.js'],
])('a published version is not given %s, and nothing is written', async (_, files, name) => {
  await build(firstBuild);
  await publish('1.0.0');
  const before = await listFiles(target());
  await build(files);
  await expect(publish('1.0.0')).rejects.toThrow(`avec un autre contenu (${name})`);
  expect(await listFiles(target())).toEqual(before);
  expect(await read('data/zones.json')).toBe('zones of one');
});

test('a copy that was interrupted is no version: it is made anew', async () => {
  await build(firstBuild);
  await mkdir(join(target(), 'v/.1.0.0.part/assets'), { recursive: true });
  await writeFile(join(target(), 'v/.1.0.0.part/assets/half.js'), 'ha');
  await publish('1.0.0');
  expect(await readdir(join(target(), 'v'))).toEqual(['1.0.0']);
  expect(await listFiles(join(target(), 'v/1.0.0'))).not.toContain('assets/half.js');
});

test('when a file cannot be written, the pages that name it are still the former ones', async () => {
  await build(firstBuild);
  await publish('1.0.0');
  await build(secondBuild);
  // A folder stands where the new code should go.
  await mkdir(join(target(), 'assets/index-bbbb.js/full'), { recursive: true });
  await expect(publish('1.1.0')).rejects.toThrow();
  expect(await read('index.html')).toBe('page of one');
  expect(await read('data/zones.json')).toBe('zones of one');
  expect(await read('service-worker.js')).toBe('worker of one');
});

test('what cannot be published is refused in a sentence', async () => {
  await build({ 'assets/index-aaaa.js': 'one' });
  await expect(publish('1.0.0')).rejects.toThrow(/ne contient pas index.html/);
  await build(firstBuild);
  await expect(publish('../..')).rejects.toThrow(/ne s’écrit pas/);
  await expect(
    publishRelease({ builtFolder: built(), targetFolder: join(built(), 'v'), version: '1.0.0' }),
  ).rejects.toThrow(/sur lui-même/);
});
