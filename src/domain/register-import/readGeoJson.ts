import { findImportColumn, headerOf, type ImportColumnId } from './importColumns.ts';
import {
  checkSheet,
  geometryHeader,
  type RegisterSheet,
  type SheetLine,
  unreadable,
} from './registerSheet.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features of a GeoJSON as lines: properties by the same headers, a point as longitude and latitude. */
export function readGeoJson(text: string): RegisterSheet {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return unreadable('brokenJson', error instanceof Error ? error.message : '');
  }
  const features = isRecord(json) && json.type === 'FeatureCollection' ? json.features : null;
  if (!Array.isArray(features)) return unreadable('notFeatures', describe(json));
  if (features.length === 0) return unreadable('empty');
  const records = features.map((feature) => (isRecord(feature) ? feature : {}));
  const headers = listHeaders(records);
  const lines = records.map((feature, at): SheetLine => {
    const cells = toCells(feature);
    return { line: at + 1, cells: headers.map((header) => cells.get(header) ?? '') };
  });
  return checkSheet({ headers, lines, problems: [] });
}

const describe = (json: unknown): string => JSON.stringify(json)?.slice(0, 80) ?? '';

/** Columns found in the properties, in their order, and those a geometry adds. */
function listHeaders(records: readonly Record<string, unknown>[]): string[] {
  const headers = new Set<string>();
  for (const feature of records) {
    for (const header of toCells(feature).keys()) headers.add(header);
  }
  return [...headers];
}

/** Texts of a feature by header; the coordinates of its point stand for those of its properties. */
function toCells({ properties, geometry }: Record<string, unknown>): Map<string, string> {
  const cells = new Map<string, string>();
  if (isRecord(properties)) {
    for (const [header, value] of Object.entries(properties)) cells.set(header, toText(value));
  }
  if (!isRecord(geometry)) return cells;
  const { type, coordinates } = geometry;
  if (type !== 'Point' || !Array.isArray(coordinates)) {
    return cells.set(geometryHeader, toText(type));
  }
  for (const header of [...cells.keys()]) {
    if (isCoordinate(findImportColumn(header))) cells.delete(header);
  }
  return cells
    .set(headerOf('longitude'), toText(coordinates[0]))
    .set(headerOf('latitude'), toText(coordinates[1]));
}

const isCoordinate = (id: ImportColumnId | null) => id === 'longitude' || id === 'latitude';

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toText).join(' | ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
