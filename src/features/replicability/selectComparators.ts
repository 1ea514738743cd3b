import { travelModels } from '../../domain/access/travelModel.ts';
import { computeMinutesApart, spillOverMinutes } from '../../domain/replicability/minutesApart.ts';
import {
  findFramedZone,
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import type { UseTable } from '../../domain/replicability/useTable.ts';
import type { Territory } from '../../domain/territory/territory.ts';

export interface Comparators {
  /** Far enough from the origin for what is done there not to reach them. */
  apart: { code: string; name: string }[];
  /** Within 20 estimated minutes: left out. */
  tooNear: { code: string; name: string }[];
}

/** The other territories of the file, told apart by how near they are. */
export function selectComparators(
  frame: TerritoryFrame,
  { communes }: Territory,
  { byZone }: UseTable,
  origin: string,
): Comparators {
  const own = selectFramedZone(frame, frame.origin).members ?? new Uint32Array();
  const found: Comparators = { apart: [], tooNear: [] };
  for (const code of byZone.keys()) {
    if (code === origin) continue;
    const { name, members } = selectFramedZone(frame, findFramedZone(frame, code));
    const minutes = computeMinutesApart(
      communes,
      own,
      members ?? new Uint32Array(),
      travelModels.central,
    );
    (minutes < spillOverMinutes ? found.tooNear : found.apart).push({ code, name });
  }
  return found;
}
