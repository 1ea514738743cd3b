import type { ComputeContext, Indicator } from '../../src/domain/indicators/indicator.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import {
  type Column,
  statusName,
  type ValueStatusName,
} from '../../src/domain/territory/column.ts';
import type { ZoneSet } from '../../src/domain/territory/territory.ts';
import type { Mesh } from '../../src/domain/territory/zone.ts';
import { roundExported, serializeCsv } from '../../src/exports/serializeCsv.ts';

/** All indicators of one mesh, at their latest year, in the units of open data. */
export interface OpenTable {
  mesh: Mesh;
  zones: ZoneSet;
  /** In the registry's order. */
  columns: { indicator: Indicator; column: Column }[];
}

/** What a file holds of one zone. */
export interface OpenZone {
  code: string;
  name: string;
  values: Record<string, number | string>;
  /** Why there is no value, by indicator; one that has no meaning for the zone is in neither. */
  missing: Record<string, ValueStatusName>;
}

export const openFileNames: Readonly<Record<Mesh, string>> = {
  commune: 'indicateurs-communes',
  epci: 'indicateurs-epci',
  livingArea: 'indicateurs-bassins-de-vie',
  department: 'indicateurs-departements',
};

/** By the functions that serve the screen, with their default options: the column itself, never base 100. */
export function computeOpenTable(context: ComputeContext, mesh: Mesh): OpenTable {
  return {
    mesh,
    zones: context.territory.zones[mesh],
    columns: indicators.map((indicator) => ({
      indicator,
      column: indicator.compute(context, { indicatorId: indicator.id, mesh }),
    })),
  };
}

/** `code` first, then one column per indicator id; empty where there is no value. */
export function serializeOpenCsv({ zones, columns }: OpenTable): string {
  const header = ['code', ...columns.map(({ indicator }) => indicator.id)];
  const rows = zones.codes.map((code, row) => [
    code,
    ...columns.map(({ indicator, column }) => readValue(indicator, column, row)),
  ]);
  return serializeCsv([header, ...rows], 'plain');
}

export function serializeOpenJson({ mesh, zones, columns }: OpenTable): string {
  const described = zones.codes.map((code, row): OpenZone => {
    const zone: OpenZone = { code, name: zones.names[row] ?? '', values: {}, missing: {} };
    for (const { indicator, column } of columns) {
      const value = readValue(indicator, column, row);
      const status = statusName(column.status[row]);
      if (value !== null) zone.values[indicator.id] = value;
      else if (status !== 'notApplicable') zone.missing[indicator.id] = status;
    }
    return zone;
  });
  return `{"mesh":${JSON.stringify(mesh)},"zones":[\n${described.map((zone) => JSON.stringify(zone)).join(',\n')}\n]}\n`;
}

function readValue({ categories }: Indicator, { values }: Column, row: number) {
  const value = values[row] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  return categories ? (categories[value] ?? null) : roundExported(value);
}
