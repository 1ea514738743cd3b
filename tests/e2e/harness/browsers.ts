import type { Browser } from 'playwright';
import { type BrowserChoice, launchBrowser } from '../../../scripts/launchBrowser.ts';

const running = new Map<boolean, Promise<Browser>>();

/** The browser of this test file, started at its first use; at most one with WebGL and one without. */
export function browserFor({ webgl }: BrowserChoice): Promise<Browser> {
  const started = running.get(webgl) ?? launchBrowser({ webgl });
  running.set(webgl, started);
  return started;
}

export async function closeBrowsers(): Promise<void> {
  const browsers = await Promise.all(running.values());
  running.clear();
  await Promise.all(browsers.map((browser) => browser.close()));
}
