/** Times the computations on the published data: `npm run bench`. Writes `bench-results.json`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench/benchCase.ts';
import { createAccessCases } from './bench/createAccessCases.ts';
import { createMapCases } from './bench/createMapCases.ts';
import { createSearchCases } from './bench/createSearchCases.ts';
import { loadBenchData } from './bench/loadBenchData.ts';
import { measureCase } from './bench/measureCase.ts';
import { measurePages } from './bench/measurePages.ts';
import { ensureBuild } from './ensureBuild.ts';

const data = await loadBenchData();
const rows: BenchRow[] = [];
const cases = [
  ...createAccessCases(data.surroundings),
  ...createMapCases(data),
  ...createSearchCases(data.firstView.territory),
];
for (const benchCase of cases) {
  rows.push(measureCase(benchCase));
}
ensureBuild();
rows.push(...(await measurePages(9)));
console.table(rows);
const resultsFile = fileURLToPath(new URL('../bench-results.json', import.meta.url));
await writeFile(resultsFile, `${JSON.stringify(rows, null, 2)}\n`);
