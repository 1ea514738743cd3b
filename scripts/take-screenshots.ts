/**
 * Photographs the screens of the built atlas, desktop and phone, and refreshes the README's picture:
 * `npm run screenshots -- [folder]` (by default `screenshots/`, which git ignores).
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { ensureBuild } from './ensureBuild.ts';
import { launchBrowser } from './launchBrowser.ts';
import { createServer, listenOnFreePort } from './serve.ts';

const sizes = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
];

const shots = [
  { name: 'explorer', query: '' },
  // Étain: a commune with practices, an experiment near it, and an elided name.
  { name: 'explorer-sheet', query: '?zone=55181' },
  { name: 'explorer-epci', query: '?maille=epci&indicateur=density-gp' },
  { name: 'explorer-english', query: '?langue=en' },
  { name: 'experimentations', query: '?ecran=experimentations' },
  { name: 'methode', query: '?ecran=methode' },
];

/** The picture of the README: the sheet of one commune on the map. */
const readmeShot = { name: 'explorer-sheet', size: 'desktop' };
const readmePicture = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url));

async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('atlas:ready', 'mark').length > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function photograph(browser: Browser, origin: string, folder: string): Promise<void> {
  for (const size of sizes) {
    const isPhone = size.name === 'phone';
    const context = await browser.newContext({
      viewport: size.viewport,
      hasTouch: isPhone,
      isMobile: isPhone,
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    });
    for (const shot of shots) {
      const page = await context.newPage();
      await page.goto(origin + shot.query);
      await waitUntilReady(page);
      const path = join(folder, `${shot.name}-${size.name}.png`);
      await page.screenshot({ path });
      console.log(path);
      if (shot.name === readmeShot.name && size.name === readmeShot.size) {
        await page.screenshot({ path: readmePicture });
      }
      await page.close();
    }
    await context.close();
  }
}

const folder = resolve(process.argv[2] ?? 'screenshots');
await mkdir(folder, { recursive: true });
const server = createServer({ root: ensureBuild() });
const port = await listenOnFreePort(server, 0);
const browser = await launchBrowser({ webgl: true });
try {
  await photograph(browser, `http://localhost:${port}/`, folder);
} finally {
  await browser.close();
  server.close();
}
