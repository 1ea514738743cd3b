/**
 * Writes every indicator of every mesh under `dist/data/open/`, as CSV and JSON with a dictionary: an API of
 * open data for any static host. Reads what the build published, and computes as the screen does.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePublishedData } from './checks/publishedData.ts';
import { createOpenData } from './open-data/createOpenData.ts';
import { readPublishedFiles } from './open-data/readPublishedFiles.ts';

const dataFolder = fileURLToPath(new URL('../dist/data/', import.meta.url));

const startedAt = performance.now();
const files = await createOpenData(parsePublishedData(await readPublishedFiles(dataFolder)));
const folder = join(dataFolder, 'open');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, content] of files) await writeFile(join(folder, name), content);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Données ouvertes : ${files.size} fichiers de dist/data/open/, en ${seconds} s`);
