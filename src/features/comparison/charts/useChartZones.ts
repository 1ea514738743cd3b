import type { ComparedZone } from '../../../domain/comparison/comparedZone.ts';
import { selectFigure } from '../../../domain/comparison/zoneFigure.ts';
import { isStraddling } from '../../../domain/territory/isStraddling.ts';
import type { Mesh } from '../../../domain/territory/zone.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useComparedZones } from '../../../state/useComparedZones.ts';
import { useGroupFigures } from '../../../state/useGroupFigures.ts';
import { useResults } from '../../../state/useResults.ts';

type GroupRequest = Parameters<typeof useGroupFigures>[0][number];

/** A zone as a chart shows it. */
export interface ChartZone {
  key: string;
  name: string;
  /** Its code, where it is of the mesh: what the map points at. */
  code: string | null;
  population: number;
  /** One per request; `NaN` where there is none. */
  values: number[];
  isPinned: boolean;
  /** Too much of it lies outside the three departments. */
  isStraddling: boolean;
}

export interface ChartZones {
  /** All zones of the mesh, and one's own; `null` while the mesh's figures are awaited. */
  zones: ChartZone[] | null;
  pinned: readonly ComparedZone[];
  /** Pinned zones of another mesh: not on the chart. */
  elsewhere: readonly ComparedZone[];
  /** Of the three departments together, one per request. */
  wholes: number[];
}

/** The figures of every zone of a mesh, and of one's own zones beside them. */
export function useChartZones(requests: readonly GroupRequest[], mesh: Mesh): ChartZones {
  const set = useAtlas((state) => state.territory?.zones[mesh]);
  const pinned = useComparedZones();
  const own = pinned.filter(({ place }) => place === null);
  const results = useResults(requests.map((request) => ({ ...request, mesh })));
  const selectGroup = useGroupFigures(requests, own);
  const pinnedRows = new Set(
    pinned.flatMap(({ place }) => (place?.mesh === mesh ? place.row : [])),
  );
  const isAwaited = !set || results.some((result) => result === null);
  const wholes = results.map((result) => result?.whole ?? Number.NaN);
  const elsewhere = pinned.filter(({ place }) => place !== null && place.mesh !== mesh);
  if (isAwaited) return { zones: null, pinned, elsewhere, wholes };
  const ofMesh = set.codes.map(
    (code, row): ChartZone => ({
      key: code,
      name: displayName(set.names[row] ?? ''),
      code,
      population: set.population[row] ?? 0,
      values: results.map((result) => (result ? selectFigure(result, row).value : Number.NaN)),
      isPinned: pinnedRows.has(row),
      isStraddling: isStraddling(set, row),
    }),
  );
  const ofGroups = own.map(
    (zone): ChartZone => ({
      key: zone.key,
      name: displayName(zone.name),
      code: null,
      population: zone.population,
      values: requests.map((request) => selectGroup(request, zone.key)?.value ?? Number.NaN),
      isPinned: true,
      isStraddling: false,
    }),
  );
  return { zones: [...ofMesh, ...ofGroups], pinned, elsewhere, wholes };
}
