import type { Feature } from 'geojson';
import {
  type CatchmentLine,
  catchmentCasingPixels,
  catchmentPixels,
} from '../cartography/catchmentLine.ts';
import { mapPalette } from '../cartography/mapPalette.ts';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import { selectLabels } from '../cartography/selectLabels.ts';
import { serializePath } from '../cartography/serializePath.ts';
import {
  createStillMap,
  escapeText,
  type StillLabel,
  type ZoneFill,
} from '../cartography/stillMap.ts';
import { type Picture, serializeNumber } from './composePicture.ts';

/** A symbol of constant size over the map. */
export interface MapMark {
  position: readonly [longitude: number, latitude: number];
  pixels: number;
  offset: readonly [x: number, y: number];
  /** `data:` address of the symbol. */
  image: string;
  /** Written beneath; empty where it stands for one. */
  number: string;
}

export interface MapTrip {
  from: readonly [longitude: number, latitude: number];
  to: readonly [longitude: number, latitude: number];
  widthPixels: number;
  radiusPixels: number;
}

/** A zone set beside others: its outline and its number, empty while it is being made. */
export interface MapPin {
  number: string;
  outline: Feature | null;
  position: readonly [longitude: number, latitude: number];
}

export interface MapBodyInput {
  title: string;
  zones: readonly Feature[];
  fills: ReadonlyMap<string, ZoneFill>;
  /** Where positions fall on the screen now. */
  projection: Projection;
  size: PictureSize;
  selected: string | null;
  borders: readonly Feature[];
  backdrop: readonly Feature[];
  rivers: readonly Feature[];
  /** Those given first are served first. */
  towns: readonly StillLabel[];
  marks: readonly MapMark[];
  trips: readonly MapTrip[];
  catchments?: readonly CatchmentLine[];
  pins: readonly MapPin[];
}

/** The map as it stands on the screen, drawn anew: the same with and without WebGL. */
export function composeMap(input: MapBodyInput): Picture {
  const { size, projection, fills, towns, title } = input;
  const { width, height } = size;
  const map = createStillMap({
    ...input,
    title,
    fills: (code) => fills.get(code) ?? null,
    labels: selectLabels(
      towns.filter((town) => isFree(town, input)),
      projection,
    ),
    idPrefix: 'picture',
  });
  const drawn = [
    // Neighbours and symbols go on beyond the edge of the screen; the picture does not.
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden" font-weight="600">`,
    `<rect width="${width}" height="${height}" fill="${mapPalette.paper}"/>`,
    map,
    ...input.pins.map((pin) => serializeOutline(pin, projection)),
    // After every outline: a zone inside another would be drawn over its number.
    ...input.pins.map((pin) => serializePinNumber(pin, projection)),
    ...(input.catchments ?? []).map((line) => serializeCatchment(line, projection)),
    ...input.trips.map((trip) => serializeTrip(trip, projection)),
    ...input.marks.map((mark) => serializeMark(mark, projection)),
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="#8b8f96"/>`,
    '</svg>',
  ];
  return { svg: drawn.join(''), width, height };
}

/** Whether a name stands whole in the picture, and under no symbol. */
function isFree(town: StillLabel, { projection, size, marks }: MapBodyInput): boolean {
  const [x, y] = projection(town.longitude, town.latitude);
  const fontSize = town.fontSize ?? 11;
  const half = (town.text.length * fontSize * 0.58) / 2;
  if (x < half || y < fontSize || x > size.width - half || y > size.height - 4) return false;
  return marks.every(({ position, offset, pixels }) => {
    const [markX, markY] = projection(...position);
    return (
      Math.abs(markX + offset[0] - x) > half + pixels / 2 ||
      Math.abs(markY + offset[1] - (y - fontSize / 3)) > (fontSize + pixels) / 2
    );
  });
}

function serializeOutline({ outline }: MapPin, project: Projection): string {
  const path = outline ? serializePath(outline.geometry, project) : '';
  const line = (colour: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;
  return path === '' ? '' : line(mapPalette.pinCasing, 5) + line(mapPalette.pin, 2.5);
}

function serializePinNumber({ number, position }: MapPin, project: Projection): string {
  return number === '' ? '' : serializeNumber(number, ...project(...position));
}

function serializeCatchment({ boundMinutes, geometry }: CatchmentLine, project: Projection) {
  const path = serializePath(geometry, project);
  const line = (colour: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const width = catchmentPixels(boundMinutes);
  return line('#ffffff', width + catchmentCasingPixels) + line(mapPalette.ink, width);
}

function serializeTrip({ from, to, widthPixels, radiusPixels }: MapTrip, project: Projection) {
  const [[x1, y1], [x2, y2]] = [project(...from), project(...to)];
  const line = `x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}"`;
  return (
    `<line ${line} stroke="#ffffff" stroke-width="${widthPixels + 3}"/>` +
    `<line ${line} stroke="${mapPalette.ink}" stroke-width="${widthPixels}"/>` +
    `<circle cx="${x2.toFixed(1)}" cy="${y2.toFixed(1)}" r="${radiusPixels}" fill="${mapPalette.ink}" stroke="#ffffff" stroke-width="2"/>`
  );
}

function serializeMark({ position, pixels, offset, image, number }: MapMark, project: Projection) {
  const [x, y] = project(...position);
  const [left, top] = [x + offset[0] - pixels / 2, y + offset[1] - pixels / 2];
  const drawn = `<image href="${escapeText(image)}" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${pixels}" height="${pixels}"/>`;
  if (number === '') return drawn;
  return (
    `${drawn}<text x="${(left + pixels / 2).toFixed(1)}" y="${(top + pixels + 9).toFixed(1)}" font-size="10" font-weight="600"` +
    ` text-anchor="middle" fill="${mapPalette.ink}" stroke="#ffffff" stroke-width="2.5" paint-order="stroke">${escapeText(number)}</text>`
  );
}
