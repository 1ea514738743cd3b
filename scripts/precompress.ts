/**
 * Writes a `.br` and a `.gz` beside every text file of `dist/`, so that any static host can send them.
 * zlib writes no date and no name: the same file gives the same bytes.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressedExtensions = new Set(
  '.bin .css .csv .geojson .html .js .json .map .md .mjs .svg .txt .wasm .webmanifest .xml'.split(
    ' ',
  ),
);
/** Below this, headers outweigh what is saved. */
const smallestBytes = 1024;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

async function precompressFile(path: string): Promise<void> {
  const source = await readFile(path);
  if (source.length < smallestBytes) return;
  const [br, gz] = await Promise.all([
    compressBrotli(source, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      },
    }),
    compressGzip(source, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length < source.length) await writeFile(`${path}.br`, br);
  if (gz.length < source.length) await writeFile(`${path}.gz`, gz);
}

/** Precompresses every file of `folder` that gains by it. Returns how many were considered. */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && compressedExtensions.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) await precompressFile(path);
  return paths.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const count = await precompress(folder);
  console.log(`Compression : ${count} fichiers de dist/`);
}
