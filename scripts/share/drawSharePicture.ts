import bbox from '@turf/bbox';
import { featureCollection } from '@turf/helpers';
import { describeClasses } from '../../src/cartography/describeClasses.ts';
import { createLambertProjection } from '../../src/cartography/lambertProjection.ts';
import { createStillMap, escapeText } from '../../src/cartography/stillMap.ts';
import { valueStatus } from '../../src/domain/territory/column.ts';
import { wrapText } from '../../src/exports/composePicture.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { indicators as names } from '../../src/i18n/sections/indicators.ts';
import type { PublishedData } from '../checks/publishedData.ts';
import type { ShareContent, SharedMap } from './describeShare.ts';

/** What social networks and messages show whole. */
export const pictureSize = { width: 1200, height: 630 };

const ink = '#14181f';
const softInk = '#4c5562';
const left = 56;
const textWidth = 500;
const mapSize = { width: 600, height: 630 };

/** The view as one SVG: on the left what it says, on the right the still map. */
export function drawSharePicture(
  data: PublishedData,
  shared: SharedMap,
  content: ShareContent,
): string {
  const { width, height } = pictureSize;
  const lines: string[] = [];
  let y = 92;
  const write = (text: string, size: number, weight: number, colour: string) => {
    for (const line of wrapText(text, textWidth, size)) {
      lines.push(
        `<text x="${left}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeText(line)}</text>`,
      );
      y += size * 1.28;
    }
  };
  write(content.title, 42, 600, ink);
  y += 6;
  write(content.sentence, 24, 400, ink);
  y += 14;
  lines.push(drawLegend(content, y));
  y = height - 76;
  write('Atlas de l’accès aux soins', 22, 600, '#1b4965');
  write(`Haute-Marne, Meurthe-et-Moselle, Meuse. ${content.source}`, 15, 400, softInk);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g transform="translate(${width - mapSize.width})">${drawMap(data, shared, content)}</g>`,
    `<rect width="${left + textWidth + 24}" height="${height}" fill="#ffffff"/>`,
    ...lines,
    '</svg>',
  ].join('');
}

function drawMap(data: PublishedData, shared: SharedMap, { column, classes, title }: ShareContent) {
  const { codes } = data.territory.zones[shared.mesh];
  const rows = new Map<string, number>(codes.map((code, row) => [code, row]));
  const outlines = data.outlines[shared.mesh];
  const [west, south, east, north] = bbox(featureCollection([...data.outlines.department]));
  return createStillMap({
    zones: outlines,
    fills(code) {
      const row = rows.get(code) ?? -1;
      const colour = classes.colourOf(column.values[row] ?? Number.NaN);
      if (colour !== null) return colour;
      return column.status[row] === valueStatus.notApplicable ? 'notApplicable' : null;
    },
    projection: createLambertProjection([west, south, east, north], mapSize, 26),
    size: mapSize,
    title,
    borders: data.outlines.department,
    selected: shared.zone,
  });
}

function drawLegend({ indicator, classes }: ShareContent, top: number): string {
  const labels = describeClasses(names.fr, createFormats('fr'), indicator, classes.classification);
  return labels
    .map((label, at) => {
      const y = top + at * 30;
      return (
        `<rect x="${left}" y="${y - 15}" width="30" height="19" fill="${classes.colours[at] ?? 'none'}" stroke="#8b8f96"/>` +
        `<text x="${left + 42}" y="${y}" font-size="18" fill="${ink}">${escapeText(label)}</text>`
      );
    })
    .join('');
}
