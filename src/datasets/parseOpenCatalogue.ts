import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

/** One file of the open data, under `data/open/`. */
export interface OpenFile {
  name: string;
  bytes: number;
}

export const openCatalogueFile = 'open/catalogue.json';

/** What the build exported: written after the published files, so the manifest does not know it. */
export function parseOpenCatalogue(json: unknown): Parsed<OpenFile[]> {
  const reader = new ShapeReader(openCatalogueFile);
  const root = reader.record(json, '');
  const files = reader.array(root.files, 'files').map((item, index): OpenFile => {
    const path = `files[${index}]`;
    const file = reader.record(item, path);
    const name = reader.text(file.name, `${path}.name`);
    if (!/^[a-z-]+\.(csv|json)$/.test(name)) reader.fail(`${path}.name`, 'a file name', name);
    return { name, bytes: reader.number(file.bytes, `${path}.bytes`, 1) };
  });
  return reader.finish(files);
}
