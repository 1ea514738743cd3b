/** Checks the data by name, on files built anew from `data/`: one line a check, then everything that fails. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildData } from './build/buildData.ts';
import { dataChecks } from './checks/dataChecks.ts';
import { parsePublishedData } from './checks/publishedData.ts';
import { checkDescribedTables } from './checks/registerChecks.ts';

const dataFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');

function report(
  name: string,
  detail: string,
  failures: readonly string[],
  lines: readonly string[] = [],
): void {
  console.log(`${failures.length === 0 ? 'passed' : 'FAILED'}  ${name}: ${detail}`);
  for (const line of lines) console.log(`        ${line}`);
  for (const failure of failures) console.log(`        - ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

const built = buildData(dataFolder);
report('the tables build', `${built.files.size} files`, built.problems);

const tableNames = readdirSync(dataFolder).filter(
  (name) => name !== 'sources.json' && name !== 'SOURCES.md',
);
report(
  'every table is described and unchanged',
  `${tableNames.length} tables`,
  checkDescribedTables(dataFolder, tableNames),
);

if (built.problems.length === 0) {
  const data = parsePublishedData(built.files);
  for (const check of dataChecks) {
    const { detail, failures, lines } = check.run(data);
    report(check.name, detail, failures, lines);
  }
}
