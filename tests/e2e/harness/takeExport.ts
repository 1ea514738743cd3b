import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright';
import type { AtlasDriver } from './AtlasDriver.ts';

export interface TakenFile {
  name: string;
  bytes: Buffer;
}

/** The button of an export; by what it takes away where the page has several. */
export const exportButton = (atlas: AtlasDriver, of = ''): Locator =>
  atlas.button(new RegExp(`^Export(er)?\\b.*${of}`));

/** Chooses a format, and reads what the browser saved. */
export async function takeExport(
  atlas: AtlasDriver,
  format: RegExp,
  of?: string,
): Promise<TakenFile> {
  await exportButton(atlas, of).click();
  return readSaved(atlas, () => atlas.page.getByRole('menuitem', { name: format }).click());
}

/** What the browser saves of what is asked of it. */
export async function readSaved(
  atlas: AtlasDriver,
  ask: () => Promise<unknown>,
): Promise<TakenFile> {
  const download = atlas.page.waitForEvent('download');
  await ask();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
