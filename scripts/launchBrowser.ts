import { type Browser, chromium } from 'playwright';
import { ensureBrowser } from './ensure-browser.ts';

const quietFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL drawn by the processor: the same pixels with and without a graphics card. */
const softwareWebglFlags = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** `getContext('webgl2')` answers null, as in a browser where WebGL is blocked. */
const noWebglFlags = ['--disable-3d-apis', '--disable-gpu'];

export interface BrowserChoice {
  webgl: boolean;
}

export function launchBrowser({ webgl }: BrowserChoice): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...quietFlags, ...(webgl ? softwareWebglFlags : noWebglFlags)],
  });
}
