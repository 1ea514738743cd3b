import type { Locator } from 'playwright';
import type { AtlasDriver } from './AtlasDriver.ts';
import { type OpenAtlasOptions, openAtlas } from './openAtlas.ts';

/** What the scenario in hand changes, line by line, with ordinary spaces. */
export const changesOfScenario = (atlas: AtlasDriver): Promise<string[]> =>
  atlas.page
    .locator('.scenario-what')
    .allInnerTexts()
    .then((lines) => lines.map((line) => line.replace(/\s+/g, ' ')));

/** The practitioners of a commune, on the map. */
export const discOf = (atlas: AtlasDriver, code: string): Locator =>
  atlas.page.locator(`[data-supply="${code}"] .supply-disc`);

/** Simuler, once practitioners can be dragged. */
export async function openScenarios(options: OpenAtlasOptions = {}): Promise<AtlasDriver> {
  const atlas = await openAtlas({ webgl: false, path: '?ecran=simuler', ...options });
  await atlas.waitUntilReady();
  await discOf(atlas, '55502').waitFor();
  return atlas;
}
