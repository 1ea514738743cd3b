import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);

const faces = [
  '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2',
];

/** The page's own fonts as files that a drawing program reads: it knows no WOFF2. */
export async function loadPictureFonts(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-fonts-'));
  const files: string[] = [];
  // One after the other: the decoder has one memory.
  for (const [at, face] of faces.entries()) {
    const file = join(folder, `${at}.ttf`);
    await writeFile(file, await decompress(await readFile(require.resolve(face))));
    files.push(file);
  }
  return files;
}
