import type { Locator, Page } from 'playwright';
import type { BenchRow } from './benchCase.ts';
import { createRow } from './createRow.ts';
import { withAtlasPage } from './openAtlasPage.ts';

/** One of each family, on the mesh of the communes. */
const indicatorNames = [
  'Distance au généraliste le plus proche',
  'Population',
  'Accessibilité calculée : médecins généralistes',
  'Part des 75 ans et plus',
  'APL aux médecins généralistes, tous âges',
];
const years = ['2022', '2023', '2024'];
const directions = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp'];
const rounds = 5;
/** A hand takes its time; the page is at rest when the gesture comes. */
const restMs = 250;

interface Timed {
  /** When nothing is kept yet. */
  first: number[];
  again: number[];
}

/**
 * From the input event, as the browser stamps it, to the colours of every zone set, or to the last change of
 * the sheet; raster excluded. The baseline of each is its own first time, when nothing is kept.
 */
export function measureInteractions(): Promise<BenchRow[]> {
  return withAtlasPage(async (page) => {
    const byIndicator = await timeChoices(page, indicatorNames, chooseIndicator);
    const byYear = await timeChoices(page, years, chooseYear);
    const sheets = await timeSheets(page);
    const row = (what: string, count: number, { again, first }: Timed) =>
      createRow({
        name: `page: from input to ${what}, columns kept vs the first time`,
        size: `1516 communes, ${count} choices × ${rounds}`,
        timesMs: again,
        baselinesMs: first,
      });
    return [
      row('colours set, another indicator', indicatorNames.length, byIndicator),
      row('colours set, another year', years.length, byYear),
      row('the sheet of a commune in place', directions.length, sheets),
    ];
  });
}

/** Goes round all choices, the first time apart. */
async function goRound<Choice>(
  choices: readonly Choice[],
  time: (choice: Choice) => Promise<number>,
): Promise<Timed> {
  const timed: Timed = { first: [], again: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const choice of choices) {
      (round === 0 ? timed.first : timed.again).push(await time(choice));
    }
  }
  return timed;
}

function timeChoices(
  page: Page,
  choices: readonly string[],
  choose: (page: Page, choice: string) => Promise<void>,
): Promise<Timed> {
  const countRecomputes = () =>
    page.evaluate(() => performance.getEntriesByName('atlas:recompute').length);
  return goRound(choices, async (choice) => {
    const before = await countRecomputes();
    await choose(page, choice);
    await page.waitForFunction(
      (count) => performance.getEntriesByName('atlas:recompute').length > count,
      before,
    );
    return page.evaluate(() => {
      const last = performance.getEntriesByName('atlas:recompute').at(-1);
      return last ? last.startTime + last.duration - window.benchWatch.inputMs : Number.NaN;
    });
  });
}

async function chooseIndicator(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Indicateur' }).click();
  await press(page, page.getByRole('option', { name, exact: true }));
}

async function chooseYear(page: Page, year: string): Promise<void> {
  const chooser = page.getByRole('radiogroup', { name: 'Année' });
  await press(page, chooser.getByRole('radio', { name: year }).locator('..'));
}

/** As a hand does: the pointer comes to rest, presses, lifts. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('what is to be pressed is not in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(restMs);
  await page.mouse.down();
  await page.waitForTimeout(restMs);
  await page.mouse.up();
}

/** From zone to zone by the arrows, and Enter; the first sheet fetches its code and asks for its columns. */
function timeSheets(page: Page): Promise<Timed> {
  const map = page.locator('.stage canvas').first();
  return goRound(directions, async (direction) => {
    await map.focus();
    await page.keyboard.press(direction);
    await page.waitForTimeout(restMs);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(4 * restMs);
    return page.evaluate(() => window.benchWatch.sheetMs - window.benchWatch.inputMs);
  });
}
