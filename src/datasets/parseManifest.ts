import type { DataSource } from '../domain/territory/dataSource.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

/** Raised whenever a published file changes shape; the application refuses data of any other. */
export const schemaVersion = 1;

export interface ManifestFile {
  name: string;
  bytes: number;
  sha256: string;
  /** Ids of the sources it rests on. */
  sources: string[];
}

export interface Manifest {
  schemaVersion: number;
  sources: DataSource[];
  files: ReadonlyMap<string, ManifestFile>;
}

export const manifestName = 'manifest.json';

export function parseManifest(json: unknown): Parsed<Manifest> {
  const reader = new ShapeReader(manifestName);
  const root = reader.record(json, '');
  const version = reader.number(root.schemaVersion, 'schemaVersion', 0);
  if (Number.isFinite(version) && version !== schemaVersion) {
    const code = version > schemaVersion ? 'newerSchema' : 'olderSchema';
    const [expected, found] = [String(schemaVersion), String(version)];
    return {
      ok: false,
      problems: [{ code, file: manifestName, path: 'schemaVersion', expected, found }],
    };
  }
  const sources = reader.array(root.sources, 'sources').map((item, index): DataSource => {
    const path = `sources[${index}]`;
    const source = reader.record(item, path);
    return {
      id: reader.text(source.id, `${path}.id`),
      producer: reader.text(source.producer, `${path}.producer`),
      title: reader.text(source.title, `${path}.title`),
      vintage: reader.text(source.vintage, `${path}.vintage`),
      licence: reader.text(source.licence, `${path}.licence`),
    };
  });
  const known = new Set(sources.map(({ id }) => id));
  const files = reader.array(root.files, 'files').map((item, index): ManifestFile => {
    const path = `files[${index}]`;
    const file = reader.record(item, path);
    const ids = reader.texts(file.sources, `${path}.sources`);
    for (const id of ids) if (!known.has(id)) reader.fail(`${path}.sources`, 'a known source', id);
    const sha256 = reader.text(file.sha256, `${path}.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256)) reader.fail(`${path}.sha256`, '64 hex digits', sha256);
    return {
      name: reader.text(file.name, `${path}.name`),
      bytes: reader.number(file.bytes, `${path}.bytes`, 1),
      sha256,
      sources: ids,
    };
  });
  const byName = new Map(files.map((file) => [file.name, file]));
  return reader.finish({ schemaVersion: version, sources, files: byName });
}
