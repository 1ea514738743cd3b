import type { Experiment } from '../domain/experiments/experiment.ts';
import type { BackdropFeature } from '../domain/territory/backdrop.ts';
import type { Territory } from '../domain/territory/territory.ts';
import {
  type DataLibrary,
  type FetchOptions,
  type Integrity,
  loadDataFile,
} from './loadDataFile.ts';
import { loadManifest } from './loadManifest.ts';
import { backdropFile, parseBackdrop } from './parseBackdrop.ts';
import { experimentsFile, parseExperiments } from './parseExperiments.ts';
import { parseFacts } from './parseFacts.ts';
import type { Manifest } from './parseManifest.ts';
import { type Outline, parseOutlines } from './parseOutlines.ts';
import { parseTerritory, territoryFile } from './parseTerritory.ts';
import { combine, type Parsed } from './problem.ts';
import { withFacts } from './withFacts.ts';

export const communeOutlineFiles = [
  'communes-52.geojson',
  'communes-54.geojson',
  'communes-55.geojson',
] as const;
export const departmentOutlinesFile = 'departments.geojson';
const firstViewFactFiles = ['facts-official.json', 'facts-population.json'] as const;

/** Everything that is fetched before the first zones are coloured. */
export const firstViewFiles: readonly string[] = [
  territoryFile,
  ...communeOutlineFiles,
  departmentOutlinesFile,
  backdropFile,
  ...firstViewFactFiles,
  experimentsFile,
];

export interface FirstView {
  /** To be given to the other loaders. */
  library: DataLibrary;
  territory: Territory;
  /** One per commune, in the territory's order. */
  outlines: Outline[];
  /** One per department, in the territory's order. */
  departments: Outline[];
  backdrop: BackdropFeature[];
  experiments: Experiment[];
  integrity: Integrity;
}

export type OnProgress = (loadedBytes: number, totalBytes: number) => void;

/** The manifest, then all files of the first view in parallel; every problem of every file is reported. */
export async function loadFirstView(
  base: string,
  onProgress: OnProgress = () => {},
  options: FetchOptions = {},
): Promise<Parsed<FirstView>> {
  const manifest = await loadManifest(base, options);
  if (!manifest.ok) return manifest;
  const library: DataLibrary = { ...options, base, manifest: manifest.value };
  const totalBytes = countBytes(manifest.value, firstViewFiles);
  let loadedBytes = 0;
  const onBytes = (bytes: number) => {
    loadedBytes += bytes;
    onProgress(loadedBytes, totalBytes);
  };
  const loaded = await Promise.all(
    firstViewFiles.map((name) => loadDataFile(library, name, onBytes)),
  );
  const problems = loaded.flatMap((file) => (file.ok ? [] : file.problems));
  if (problems.length > 0) return { ok: false, problems };
  const files = loaded.flatMap((file) => (file.ok ? [file.value] : []));
  const json = new Map(firstViewFiles.map((name, index) => [name, files[index]?.json]));
  const view = parseFirstView(json);
  if (!view.ok) return view;
  const integrity = files.every((file) => file.integrity === 'verified') ? 'verified' : 'unchecked';
  return { ok: true, value: { library, ...view.value, integrity } };
}

/** The files of the first view, parsed and checked against each other. Also what the data build verifies. */
export function parseFirstView(
  json: ReadonlyMap<string, unknown>,
): Parsed<Omit<FirstView, 'library' | 'integrity'>> {
  const independent = combine({
    territory: parseTerritory(json.get(territoryFile)),
    backdrop: parseBackdrop(json.get(backdropFile)),
    experiments: parseExperiments(json.get(experimentsFile)),
  });
  if (!independent.ok) return independent;
  const { territory, backdrop, experiments } = independent.value;
  const named = (names: readonly string[]) => names.map((name) => ({ name, json: json.get(name) }));
  const dependent = combine({
    outlines: parseOutlines(named(communeOutlineFiles), territory.communes.codes),
    departments: parseOutlines(named([departmentOutlinesFile]), territory.zones.department.codes),
    official: parseFacts(firstViewFactFiles[0], json.get(firstViewFactFiles[0]), territory),
    population: parseFacts(firstViewFactFiles[1], json.get(firstViewFactFiles[1]), territory),
  });
  if (!dependent.ok) return dependent;
  const { outlines, departments, official, population } = dependent.value;
  const complete = withFacts(withFacts(territory, official), population);
  return { ok: true, value: { territory: complete, outlines, departments, backdrop, experiments } };
}

function countBytes(manifest: Manifest, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (manifest.files.get(name)?.bytes ?? 0), 0);
}
