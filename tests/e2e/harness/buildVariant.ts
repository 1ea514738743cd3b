import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
const built: string[] = [];

/** A file of `public/data` as the next edition has it. */
export interface NextEdition {
  file: string;
  change(text: string): string;
}

/** A real second build, as of the next version: other data, and a publisher's name in its code. */
export async function buildVariant(publisher: string, edition: NextEdition): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-variant-'));
  built.push(folder);
  const publicDir = join(folder, 'public');
  await cp(join(projectFolder, 'public'), publicDir, { recursive: true });
  await renewData(join(publicDir, 'data'), edition);
  const { NODE_ENV, VITE_PUBLISHER } = process.env;
  // Under Vitest it says `test`, and React would be its development version.
  Object.assign(process.env, { NODE_ENV: 'production', VITE_PUBLISHER: publisher });
  try {
    const outDir = join(folder, 'dist');
    await build({ root: projectFolder, publicDir, logLevel: 'error', build: { outDir } });
    return outDir;
  } finally {
    Object.assign(process.env, { NODE_ENV });
    if (VITE_PUBLISHER === undefined) delete process.env.VITE_PUBLISHER;
    else process.env.VITE_PUBLISHER = VITE_PUBLISHER;
  }
}

async function renewData(dataFolder: string, { file, change }: NextEdition): Promise<void> {
  const before = await readFile(join(dataFolder, file), 'utf8');
  const after = Buffer.from(change(before));
  if (after.equals(Buffer.from(before))) throw new Error(`${file} is the same as before`);
  await writeFile(join(dataFolder, file), after);
  const path = join(dataFolder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    files: { name: string; bytes: number; sha256: string }[];
  };
  for (const entry of manifest.files.filter(({ name }) => name === file)) {
    entry.bytes = after.length;
    entry.sha256 = createHash('sha256').update(after).digest('hex');
  }
  await writeFile(path, JSON.stringify(manifest));
}

export async function removeVariants(): Promise<void> {
  await Promise.all(built.splice(0).map((folder) => rm(folder, { recursive: true })));
}
