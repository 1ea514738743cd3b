import { useMemo } from 'react';
import { aplYears } from '../../domain/indicators/aplHistory.ts';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { selectOverlappingZones } from '../../domain/territory/selectOverlappingZones.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatching } from '../../state/selectMatching.ts';
import { useGroupFigures } from '../../state/useGroupFigures.ts';
import { useResults } from '../../state/useResults.ts';

export interface AplContext {
  years: readonly number[];
  /** One per year; `NaN` where it is not known. */
  origin: readonly number[];
  /** Those of the neighbourhood, whose APL is known for one year only, are left out. */
  similar: readonly { row: number; name: string; values: readonly number[] }[];
  /** Of the department that holds the origin, or of the three where several do. */
  around: { name: string | null; values: readonly number[] };
}

const requests = aplYears.map((year) => ({ indicatorId: 'apl-gp', year }));
const departmentRequests = requests.map((one) => ({ ...one, mesh: 'department' as const }));
const noGroups: never[] = [];

/** The official APL over the years of the origin and of those most like it. */
export function useAplContext(frame: TerritoryFrame): AplContext {
  const matching = useAtlas(selectMatching);
  const results = useResults(
    useMemo(() => requests.map((one) => ({ ...one, mesh: frame.mesh })), [frame.mesh]),
  );
  const isGroup = frame.origin >= frame.zones.codes.length;
  const groups = useMemo(
    () => (isGroup ? [{ key: frame.asked.key, members: frame.asked.members }] : noGroups),
    [isGroup, frame.asked],
  );
  const selectGroup = useGroupFigures(requests, groups);
  const inDepartments = useResults(departmentRequests);
  const departments = useAtlas((state) => state.territory?.zones.department);
  const own = selectFramedZone(frame, frame.origin).members;
  const overlapped = departments && own ? selectOverlappingZones(departments, own) : [];
  const department = overlapped.length === 1 ? (overlapped[0] ?? -1) : -1;
  const valuesOf = (row: number) =>
    results.map((result) => result?.column.values[row] ?? Number.NaN);
  const rows = matching?.matches.map(({ row }) => row) ?? [];
  return {
    years: aplYears,
    origin: isGroup
      ? requests.map((request) => selectGroup(request, frame.asked.key)?.value ?? Number.NaN)
      : valuesOf(frame.origin),
    similar: rows
      .filter((row) => row < frame.zones.codes.length)
      .map((row) => ({ row, name: selectFramedZone(frame, row).name, values: valuesOf(row) })),
    around: {
      name: department < 0 ? null : (departments?.names[department] ?? null),
      values: inDepartments.map((result) =>
        department < 0
          ? (result?.whole ?? Number.NaN)
          : (result?.column.values[department] ?? Number.NaN),
      ),
    },
  };
}
