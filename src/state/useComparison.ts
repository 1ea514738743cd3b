import { useMemo } from 'react';
import type { GroupRequest } from '../analysis/analysisApi.ts';
import type { ComparedZone } from '../domain/comparison/comparedZone.ts';
import {
  type ComparedCell,
  compareZone,
  type FigurePlace,
} from '../domain/comparison/compareZone.ts';
import { countRanked } from '../domain/comparison/computeStanding.ts';
import { defaultRows } from '../domain/comparison/defaultRows.ts';
import { isRest, type Reference, selectReferenceMembers } from '../domain/comparison/reference.ts';
import { selectFigure, type ZoneFigure } from '../domain/comparison/zoneFigure.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { SimilarEpci } from '../domain/replicability/findSimilarEpci.ts';
import type { Territory, ZoneSet } from '../domain/territory/territory.ts';
import { isMeshAllowed, type Mesh } from '../domain/territory/zone.ts';
import { useAtlas } from './atlasStore.ts';
import { shownColumn } from './resultsSlice.ts';
import { useComparedZones } from './useComparedZones.ts';
import { type KeyedGroup, useGroupFigures } from './useGroupFigures.ts';
import { useResults } from './useResults.ts';
import { useSimilarEpci } from './useSimilarEpci.ts';

/** All zones of a mesh, for what is compared to be seen among them. */
export interface MeshValues {
  zones: ZoneSet;
  values: Float64Array;
  /** How many of them have a rank. */
  rankedCount: number;
}

/** One indicator of all compared zones. */
export interface ComparisonRow {
  indicator: Indicator;
  /** `null` where the source does not say its year. */
  year: number | null;
  /** Aligned with the zones; `null` while awaited. */
  cells: readonly (ComparedCell | null)[];
  /** One per mesh of the compared zones that the indicator has values on. */
  meshes: readonly MeshValues[];
}

export interface Comparison {
  /** In the order of the columns. */
  zones: readonly ComparedZone[];
  rows: readonly ComparisonRow[];
  reference: Reference;
  /** By the key of a zone, the EPCI it is compared to where that is the reference. */
  similarEpci: ReadonlyMap<string, SimilarEpci | null>;
}

type UsedResult = NonNullable<ReturnType<typeof useResults>[number]>;

/** The zones side by side: what the table shows, and what is exported of it. */
export function useComparison(): Comparison {
  const chosen = useAtlas((state) => state.view.comparisonRows);
  return useComparedRows((chosen ?? defaultRows).map((indicatorId) => ({ indicatorId })));
}

/** A row for each request: of several indicators, or of several years of one. */
export function useComparedRows(requests: readonly GroupRequest[]): Comparison {
  const territory = useAtlas((state) => state.territory);
  const reference = useAtlas((state) => state.view.reference);
  const zones = useComparedZones();
  const meshes = comparedMeshes(zones);
  const isSimilar = reference === 'similarEpci';
  const similarEpci = useSimilarEpci(zones, isSimilar);
  const asked: Mesh[] = isSimilar && !meshes.includes('epci') ? [...meshes, 'epci'] : meshes;
  const results = useResults(
    requests.flatMap((request) => asked.map((mesh) => ({ ...request, mesh }))),
  );
  const groups = useMemo(
    () => (territory ? zones.flatMap((zone) => groupsOf(territory, zone, reference)) : []),
    [territory, zones, reference],
  );
  const selectGroup = useGroupFigures(requests, groups);
  if (!territory) return { zones, reference, similarEpci, rows: [] };

  const rows = requests.flatMap((request, at): ComparisonRow[] => {
    const indicator = indicatorById(request.indicatorId);
    if (!indicator) return [];
    const ofMesh = (mesh: Mesh) => results[at * asked.length + asked.indexOf(mesh)] ?? null;
    const cells = zones.map((zone) => {
      const place: FigurePlace | null = zone.place
        ? placeOf(territory.zones[zone.place.mesh], ofMesh(zone.place.mesh), zone.place.row)
        : selectGroup(request, zone.key);
      const other = isSimilar
        ? figureOfSimilar(similarEpci.get(zone.key), ofMesh('epci'))
        : figureOfRest(request, referenceKey(zone, reference));
      return place && other !== 'awaited' ? compareZone(indicator, place, other) : null;
    });
    const allowed = meshes.filter((mesh) => isMeshAllowed(mesh, indicator.finestMesh));
    return [
      {
        indicator,
        year: request.year ?? indicator.years.at(-1) ?? null,
        cells,
        meshes: allowed.flatMap((mesh) => valuesOf(indicator, territory.zones[mesh], ofMesh(mesh))),
      },
    ];
  });
  return { zones, reference, similarEpci, rows };

  function figureOfRest(request: GroupRequest, key: string): ZoneFigure | 'awaited' | null {
    const isEmpty = !groups.some((group) => group.key === key);
    return isEmpty ? null : (selectGroup(request, key) ?? 'awaited');
  }
}

/** Own zones alone are seen among the EPCI. */
function comparedMeshes(zones: readonly ComparedZone[]): Mesh[] {
  const meshes = [...new Set(zones.flatMap(({ place }) => place?.mesh ?? []))];
  return meshes.length === 0 && zones.length > 0 ? ['epci'] : meshes;
}

/** What is computed for a zone: its reference, unless that is empty, and itself where it is of no mesh. */
function groupsOf(territory: Territory, zone: ComparedZone, reference: Reference): KeyedGroup[] {
  const own = zone.place ? [] : [{ key: zone.key, members: zone.members }];
  if (!isRest(reference)) return own;
  const rest = {
    key: referenceKey(zone, reference),
    members: selectReferenceMembers(territory, zone.members, reference),
  };
  return rest.members.length > 0 ? [...own, rest] : own;
}

/** `undefined`: not told yet; `null`: no EPCI is apart from the zone. */
function figureOfSimilar(
  similar: SimilarEpci | null | undefined,
  result: UsedResult | null,
): ZoneFigure | 'awaited' | null {
  if (similar === null) return null;
  return similar && result ? selectFigure(result, similar.row) : 'awaited';
}

const referenceKey = ({ key }: ComparedZone, reference: Reference): string => `${reference} ${key}`;

const placeOf = (zones: ZoneSet, source: UsedResult | null, row: number): FigurePlace | null =>
  source && { zones, source, row };

function valuesOf(indicator: Indicator, zones: ZoneSet, result: UsedResult | null): MeshValues[] {
  if (!result) return [];
  const { values } = shownColumn(result);
  return values.every(Number.isNaN)
    ? []
    : [{ zones, values, rankedCount: countRanked(indicator, zones, result) }];
}
