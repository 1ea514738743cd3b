/**
 * Finds a Chromium or Chrome for the browser tests, the screenshots and the benchmarks, or gets one:
 * an installed one, else Playwright's own, else Debian's package. `npx tsx scripts/ensure-browser.ts`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { installDebianPackages, runCommand } from './installDebianPackages.ts';

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];

const usualPaths = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const adviceWhenNone =
  'Aucun navigateur pour les tests : installez Chromium ou Chrome, ou donnez son chemin dans ' +
  'CHROMIUM_PATH. / No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH.';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Path of an installed browser, or null. Installs nothing. */
export function findInstalledBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) {
    if (isExecutable(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH vaut « ${env.CHROMIUM_PATH} », qui n'est pas un programme. / CHROMIUM_PATH is not a program.`,
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)));
  const playwrightOwn = chromium.executablePath();
  return [...onPath, ...usualPaths, playwrightOwn].find(isExecutable) ?? null;
}

function installPlaywrightBrowser(): boolean {
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  // This variable is meant for `npm ci`; here a browser is what we came for.
  return runCommand(process.execPath, [cli, 'install', 'chromium'], 5, [
    'PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD',
  ]);
}

/** Whether the browser starts: one without its system libraries is found and yet of no use. */
function canStart(path: string): boolean {
  const result = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
  return result.status === 0;
}

/** Path of a browser that starts, installing one if needed. Throws one sentence that says what to do. */
export function ensureBrowser(): string {
  const installed = findInstalledBrowser();
  if (installed && canStart(installed)) return installed;
  for (const install of [installPlaywrightBrowser, () => installDebianPackages(['chromium'])]) {
    if (!install()) continue;
    const found = findInstalledBrowser();
    if (found && canStart(found)) return found;
  }
  throw new Error(adviceWhenNone);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
