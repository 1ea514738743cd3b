import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { useColumns } from '../../domain/replicability/useTable.ts';
import { createFileName } from '../../exports/createFileName.ts';
import type { ExportTable } from '../../exports/ExportTable.ts';

/** The code that stands for the origin in a file of use; communes taken together have none. */
export const originCode = (frame: TerritoryFrame): string =>
  selectFramedZone(frame, frame.origin).code || 'depart';

/** A line to fill in for the origin and for each of those most like it, by quarter. */
export function createUseTemplate(
  frame: TerritoryFrame,
  similar: readonly number[],
  title: string,
): ExportTable {
  const codes = [
    originCode(frame),
    ...similar.flatMap((row) =>
      row < frame.zones.codes.length ? selectFramedZone(frame, row).code : [],
    ),
  ];
  return {
    fileName: createFileName('usage', frame.asked.name),
    title,
    headers: [...useColumns],
    rows: codes.map((code) => [code, '2024-T1', null, null]),
    notes: [],
  };
}
