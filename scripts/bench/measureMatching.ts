import type { Page } from 'playwright';
import type { BenchRow } from './benchCase.ts';
import { createRow } from './createRow.ts';
import { withAtlasPage } from './openAtlasPage.ts';

const starts = [
  { mesh: 'EPCI', query: '?ecran=repliquer&maille=epci&zone=200033025' },
  { mesh: 'communes', query: '?ecran=repliquer&zone=55029&niveau=commune' },
];
const moves = 24;
const restMs = 400;

/**
 * From a weight moved by the keyboard to the colours of the similar territories set; raster excluded. The
 * baseline is the first moves, before the engine has compiled them.
 */
export function measureMatching(): Promise<BenchRow[]> {
  return withAtlasPage(async (page) => {
    const rows: BenchRow[] = [];
    for (const { mesh, query } of starts) {
      await page.goto(new URL(query, page.url()).href);
      await page.locator('.match-list').waitFor();
      const timesMs = await timeMoves(page);
      rows.push(
        createRow({
          name: `page: from a weight to the colours of similar territories (${mesh}), later moves vs the first ones`,
          size: `${moves} moves`,
          timesMs: timesMs.slice(3),
          baselinesMs: timesMs.slice(0, 3),
        }),
      );
    }
    return rows;
  });
}

async function timeMoves(page: Page): Promise<number[]> {
  const count = () => page.evaluate(() => performance.getEntriesByName('atlas:recompute').length);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const before = await count();
  for (let move = 0; move < moves; move += 1) {
    await page.keyboard.press(move % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction(
      (known) => performance.getEntriesByName('atlas:recompute').length > known,
      before + move,
    );
    await page.waitForTimeout(restMs);
  }
  return page.evaluate(
    (known) =>
      performance
        .getEntriesByName('atlas:recompute')
        .slice(known)
        .map(({ duration }) => duration),
    before,
  );
}
