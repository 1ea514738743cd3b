import { useMemo } from 'react';
import type { IndicatorResult } from '../analysis/analysisApi.ts';
import { type ColouredClasses, classifyIndicator } from '../cartography/classifyIndicator.ts';
import type { ZoneFill } from '../cartography/stillMap.ts';
import type { Indicator, IndicatorRequest } from '../domain/indicators/indicator.ts';
import { indicatorById, indicators } from '../domain/indicators/indicators.ts';
import { type Column, valueStatus } from '../domain/territory/column.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import { isMeshAllowed, type Mesh } from '../domain/territory/zone.ts';
import type { ZonePaint } from '../map/zonePaint.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import { useResults } from '../state/useResults.ts';

/** The indicator in view, on the mesh it can be shown on, with its classes once its column is there. */
export interface ShownIndicator {
  indicator: Indicator;
  /** The mesh asked for, or the finest one the indicator allows. */
  mesh: Mesh;
  year: number | null;
  zones: ZoneSet | null;
  result: IndicatorResult | null;
  classes: ColouredClasses | null;
}

export function useShownIndicator(): ShownIndicator {
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const indicator = indicatorById(view.indicatorId) ?? (indicators[0] as Indicator);
  const mesh = isMeshAllowed(view.mesh, indicator.finestMesh) ? view.mesh : indicator.finestMesh;
  const year = view.year ?? indicator.years.at(-1) ?? null;

  const request = useMemo(() => createRequest(indicator, mesh, year), [indicator, mesh, year]);
  const baseline = useMemo(() => createBaselineRequest(indicator, mesh), [indicator, mesh]);
  const [result = null, reference = null] = useResults([request, baseline]);

  const classes = useMemo(() => {
    if (!territory || !reference) return null;
    return classifyIndicator(
      indicator,
      shownColumn(reference).values,
      territory.zones[baseline.mesh].population,
    );
  }, [indicator, territory, reference, baseline.mesh]);

  return { indicator, mesh, year, zones: territory?.zones[mesh] ?? null, result, classes };
}

function createRequest(indicator: Indicator, mesh: Mesh, year: number | null): IndicatorRequest {
  return { indicatorId: indicator.id, mesh, ...(year === null ? {} : { year }) };
}

/**
 * What the classes are made from: the latest year, so that colours keep their meaning from year to
 * year, and the finest mesh, so that they keep it from mesh to mesh; sums only compare within a mesh.
 */
function createBaselineRequest(indicator: Indicator, mesh: Mesh): IndicatorRequest {
  const baselineMesh = indicator.aggregation === 'sum' ? mesh : indicator.finestMesh;
  return createRequest(indicator, baselineMesh, indicator.years.at(-1) ?? null);
}

/** The colours of the zones; while a class of the legend is being looked at, the others are dimmed. */
export function createZonePaint(
  { classes, zones, result }: ShownIndicator,
  pointedClass: number | null,
): ZonePaint | null {
  if (!classes || !zones || !result) return null;
  const column = shownColumn(result);
  return {
    codes: zones.codes,
    fills: zones.codes.map((_, row) => fillOf(classes, column, row)),
    dimmed: zones.codes.map(
      (_, row) =>
        pointedClass !== null &&
        classes.classification.classOf(column.values[row] ?? Number.NaN) !== pointedClass,
    ),
  };
}

function fillOf(classes: ColouredClasses, column: Column, row: number): ZoneFill {
  const colour = classes.colourOf(column.values[row] ?? Number.NaN);
  if (colour !== null) return colour;
  return column.status[row] === valueStatus.notApplicable ? 'notApplicable' : null;
}
