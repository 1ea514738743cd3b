/**
 * `npm test`: every check of the project, one after the other; a failure does not stop the next.
 * `npm run check` (`--static`): only those that need no build.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckResult, singleCheck } from './checks-runner/checkResult.ts';
import { countVitestReport, type VitestReport } from './checks-runner/countVitestReport.ts';
import { formatSummary } from './checks-runner/formatSummary.ts';
import { judgeSizeBudgets, type MeasuredBudget } from './checks-runner/judgeSizeBudgets.ts';
import { projectFolder, runTool } from './checks-runner/runTool.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureWebServers } from './ensure-web-servers.ts';

type Check = () => CheckResult[];

const toolCheck =
  (name: string, command: string, args: string[]): Check =>
  () => [singleCheck(name, runTool(command, args).isSuccess)];

/** A script that prints one line a check, `passed  name: …` or `FAILED  name: …`. */
const namedChecks =
  (suite: string, args: string[]): Check =>
  () => {
    const { isSuccess, stdout } = runTool('tsx', args, { capture: true });
    process.stdout.write(stdout);
    const passed = stdout.match(/^passed {2}/gm)?.length ?? 0;
    const failed = stdout.match(/^FAILED {2}/gm)?.length ?? 0;
    // A script that leaves with an error, or says nothing, has failed whatever it counted.
    const isSilent = passed + failed === 0;
    const counted = isSuccess && !isSilent ? failed : Math.max(failed, 1);
    return [{ name: suite, passed, failed: counted, skipped: 0, notes: [] }];
  };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function runVitest(
  suites: string[],
  args: string[],
  env: Record<string, string> = {},
): CheckResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-checks-'));
  const reportFile = join(folder, 'report.json');
  try {
    const outcome = runTool(
      'vitest',
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      { env },
    );
    const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
    const results = countVitestReport(report, suites, projectFolder);
    if (!outcome.isSuccess && results.every(({ failed }) => failed === 0)) {
      results.push(singleCheck('vitest', false, ['an error outside the tests; see its output']));
    }
    return results;
  } catch {
    return suites.map((suite) => singleCheck(suite, false, ['Vitest left no report']));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const checkSizes: Check = () => {
  const { stdout } = runTool('size-limit', ['--json'], { capture: true });
  const measured = parseJson(stdout);
  if (Array.isArray(measured)) return [judgeSizeBudgets(measured as MeasuredBudget[])];
  console.error(stdout);
  return [singleCheck('size budgets', false, ['size-limit measured nothing; see its output'])];
};

const checkInBrowser: Check = () => {
  try {
    ensureWebServers();
    return runVitest(['e2e'], ['--project', 'browser'], { CHROMIUM_PATH: ensureBrowser() });
  } catch (error) {
    return [singleCheck('e2e', false, [error instanceof Error ? error.message : String(error)])];
  }
};

const codeChecks: [title: string, check: Check][] = [
  ['Types', toolCheck('types', 'tsc', ['--noEmit'])],
  ['Lint and format', toolCheck('lint', 'biome', ['check', '--error-on-warnings'])],
  ['Unused code', toolCheck('unused code', 'knip', [])],
];

const staticChecks: [string, Check][] = [
  ...codeChecks,
  ['Architecture', () => runVitest(['architecture'], ['--project', 'unit', 'tests/architecture/'])],
];

const allChecks: [string, Check][] = [
  ...codeChecks,
  ['Data build', toolCheck('data build', 'tsx', ['scripts/build-data.ts'])],
  ['Data checks', namedChecks('data checks', ['scripts/check-data.ts'])],
  [
    'Unit, property, data and architecture tests',
    () => runVitest(['unit', 'property', 'data', 'architecture'], ['--project', 'unit']),
  ],
  ['Application build', toolCheck('application build', 'npm', ['run', 'build:app'])],
  ['Size budgets', checkSizes],
  ['Ratios of the bench', namedChecks('bench ratios', ['scripts/bench.ts', '--short'])],
  ['Browser tests', checkInBrowser],
];

const results: CheckResult[] = [];
for (const [title, check] of process.argv.includes('--static') ? staticChecks : allChecks) {
  console.log(`\n── ${title} ──`);
  results.push(...check());
}
console.log(`\n${formatSummary(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
