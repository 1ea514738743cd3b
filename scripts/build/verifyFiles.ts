import { parseFirstView } from '../../src/datasets/loadFirstView.ts';
import {
  needFactsFile,
  outlineFilesByMesh,
  professionAplFactsFile,
  supplyFactsFile,
  zoneFactsFile,
} from '../../src/datasets/loadLater.ts';
import { careSitesFile, parseCareSites } from '../../src/datasets/parseCareSites.ts';
import { parseRelatedSchemes, relatedSchemesFile } from '../../src/datasets/parseExperiments.ts';
import { parseFacts } from '../../src/datasets/parseFacts.ts';
import { manifestName, parseManifest } from '../../src/datasets/parseManifest.ts';
import { neighbourEpciFile, parseNeighbourEpci } from '../../src/datasets/parseNeighbourEpci.ts';
import { parseOutlines } from '../../src/datasets/parseOutlines.ts';
import { parseProgramme, programmeFile } from '../../src/datasets/parseProgramme.ts';
import { parseStories, storiesFile } from '../../src/datasets/parseStories.ts';
import { parseSurroundings, surroundingsFile } from '../../src/datasets/parseSurroundings.ts';
import { parseTerritory, territoryFile } from '../../src/datasets/parseTerritory.ts';
import type { Parsed } from '../../src/datasets/problem.ts';
import { meshes } from '../../src/domain/territory/zone.ts';

/** What the application's own parsers say of the files about to be published. */
export function verifyFiles(files: ReadonlyMap<string, string>): string[] {
  const json = new Map([...files].map(([name, content]) => [name, JSON.parse(content) as unknown]));
  const results: Parsed<unknown>[] = [
    parseManifest(json.get(manifestName)),
    parseFirstView(json),
    parseCareSites(json.get(careSitesFile)),
    parseRelatedSchemes(json.get(relatedSchemesFile)),
    parseNeighbourEpci(json.get(neighbourEpciFile)),
    parseProgramme(json.get(programmeFile)),
    parseStories(json.get(storiesFile)),
  ];
  const territory = parseTerritory(json.get(territoryFile));
  if (territory.ok) {
    for (const name of [supplyFactsFile, professionAplFactsFile, needFactsFile, zoneFactsFile]) {
      results.push(parseFacts(name, json.get(name), territory.value));
    }
    for (const mesh of meshes) {
      const outlines = outlineFilesByMesh[mesh].map((name) => ({ name, json: json.get(name) }));
      results.push(parseOutlines(outlines, territory.value.zones[mesh].codes));
    }
    results.push(parseSurroundings(json.get(surroundingsFile), territory.value));
  }
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.map(
    ({ file, path, expected, found }) =>
      `${file}, ${path ?? ''}: expected ${expected ?? ''}, found ${found ?? ''}`,
  );
}
