import { useMemo } from 'react';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { selectFigure, type ZoneFigure } from '../../domain/comparison/zoneFigure.ts';
import { aplHistory, aplYears } from '../../domain/indicators/aplHistory.ts';
import type { IndicatorRequest } from '../../domain/indicators/indicator.ts';
import { selectOverlappingZones } from '../../domain/territory/selectOverlappingZones.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useGroupFigures } from '../../state/useGroupFigures.ts';
import { useResults } from '../../state/useResults.ts';
import { briefRows } from './briefRows.ts';

export type BriefReferenceId = 'epci' | 'department' | 'whole';

/** A zone around the one of the brief. */
export interface BriefReference {
  id: BriefReferenceId;
  /** As in the data; empty for the three departments. */
  name: string;
}

/** The figure of the zone and those of its references; `null` while they are awaited. */
export interface BriefFigure {
  here: ZoneFigure | null;
  references: Record<BriefReferenceId, number>;
}

export interface BriefFigures {
  references: readonly BriefReference[];
  select(indicatorId: string, year?: number): BriefFigure;
  /** Whether every figure has come. */
  isComplete: boolean;
}

type Request = Omit<IndicatorRequest, 'mesh'>;

const requests: readonly Request[] = [
  ...[...briefRows, 'apl-gp-gap-65'].map((indicatorId) => ({ indicatorId })),
  ...aplHistory.flatMap(({ id }) => aplYears.map((year) => ({ indicatorId: id, year }))),
];

const meshes = ['commune', 'epci', 'livingArea', 'department'] as const;

/** The EPCI and the department are references where the zone lies within one, and is not one itself. */
export function useBriefFigures(zone: ComparedZone): BriefFigures {
  const zones = useAtlas((state) => state.territory?.zones);
  const around = useMemo(() => {
    const only = (mesh: 'epci' | 'department') => {
      const rows = zones ? selectOverlappingZones(zones[mesh], zone.members) : [];
      return rows.length === 1 ? (rows[0] ?? -1) : -1;
    };
    return {
      epci: zone.place?.mesh === 'commune' ? only('epci') : -1,
      department: zone.place?.mesh === 'department' ? -1 : only('department'),
    };
  }, [zones, zone]);

  const results = useResults(
    requests.flatMap((request) => meshes.map((mesh) => ({ ...request, mesh }))),
  );
  const groups = useMemo(
    () => (zone.place ? [] : [{ key: zone.key, members: zone.members }]),
    [zone],
  );
  const selectGroup = useGroupFigures(requests, groups);

  const resultOf = (at: number, mesh: (typeof meshes)[number]) =>
    results[at * meshes.length + meshes.indexOf(mesh)] ?? null;
  const figureAt = (at: number): BriefFigure => {
    const request = requests[at];
    const own = zone.place && resultOf(at, zone.place.mesh);
    const here = zone.place
      ? own && selectFigure(own, zone.place.row)
      : request
        ? selectGroup(request, zone.key)
        : null;
    const referenceOf = (mesh: 'epci' | 'department') => {
      const result = resultOf(at, mesh);
      const row = around[mesh];
      return result && row >= 0 ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN;
    };
    const whole = resultOf(at, 'department')?.whole ?? Number.NaN;
    return {
      here,
      references: { epci: referenceOf('epci'), department: referenceOf('department'), whole },
    };
  };
  const nameOf = (mesh: 'epci' | 'department') => zones?.[mesh].names[around[mesh]] ?? '';
  return {
    references: [
      ...(around.epci >= 0 ? [{ id: 'epci' as const, name: nameOf('epci') }] : []),
      ...(around.department >= 0
        ? [{ id: 'department' as const, name: nameOf('department') }]
        : []),
      { id: 'whole', name: '' },
    ],
    select: (indicatorId, year) =>
      figureAt(
        requests.findIndex(
          (request) => request.indicatorId === indicatorId && request.year === year,
        ),
      ),
    isComplete:
      results.every((result) => result !== null) &&
      requests.every((request) => zone.place !== null || selectGroup(request, zone.key) !== null),
  };
}
