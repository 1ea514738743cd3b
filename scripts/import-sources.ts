/**
 * Writes the project's own tables into `data/`, once, from a folder of collected tables:
 *
 *   tsx scripts/import-sources.ts <folder of tables> <folder of the COG>
 *   tsx scripts/import-sources.ts --describe      only refreshes sources.json and SOURCES.md
 *
 * The second folder is `data/` of the npm package @etalab/decoupage-administratif 6.0.0, read for the names
 * of delegated and associated communes. Nothing else in the project calls this script.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeSources, serializeSourcesDocument } from './import/describeSources.ts';
import { importCareSites } from './import/importCareSites.ts';
import { importCommunes } from './import/importCommunes.ts';
import { importExperiments } from './import/importExperiments.ts';
import { importNeed } from './import/importNeed.ts';
import { importNeighbours } from './import/importNeighbours.ts';
import { importOfficial } from './import/importOfficial.ts';
import { importShapes } from './import/importShapes.ts';
import { importSupply } from './import/importSupply.ts';

const dataFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');

function importTables(folder: string, cogFolder: string): void {
  const files = [
    ...importCommunes(folder, cogFolder),
    ...importShapes(folder),
    ...importSupply(folder),
    ...importNeighbours(folder),
    ...importOfficial(folder),
    ...importNeed(folder),
    ...importCareSites(folder),
    ...importExperiments(folder),
  ];
  mkdirSync(dataFolder, { recursive: true });
  for (const { name, content } of files) {
    writeFileSync(join(dataFolder, name), content);
    console.log(`${name}: ${content.length} characters`);
  }
}

function describe(): void {
  const sources = describeSources(dataFolder);
  const published = sources.map(({ tableNames: _, ...source }) => source);
  writeFileSync(join(dataFolder, 'sources.json'), `${JSON.stringify(published, null, 1)}\n`);
  writeFileSync(join(dataFolder, 'SOURCES.md'), serializeSourcesDocument(sources));
  console.log(`sources.json and SOURCES.md: ${sources.length} sources`);
}

const [folder, cogFolder] = process.argv.slice(2);
if (folder === '--describe') describe();
else if (folder && cogFolder) {
  importTables(folder, cogFolder);
  describe();
} else {
  console.error('usage: tsx scripts/import-sources.ts <folder of tables> <folder of the COG>');
  process.exitCode = 2;
}
