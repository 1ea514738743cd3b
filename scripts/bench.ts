/**
 * `npm run bench`: times the computations on the published data and the built pages, each beside a baseline
 * of the same run, and writes `bench-results.json`. `--short`, for `npm test`: the ratios alone, judged.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench/benchCase.ts';
import { createAccessCases } from './bench/createAccessCases.ts';
import { createGrowthSeries } from './bench/createGrowthCases.ts';
import { createMapCases } from './bench/createMapCases.ts';
import { createMatchCases } from './bench/createMatchCases.ts';
import { createScenarioCases, placesCaseName } from './bench/createScenarioCases.ts';
import { createSearchCases } from './bench/createSearchCases.ts';
import { createZoneCases } from './bench/createZoneCases.ts';
import { judgeGrowth } from './bench/judgeGrowth.ts';
import { judgeRatios } from './bench/judgeRatios.ts';
import { type BenchData, loadBenchData } from './bench/loadBenchData.ts';
import { measureCase } from './bench/measureCase.ts';
import { measureInteractions } from './bench/measureInteractions.ts';
import { measureMatching } from './bench/measureMatching.ts';
import { measureMemory } from './bench/measureMemory.ts';
import { measurePages } from './bench/measurePages.ts';
import { measurePlacesWorker } from './bench/measurePlacesWorker.ts';
import { measureWorker } from './bench/measureWorker.ts';
import { mostRatios } from './bench/mostRatios.ts';
import { ensureBuild } from './ensureBuild.ts';

const pagePairs = 9;
const shortPagePairs = 3;
const workerVisits = 5;
const shortWorkerVisits = 3;
const wanderingSeconds = 60;

const createCases = (data: BenchData, isShort: boolean) => [
  ...createAccessCases(data.surroundings, isShort),
  ...createMapCases(data),
  ...createSearchCases(data.firstView.territory),
  ...createScenarioCases(data, isShort),
  ...createMatchCases(data, isShort),
  ...(isShort ? [] : createZoneCases(data)),
];

/** Prints one line a claim, `passed  name: …` or `FAILED  name: …`; never a time, only ratios. */
async function runShort(data: BenchData): Promise<boolean> {
  const rows = createCases(data, true).map(measureCase);
  ensureBuild();
  rows.push(...(await measureWorker(shortWorkerVisits, rows[0]?.baselineMs ?? Number.NaN)));
  rows.push(...(await measurePages(shortPagePairs)));
  const verdicts = judgeRatios(rows, mostRatios);
  for (const { isKept, text } of verdicts) console.log(`${isKept ? 'passed' : 'FAILED'}  ${text}`);
  return verdicts.every(({ isKept }) => isKept);
}

async function runWhole(data: BenchData): Promise<void> {
  console.log('computations…');
  const rows: BenchRow[] = createCases(data, false).map(measureCase);
  console.log('growth…');
  const growth = createGrowthSeries(data).map(({ name, cases }) => {
    const grown = cases.map(({ size, benchCase }) => ({ size, row: measureCase(benchCase) }));
    rows.push(...grown.map(({ row }) => row));
    return {
      name,
      ...judgeGrowth(grown.map(({ size, row }) => ({ size, medianMs: row.medianMs }))),
    };
  });
  ensureBuild();
  const turfMs = rows[0]?.baselineMs ?? Number.NaN;
  console.log('the built pages…');
  rows.push(...(await measureWorker(workerVisits, turfMs)));
  const placesRow = rows.find(({ name }) => name === placesCaseName);
  rows.push(...(await measurePlacesWorker(placesRow?.baselineMs ?? Number.NaN)));
  rows.push(...(await measureInteractions()));
  rows.push(...(await measureMatching()));
  rows.push(...(await measurePages(pagePairs)));
  console.log('memory…');
  const memory = await measureMemory(data.firstView.territory, wanderingSeconds);
  console.table(rows);
  for (const { name, exponent, drift, isWithin } of growth) {
    const verdict = isWithin ? 'no worse than n log n' : 'WORSE than n log n';
    console.log(
      `growth of the ${name}, 1,516 to 35,000 communes: (n log n)^${exponent.toFixed(2)}, ${drift.toFixed(2)} times n log n in all: ${verdict}`,
    );
  }
  const { start, end, ratio, views, seconds } = memory;
  console.log(
    `memory, every view shown once, then ${views} views in ${seconds} s: heaps ${start.pageMb} + ${start.workersMb} MB, then ${end.pageMb} + ${end.workersMb} MB (× ${ratio.toFixed(3)}); ${start.nodes} then ${end.nodes} nodes, ${start.listeners} then ${end.listeners} listeners`,
  );
  await writeJson('bench-results.json', rows);
  await writeJson('bench-findings.json', { growth, memory });
}

function writeJson(name: string, content: unknown): Promise<void> {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  return writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

const data = await loadBenchData();
if (process.argv.includes('--short')) process.exitCode = (await runShort(data)) ? 0 : 1;
else await runWhole(data);
