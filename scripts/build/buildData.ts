import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, schemaVersion } from '../../src/datasets/parseManifest.ts';
import { buildBackdrop } from './buildBackdrop.ts';
import { buildCalibration } from './buildCalibration.ts';
import { buildExperiments } from './buildExperiments.ts';
import {
  buildOfficialFacts,
  buildPopulationFacts,
  buildProfessionAplFacts,
  buildSupplyFacts,
} from './buildFacts.ts';
import { buildNeedFacts } from './buildNeedFacts.ts';
import { buildNeighbourEpci } from './buildNeighbourEpci.ts';
import { type CodedFeature, dissolve, readCommuneOutlines } from './buildOutlines.ts';
import { buildCareSites, buildSurroundings } from './buildPlaces.ts';
import { buildTerritory, readCoreCommunes } from './buildTerritory.ts';
import { buildZoneFacts } from './buildZoneFacts.ts';
import { publishedSources, sourcesOfFile } from './publishedSources.ts';
import { SourceTables } from './sourceTables.ts';
import { verifyFiles } from './verifyFiles.ts';

export interface BuiltData {
  /** Name → content of every published file, the manifest last. */
  files: Map<string, string>;
  /** Everything that is wrong, all at once. */
  problems: string[];
}

/** Turns the tables of `data/` into the published files. Pure but for reading: the same tables, the same bytes. */
export function buildData(dataFolder: string): BuiltData {
  const tables = new SourceTables(dataFolder);
  const core = readCoreCommunes(tables);
  const territory = buildTerritory(tables, core);
  const outlines = readCommuneOutlines(tables);
  const { epci, department } = territory.zones;
  const insidePopulation = epci.codes.map((code) =>
    core.population.reduce((sum, count, row) => (core.epci[row] === code ? sum + count : sum), 0),
  );
  const surroundings = buildSurroundings(tables, core);
  const contents: Record<string, unknown> = {
    'territory.json': territory,
    ...Object.fromEntries(
      department.codes.map((code) => [
        `communes-${code}.geojson`,
        collect(outlines.filter(({ properties }) => properties.code.startsWith(code))),
      ]),
    ),
    'departments.geojson': collect(dissolve(outlines, core, core.department)),
    'epci.geojson': collect(dissolve(outlines, core, core.epci)),
    'living-areas.geojson': collect(dissolve(outlines, core, core.livingArea)),
    'backdrop.geojson': { type: 'FeatureCollection', features: buildBackdrop(tables, core) },
    'facts-official.json': buildOfficialFacts(tables, core),
    'facts-population.json': buildPopulationFacts(tables, core),
    'facts-apl-professions.json': buildProfessionAplFacts(tables, core),
    'facts-supply.json': buildSupplyFacts(tables, core),
    'facts-need.json': buildNeedFacts(tables, core),
    'facts-zones.json': buildZoneFacts(tables, { ...epci, insidePopulation }, department),
    'surroundings.json': { ...surroundings, calibration: buildCalibration(tables, surroundings) },
    'neighbour-epci.json': buildNeighbourEpci(tables, core, surroundings),
    'care-sites.json': buildCareSites(tables),
    'experiments.json': buildExperiments(tables, core, 'experiments.json'),
    'related-schemes.json': buildExperiments(tables, core, 'related-schemes.json'),
    'programme.json': tables.json('programme.json'),
    'stories.json': tables.json('stories.json'),
  };
  const files = new Map(
    Object.entries(contents).map(([name, content]) => [name, JSON.stringify(content)]),
  );
  files.set(manifestName, JSON.stringify(buildManifest(tables, files)));
  return { files, problems: [...tables.problems, ...verifyFiles(files)] };
}

function collect(features: readonly CodedFeature[]) {
  return { type: 'FeatureCollection', features };
}

function buildManifest(tables: SourceTables, files: ReadonlyMap<string, string>) {
  return {
    schemaVersion,
    sources: publishedSources(tables),
    files: [...files].map(([name, content]) => ({
      name,
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
      sources: sourcesOfFile(name),
    })),
  };
}

/**
 * Makes the folder hold these files and no others. What is already right is left alone, so that a server or
 * a test that reads the folder meanwhile never misses a file.
 */
export function writeData(files: ReadonlyMap<string, string>, outputFolder: string): void {
  mkdirSync(outputFolder, { recursive: true });
  for (const name of readdirSync(outputFolder)) {
    if (!files.has(name)) rmSync(join(outputFolder, name), { recursive: true });
  }
  for (const [name, content] of files) {
    const path = join(outputFolder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
  }
}
