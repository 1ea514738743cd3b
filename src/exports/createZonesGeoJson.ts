import type { Feature, FeatureCollection } from 'geojson';
import { indicatorText, unitText } from '../cartography/describeValue.ts';
import { statusName } from '../domain/territory/column.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { ExportNote } from './ExportTable.ts';
import type { ExportedFigure, ExportWords } from './figureColumn.ts';
import { roundExported } from './serializeCsv.ts';

interface ZonesInput {
  zones: ZoneSet;
  /** One per zone, in their order. */
  outlines: readonly Feature[];
  figure: ExportedFigure;
  notes: readonly ExportNote[];
}

/** The zones of a mesh with the values of the indicator in view; the notes are members of the collection. */
export function createZonesGeoJson(
  { names }: ExportWords,
  { zones, outlines, figure, notes }: ZonesInput,
): FeatureCollection & Record<string, unknown> {
  const { indicator, year, column, range } = figure;
  const { label } = indicatorText(names, indicator.id);
  const unit = unitText(names, indicator).full;
  const bound = (values: Float64Array | undefined, row: number) =>
    values ? orNull(values[row]) : undefined;
  return {
    type: 'FeatureCollection',
    name: label,
    notes: Object.fromEntries(notes.map((note) => [note.label, note.text])),
    features: outlines.map((outline, row) => ({
      type: 'Feature',
      geometry: outline.geometry,
      properties: {
        code: zones.codes[row] ?? null,
        name: zones.names[row] ?? null,
        population: zones.population[row] ?? null,
        indicator: indicator.id,
        value: readValue(figure, row),
        status: statusName(column.status[row]),
        unit,
        year,
        source: indicator.sources.join(', '),
        lower: bound(range?.lower, row),
        upper: bound(range?.upper, row),
      },
    })),
  };
}

/** A category is its code, which does not change with the language. */
function readValue({ indicator, column }: ExportedFigure, row: number): number | string | null {
  const value = column.values[row];
  if (!indicator.categories) return orNull(value);
  return indicator.categories[value ?? -1] ?? null;
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : roundExported(value);
}
