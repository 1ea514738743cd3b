import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file beneath a folder, sorted, as `assets/index.js` on any system. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
