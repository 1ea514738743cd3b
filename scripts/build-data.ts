/** Turns the tables of `data/` into the files of `public/data/`, or says everything that is wrong with them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildData, writeData } from './build/buildData.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const startedAt = performance.now();
const { files, problems } = buildData(join(root, 'data'));
if (problems.length > 0) {
  console.error(`${problems.length} problems in the data, nothing written:`);
  for (const problem of problems) console.error(`- ${problem}`);
  process.exitCode = 1;
} else {
  writeData(files, join(root, 'public', 'data'));
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${files.size} files, ${Math.round(bytes / 1024)} kB, in ${seconds} s`);
}
