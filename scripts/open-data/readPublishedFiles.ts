import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The published files of a built atlas, by name. */
export async function readPublishedFiles(dataFolder: string): Promise<Map<string, string>> {
  const names = (await readdir(dataFolder)).filter((name) => /\.(geo)?json$/.test(name)).sort();
  if (names.length === 0) throw new Error(`${dataFolder} is empty; expected the published files`);
  const contents = names.map(async (name) => {
    return [name, await readFile(join(dataFolder, name), 'utf8')] as const;
  });
  return new Map(await Promise.all(contents));
}
