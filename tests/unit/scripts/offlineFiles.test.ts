import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BundledFile, listAtlasAssets } from '../../../scripts/offline/listAtlasAssets.ts';
import { listOfflineFiles } from '../../../scripts/offline/listOfflineFiles.ts';

let folder = '';
const zones = '{"zones":[]}';
const sha256 = createHash('sha256').update(zones).digest('hex');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-offline-'));
  for (const name of ['assets', 'data/open']) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'page');
  await writeFile(join(folder, 'favicon.svg'), 'icon');
  await writeFile(join(folder, 'assets/a-01234567.js'), 'code');
  await writeFile(join(folder, 'data/zones.json'), zones);
  await writeFile(join(folder, 'data/open/zones.csv'), 'zones');
});
afterEach(() => rm(folder, { recursive: true }));

async function list(manifest: { schemaVersion?: number; sha256?: string } = {}) {
  const files = [{ name: 'zones.json', bytes: 12, sha256: manifest.sha256 ?? sha256, sources: [] }];
  const { schemaVersion = 1 } = manifest;
  await writeFile(
    join(folder, 'data/manifest.json'),
    JSON.stringify({ schemaVersion, sources: [], files }),
  );
  return listOfflineFiles(folder, ['assets/a-01234567.js']);
}

test('page, code and data, each as the page asks for it and with its hash', async () => {
  const { files } = await list();
  expect(files.map(({ address }) => address)).toEqual([
    './',
    'favicon.svg',
    'assets/a-01234567.js',
    'data/manifest.json',
    `data/zones.json?v=${sha256.slice(0, 16)}`,
  ]);
  // `printf page | openssl dgst -sha256 -binary | base64`
  expect(files[0]?.integrity).toBe('sha256-NmAxWprz3yVdjxmrB35Hl4IrQUiKDioEvGr3EhPCMnQ=');
});

test('data that is not what its manifest says, or of another schema, is no build', async () => {
  await expect(list({ sha256: '0'.repeat(64) })).rejects.toThrow(/zones.json has hash/);
  await expect(list({ schemaVersion: 2 })).rejects.toThrow(/newerSchema/);
});

test('what only the embed leads to is not kept; what nothing names is', () => {
  const chunk = (fileName: string, rest: Partial<BundledFile> = {}): BundledFile => ({
    type: 'chunk',
    fileName,
    ...rest,
  });
  const files = [
    chunk('assets/index.js', {
      isEntry: true,
      facadeModuleId: '/project/index.html',
      imports: ['assets/shared.js'],
      dynamicImports: ['assets/map.js'],
    }),
    chunk('assets/embed.js', {
      isEntry: true,
      facadeModuleId: '/project/embed.html',
      imports: ['assets/shared.js', 'assets/frame.js'],
      viteMetadata: { importedCss: new Set(['assets/embed.css']) },
    }),
    chunk('assets/shared.js'),
    chunk('assets/map.js', { imports: ['assets/index.js'] }),
    chunk('assets/frame.js'),
    { type: 'asset', fileName: 'assets/embed.css' } as const,
    { type: 'asset', fileName: 'assets/worker.js' } as const,
    { type: 'asset', fileName: '.vite/manifest.json' } as const,
  ];
  expect(listAtlasAssets(Object.fromEntries(files.map((file) => [file.fileName, file])))).toEqual([
    'assets/index.js',
    'assets/map.js',
    'assets/shared.js',
    'assets/worker.js',
  ]);
});
