import type { BrowserContext } from 'playwright';
import { inject } from 'vitest';
import { AtlasDriver } from './AtlasDriver.ts';
import type { Language } from './accessibleNames.ts';
import { browserFor } from './browsers.ts';
import { PageWatch } from './pageWatch.ts';

export const viewports = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  phoneLandscape: { width: 844, height: 390 },
} as const;

export interface OpenAtlasOptions {
  /** Address inside the site: `?ecran=comparer`, `embed.html`… */
  path?: string;
  viewport?: keyof typeof viewports;
  language?: Language;
  webgl?: boolean;
  /** Serve the site under a folder rather than at the root of its host. */
  subPath?: boolean;
  /** Another site than the one that all tests share, with its final slash. */
  site?: string;
  reducedMotion?: boolean;
  /** Let the atlas keep its copy for use without network; what `mutateResponse` says then passes it by. */
  keepsCopy?: boolean;
  /** Run before the page is asked for: responses to change, storage to forbid, place to pretend. */
  before?: (atlas: AtlasDriver, context: BrowserContext) => unknown;
}

const opened: { context: BrowserContext; watch: PageWatch }[] = [];

function atlasAddress({ path = '', subPath, site, language = 'fr' }: OpenAtlasOptions): URL {
  const address = new URL(path, site ?? inject(subPath ? 'subPathUrl' : 'atlasUrl'));
  if (language !== 'fr') address.searchParams.set('langue', language);
  return address;
}

/** A visitor with no history opens the built atlas. */
export async function openAtlas(options: OpenAtlasOptions = {}): Promise<AtlasDriver> {
  const { viewport = 'desktop', language = 'fr', webgl = true } = options;
  const browser = await browserFor({ webgl });
  const isPhone = viewport !== 'desktop';
  const context = await browser.newContext({
    viewport: viewports[viewport],
    hasTouch: isPhone,
    isMobile: isPhone,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    serviceWorkers: options.keepsCopy ? 'allow' : 'block',
  });
  const address = atlasAddress(options);
  const watch = new PageWatch(context, address.origin);
  opened.push({ context, watch });
  const atlas = new AtlasDriver(await context.newPage(), watch, language);
  await options.before?.(atlas, context);
  await atlas.page.goto(address.href);
  return atlas;
}

/** Ends every visit of the test, then fails it if one of them saw what no visitor should. */
export async function closeAtlases(): Promise<void> {
  const ended = opened.splice(0);
  // What a page still has to say is said before it is judged.
  await Promise.all(
    ended.flatMap(({ context }) =>
      context.pages().map((page) => page.evaluate(() => undefined).catch(() => undefined)),
    ),
  );
  await Promise.all(ended.map(({ watch }) => watch.settled()));
  await Promise.all(ended.map(({ context }) => context.close()));
  const failures = ended.flatMap(({ watch }) => watch.failures());
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
