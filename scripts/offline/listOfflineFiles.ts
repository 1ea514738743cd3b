import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName, parseManifest } from '../../src/datasets/parseManifest.ts';
import type { OfflineFile } from '../../src/offline/offlineFile.ts';

export interface OfflineCopy {
  files: OfflineFile[];
  bytes: number;
}

/**
 * Every file of the built atlas that is kept for use without network, with its hash. Data is listed as the
 * manifest says, and refused when it is not what the manifest says, or not of this code's schema.
 */
export async function listOfflineFiles(
  builtFolder: string,
  assets: readonly string[],
): Promise<OfflineCopy> {
  const data = await listDataFiles(builtFolder);
  const named = [
    { name: 'index.html', address: './' },
    ...['favicon.svg', ...assets].map((name) => ({ name, address: name })),
    ...data,
  ];
  const files: OfflineFile[] = [];
  let bytes = 0;
  for (const { name, address } of named) {
    const content = await readFile(join(builtFolder, name));
    bytes += content.length;
    files.push({ address, integrity: `sha256-${hash(content, 'base64')}` });
  }
  return { files, bytes };
}

const hash = (content: Buffer, encoding: 'base64' | 'hex') =>
  createHash('sha256').update(content).digest(encoding);

async function listDataFiles(builtFolder: string): Promise<{ name: string; address: string }[]> {
  const path = join(builtFolder, 'data', manifestName);
  const parsed = parseManifest(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`);
  const manifest = `data/${manifestName}`;
  const files = [{ name: manifest, address: manifest }];
  for (const { name, sha256 } of parsed.value.files.values()) {
    const found = hash(await readFile(join(builtFolder, 'data', name)), 'hex');
    if (found !== sha256) {
      throw new Error(`data/${name} has hash ${found}, the manifest says ${sha256}`);
    }
    files.push({ name: `data/${name}`, address: `data/${name}?v=${sha256.slice(0, 16)}` });
  }
  return files;
}
