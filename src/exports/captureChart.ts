import { captureDrawing } from './captureDrawing.ts';
import type { LegendEntry, Picture } from './composePicture.ts';

/** The drawing of a figure of the page, and its key: a list whose items each begin with a sign. */
export function captureChart(figure: Element): { body: Picture; legend: LegendEntry[] } {
  const drawing = figure.querySelector<SVGSVGElement>('svg[role="img"]');
  if (!drawing) throw new Error('The figure holds no drawing');
  const legend = [...figure.querySelectorAll('ul > li')].flatMap((item): LegendEntry[] => {
    const sign = item.querySelector('svg');
    const label = (item.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!sign || label === '') return [];
    const image = `data:image/svg+xml,${encodeURIComponent(captureDrawing(sign).svg)}`;
    return [{ label, mark: { image } }];
  });
  return { body: captureDrawing(drawing), legend };
}
