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
import { type Manifest, manifestName, parseManifest } from '../../src/datasets/parseManifest.ts';
import { type Outline, parseOutlines } from '../../src/datasets/parseOutlines.ts';
import { parseProgramme, programmeFile } from '../../src/datasets/parseProgramme.ts';
import { parseSurroundings, surroundingsFile } from '../../src/datasets/parseSurroundings.ts';
import type { Parsed } from '../../src/datasets/problem.ts';
import { withFacts } from '../../src/datasets/withFacts.ts';
import type { Experiment, RelatedScheme } from '../../src/domain/experiments/experiment.ts';
import type { Programme } from '../../src/domain/experiments/programme.ts';
import { accessComputations } from '../../src/domain/indicators/accessComputations.ts';
import type { ComputeContext } from '../../src/domain/indicators/indicator.ts';
import type { CareSites } from '../../src/domain/supply/careSite.ts';
import type { Surroundings, Territory } from '../../src/domain/territory/territory.ts';
import type { Mesh } from '../../src/domain/territory/zone.ts';

/** Everything that is published, as the application reads it. */
export interface PublishedData {
  files: ReadonlyMap<string, string>;
  manifest: Manifest;
  /** With all facts. */
  territory: Territory;
  outlines: Record<Mesh, Outline[]>;
  surroundings: Surroundings;
  experiments: Experiment[];
  relatedSchemes: RelatedScheme[];
  programme: Programme;
  careSites: CareSites;
}

/** What the indicators of the published data are computed from. */
export const contextOf = ({
  territory,
  surroundings,
  experiments,
  outlines,
}: PublishedData): ComputeContext => ({
  territory,
  surroundings,
  experiments,
  outlines: outlines.commune,
  access: accessComputations,
});

/** Throws with every problem when a file cannot be read: checks of figures would mean nothing. */
export function parsePublishedData(files: ReadonlyMap<string, string>): PublishedData {
  const json = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  const names = [...files.keys()];
  const firstView = accept(parseFirstView(new Map(names.map((name) => [name, json(name)]))));
  const readFacts = (name: string) => accept(parseFacts(name, json(name), firstView.territory));
  const factFiles = [supplyFactsFile, professionAplFactsFile, needFactsFile, zoneFactsFile];
  const territory = factFiles.map(readFacts).reduce(withFacts, firstView.territory);
  const readOutlines = (mesh: Mesh) =>
    accept(
      parseOutlines(
        outlineFilesByMesh[mesh].map((name) => ({ name, json: json(name) })),
        territory.zones[mesh].codes,
      ),
    );
  return {
    files,
    manifest: accept(parseManifest(json(manifestName))),
    territory,
    outlines: {
      commune: readOutlines('commune'),
      epci: readOutlines('epci'),
      livingArea: readOutlines('livingArea'),
      department: readOutlines('department'),
    },
    surroundings: accept(parseSurroundings(json(surroundingsFile), territory)),
    experiments: firstView.experiments,
    relatedSchemes: accept(parseRelatedSchemes(json(relatedSchemesFile))),
    programme: accept(parseProgramme(json(programmeFile))),
    careSites: accept(parseCareSites(json(careSitesFile))),
  };
}

function accept<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problems.map((problem) => JSON.stringify(problem)).join('\n'));
}
