import { type HatchKind, serializeHatchPattern } from '../cartography/hatching.ts';
import { mapPalette } from '../cartography/mapPalette.ts';
import type { PictureSize } from '../cartography/mapProjection.ts';
import { escapeText } from '../cartography/stillMap.ts';

/** What a colour or a symbol of the picture means. */
export interface LegendEntry {
  label: string;
  /** A colour, a hatching, the `data:` address of a symbol, or the number of a pinned zone. */
  mark: { colour: string } | { hatch: HatchKind } | { image: string } | { number: string };
}

/** What stands around a map or a chart, so that it can be read alone. */
export interface PictureFrame {
  title: string;
  subtitle: string;
  legend: readonly LegendEntry[];
  /** Sources, date, address: one paragraph each. */
  notes: readonly string[];
}

export interface Picture extends PictureSize {
  /** A whole SVG document. */
  svg: string;
}

const margin = 20;
const leastWidth = 560;
const letterShare = 0.56;
const ink = '#14181f';
const softInk = '#4c5562';
const swatch = { width: 22, height: 14, gap: 8, between: 22, line: 24 };

interface TextStyle {
  size: number;
  weight: 400 | 600;
  colour: string;
  lineHeight: number;
}

const titleStyle: TextStyle = { size: 19, weight: 600, colour: ink, lineHeight: 25 };
const subtitleStyle: TextStyle = { size: 13, weight: 400, colour: softInk, lineHeight: 19 };
const legendStyle: TextStyle = { size: 13, weight: 400, colour: ink, lineHeight: 19 };
const noteStyle: TextStyle = { size: 11, weight: 400, colour: softInk, lineHeight: 16 };

/**
 * A drawing under its title, above its legend and sources, as one SVG. `fontFaces` are rules that hold their
 * own font: a picture cannot ask for one.
 */
export function composePicture(body: Picture, frame: PictureFrame, fontFaces = ''): Picture {
  const inner = Math.max(body.width, leastWidth);
  const width = inner + 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const write = (text: string, style: TextStyle) => {
    for (const line of wrapText(text, inner, style.size)) {
      y += style.lineHeight;
      parts.push(serializeText(line, margin, y - style.lineHeight * 0.28, style));
    }
  };
  write(frame.title, titleStyle);
  write(frame.subtitle, subtitleStyle);
  y += 12;
  const left = margin + (inner - body.width) / 2;
  parts.push(`<g transform="translate(${left} ${y})">${body.svg}</g>`);
  y += body.height + 14;
  const legend = placeLegend(frame.legend, inner);
  parts.push(`<g transform="translate(${margin} ${y})">${legend.svg}</g>`);
  y += legend.height + 6;
  for (const note of frame.notes) write(note, noteStyle);
  const height = Math.ceil(y + margin);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeText(frame.title)}"`,
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="'Atlas Sans', 'Noto Sans', sans-serif">`,
    `<title>${escapeText(frame.title)}</title>`,
    `<desc>${escapeText([frame.subtitle, ...frame.notes].join(' '))}</desc>`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`,
    `<defs>${serializeHatchPattern(legendHatchId('missing'), 'missing')}`,
    `${serializeHatchPattern(legendHatchId('notApplicable'), 'notApplicable')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
  ].join('');
  return { svg, width, height };
}

const legendHatchId = (kind: HatchKind) => `legend-hatch-${kind}`;

/** Entries side by side, and on as many lines as they need. */
function placeLegend(entries: readonly LegendEntry[], width: number) {
  let [x, line] = [0, 0];
  const parts = entries.map((entry) => {
    const room = swatch.width + swatch.gap + textWidth(entry.label, legendStyle.size);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const y = line * swatch.line;
    const text = serializeText(entry.label, x + swatch.width + swatch.gap, y + 12, legendStyle);
    const drawn = serializeMark(entry.mark, x, y) + text;
    x += room + swatch.between;
    return drawn;
  });
  return { svg: parts.join(''), height: entries.length === 0 ? 0 : (line + 1) * swatch.line };
}

function serializeMark(mark: LegendEntry['mark'], x: number, y: number): string {
  if ('image' in mark) {
    return `<image href="${escapeText(mark.image)}" x="${x + 1}" y="${y - 3}" width="20" height="20"/>`;
  }
  if ('number' in mark) return serializeNumber(mark.number, x + 11, y + 7);
  const fill = 'hatch' in mark ? `url(#${legendHatchId(mark.hatch)})` : escapeText(mark.colour);
  return (
    `<rect x="${x + 0.5}" y="${y + 0.5}" width="${swatch.width - 1}" height="${swatch.height - 1}"` +
    ` fill="${fill}" stroke="#8b8f96" stroke-width="1"/>`
  );
}

/** The disc of a pinned zone. */
export function serializeNumber(number: string, x: number, y: number): string {
  return (
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="10" fill="${mapPalette.pin}" stroke="${mapPalette.pinCasing}" stroke-width="2"/>` +
    `<text x="${x.toFixed(1)}" y="${(y + 4.5).toFixed(1)}" font-size="13" font-weight="600" text-anchor="middle" fill="${mapPalette.pinCasing}">${escapeText(number)}</text>`
  );
}

const textWidth = (text: string, size: number) => text.length * size * letterShare;

/** Lines no wider than `width`; an address longer than a line is cut where it must be. */
export function wrapText(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * letterShare)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => cutWord(whole, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, most: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < word.length; start += most) {
    pieces.push(word.slice(start, start + most));
  }
  return pieces;
}

function serializeText(text: string, x: number, y: number, style: TextStyle): string {
  const { size, weight, colour } = style;
  return `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeText(text)}</text>`;
}
