import type { RelatedScheme } from '../domain/experiments/experiment.ts';
import type { Programme } from '../domain/experiments/programme.ts';
import type { NeighbourEpci } from '../domain/replicability/neighbourEpci.ts';
import type { Story } from '../domain/stories/story.ts';
import type { CareSites } from '../domain/supply/careSite.ts';
import type { Surroundings, Territory } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import { type DataLibrary, fetchBytes, loadDataFile, parseJson } from './loadDataFile.ts';
import { communeOutlineFiles, departmentOutlinesFile } from './loadFirstView.ts';
import { careSitesFile, parseCareSites } from './parseCareSites.ts';
import { parseRelatedSchemes, relatedSchemesFile } from './parseExperiments.ts';
import { type Facts, parseFacts } from './parseFacts.ts';
import { neighbourEpciFile, parseNeighbourEpci } from './parseNeighbourEpci.ts';
import { type OpenFile, openCatalogueFile, parseOpenCatalogue } from './parseOpenCatalogue.ts';
import { type Outline, parseOutlines } from './parseOutlines.ts';
import { parseProgramme, programmeFile } from './parseProgramme.ts';
import { parseStories, storiesFile } from './parseStories.ts';
import { parseSurroundings, surroundingsFile } from './parseSurroundings.ts';
import type { Parsed } from './problem.ts';

// What the first view does not wait for, by need.

export const supplyFactsFile = 'facts-supply.json';
export const professionAplFactsFile = 'facts-apl-professions.json';
export const needFactsFile = 'facts-need.json';
export const zoneFactsFile = 'facts-zones.json';

export const outlineFilesByMesh: Readonly<Record<Mesh, readonly string[]>> = {
  commune: communeOutlineFiles,
  epci: ['epci.geojson'],
  livingArea: ['living-areas.geojson'],
  department: [departmentOutlinesFile],
};

async function loadAndParse<T>(
  library: DataLibrary,
  name: string,
  parse: (json: unknown) => Parsed<T>,
): Promise<Parsed<T>> {
  const loaded = await loadDataFile(library, name);
  return loaded.ok ? parse(loaded.value.json) : loaded;
}

function loadFacts(
  library: DataLibrary,
  territory: Territory,
  name: string,
): Promise<Parsed<Facts>> {
  return loadAndParse(library, name, (json) => parseFacts(name, json, territory));
}

/** Practices, places of care and homes for the elderly by commune (BPE 2024 and 2019, CNSA). */
export function loadSupplyFacts(
  library: DataLibrary,
  territory: Territory,
): Promise<Parsed<Facts>> {
  return loadFacts(library, territory, supplyFactsFile);
}

/** The official APL of the professions other than GPs: 28 kB that the first view does not show. */
export function loadProfessionAplFacts(
  library: DataLibrary,
  territory: Territory,
): Promise<Parsed<Facts>> {
  return loadFacts(library, territory, professionAplFactsFile);
}

/** Ages, income, mobility, social facts by commune. */
export function loadNeedFacts(library: DataLibrary, territory: Territory): Promise<Parsed<Facts>> {
  return loadFacts(library, territory, needFactsFile);
}

/** Published values of EPCI and departments: income, mortality, practitioners. */
export function loadZoneFacts(library: DataLibrary, territory: Territory): Promise<Parsed<Facts>> {
  return loadFacts(library, territory, zoneFactsFile);
}

/** The outlines of a mesh, in the order of the territory's zones. */
export async function loadMeshOutlines(
  library: DataLibrary,
  territory: Territory,
  mesh: Mesh,
): Promise<Parsed<Outline[]>> {
  const names = outlineFilesByMesh[mesh];
  const loaded = await Promise.all(names.map((name) => loadDataFile(library, name)));
  const problems = loaded.flatMap((file) => (file.ok ? [] : file.problems));
  if (problems.length > 0) return { ok: false, problems };
  const files = loaded.map((file, index) => ({
    name: names[index] ?? '',
    json: file.ok ? file.value.json : null,
  }));
  return parseOutlines(files, territory.zones[mesh].codes);
}

/** The 5,983 communes of the eleven departments with their population and supply. */
export function loadSurroundings(
  library: DataLibrary,
  territory: Territory,
): Promise<Parsed<Surroundings>> {
  return loadAndParse(library, surroundingsFile, (json) => parseSurroundings(json, territory));
}

export function loadCareSites(library: DataLibrary): Promise<Parsed<CareSites>> {
  return loadAndParse(library, careSitesFile, parseCareSites);
}

/** What matching compares the EPCI of the neighbouring departments by. */
export function loadNeighbourEpci(library: DataLibrary): Promise<Parsed<NeighbourEpci>> {
  return loadAndParse(library, neighbourEpciFile, parseNeighbourEpci);
}

export function loadRelatedSchemes(library: DataLibrary): Promise<Parsed<RelatedScheme[]>> {
  return loadAndParse(library, relatedSchemesFile, parseRelatedSchemes);
}

export function loadProgramme(library: DataLibrary): Promise<Parsed<Programme>> {
  return loadAndParse(library, programmeFile, parseProgramme);
}

export function loadStories(library: DataLibrary): Promise<Parsed<Story[]>> {
  return loadAndParse(library, storiesFile, parseStories);
}

/** Its size and hash are in no manifest; its shape is checked like any other's. */
export async function loadOpenCatalogue(library: DataLibrary): Promise<Parsed<OpenFile[]>> {
  const address = `${library.base}data/${openCatalogueFile}`;
  const init: RequestInit = { cache: library.cache ?? 'no-cache' };
  const fetched = await fetchBytes(address, openCatalogueFile, library, init, () => {});
  if (!fetched.ok) return fetched;
  const json = parseJson(openCatalogueFile, fetched.value);
  return json.ok ? parseOpenCatalogue(json.value) : json;
}
