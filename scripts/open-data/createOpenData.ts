import { createHash } from 'node:crypto';
import { meshes } from '../../src/domain/territory/zone.ts';
import { serializeCsv } from '../../src/exports/serializeCsv.ts';
import { contextOf, type PublishedData } from '../checks/publishedData.ts';
import { createDictionary, dictionaryKeys } from './createDictionary.ts';
import {
  computeOpenTable,
  openFileNames,
  serializeOpenCsv,
  serializeOpenJson,
} from './createOpenTable.ts';

/** The open data by name of file, their catalogue included. */
export async function createOpenData(data: PublishedData): Promise<Map<string, string>> {
  const { manifest } = data;
  const context = contextOf(data);
  const tables = meshes.map((mesh) => computeOpenTable(context, mesh));
  const dictionary = await createDictionary(tables, manifest.sources);
  const rows = dictionary.map((entry) => dictionaryKeys.map((key) => entry[key]));
  const files = new Map<string, string>();
  for (const table of tables) {
    const name = openFileNames[table.mesh];
    files.set(`${name}.csv`, serializeOpenCsv(table));
    files.set(`${name}.json`, serializeOpenJson(table));
  }
  files.set('dictionnaire.csv', serializeCsv([[...dictionaryKeys], ...rows], 'plain'));
  files.set('dictionnaire.json', `${JSON.stringify(dictionary, null, 1)}\n`);
  files.set('catalogue.json', serializeCatalogue(files));
  return files;
}

/** What there is, with sizes and hashes: what the Méthode screen lists. */
function serializeCatalogue(files: ReadonlyMap<string, string>): string {
  const listed = [...files].map(([name, content]) => ({
    name,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return `${JSON.stringify({ schemaVersion: 1, files: listed }, null, 1)}\n`;
}
