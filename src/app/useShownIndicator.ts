import { useMemo } from 'react';
import type { IndicatorResult } from '../analysis/indicatorResult.ts';
import { type ColouredClasses, classifyIndicator } from '../cartography/classifyIndicator.ts';
import type { ZoneFill } from '../cartography/stillMap.ts';
import type { Indicator, IndicatorRequest } from '../domain/indicators/indicator.ts';
import { indicatorById, indicators } from '../domain/indicators/indicators.ts';
import { type Column, valueStatus } from '../domain/territory/column.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import { isMeshAllowed, type Mesh } from '../domain/territory/zone.ts';
import type { ZonePaint } from '../map/zonePaint.ts';
import { type AtlasState, useAtlas } from '../state/atlasStore.ts';
import { selectResult, shownColumn } from '../state/resultsSlice.ts';
import { useResults } from '../state/useResults.ts';
import { hasSupplyBasis } from '../state/withSupplyBasis.ts';

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
  const shown = useAtlas(selectShownIndicator);
  const { indicator, mesh, year } = shown;
  const requests = useMemo(
    () => [createRequest(indicator, mesh, year), createBaselineRequest(indicator, mesh)],
    [indicator, mesh, year],
  );
  useResults(requests);
  return shown;
}

let latest: ShownIndicator | null = null;

/** The same object as long as nothing of it changes. */
export function selectShownIndicator(state: AtlasState): ShownIndicator {
  const { view, territory } = state;
  const indicator = indicatorById(view.indicatorId) ?? (indicators[0] as Indicator);
  const mesh = isMeshAllowed(view.mesh, indicator.finestMesh) ? view.mesh : indicator.finestMesh;
  const year = view.year ?? indicator.years.at(-1) ?? null;
  const result = selectResult(state, createRequest(indicator, mesh, year));
  const baseline = createBaselineRequest(indicator, mesh);
  const reference = selectResult(state, baseline);
  const classes =
    territory && reference
      ? selectClasses(indicator, reference, territory.zones[baseline.mesh].population)
      : null;
  const shown = { indicator, mesh, year, zones: territory?.zones[mesh] ?? null, result, classes };
  if (latest === null || !isSameShown(latest, shown)) latest = shown;
  return latest;
}

function isSameShown(a: ShownIndicator, b: ShownIndicator): boolean {
  return (
    a.indicator === b.indicator &&
    a.mesh === b.mesh &&
    a.year === b.year &&
    a.zones === b.zones &&
    a.result === b.result &&
    a.classes === b.classes
  );
}

const classesByReference = new WeakMap<IndicatorResult, ColouredClasses>();

/** Classed once, however often the indicator is chosen again. */
function selectClasses(
  indicator: Indicator,
  reference: IndicatorResult,
  population: Float64Array,
): ColouredClasses {
  const known = classesByReference.get(reference);
  if (known) return known;
  const classes = classifyIndicator(indicator, shownColumn(reference).values, population);
  classesByReference.set(reference, classes);
  return classes;
}

function createRequest(indicator: Indicator, mesh: Mesh, year: number | null): IndicatorRequest {
  return { indicatorId: indicator.id, mesh, ...(year === null ? {} : { year }) };
}

/**
 * What the classes are made from: the latest year, so that colours keep their meaning from year to
 * year, and the finest mesh, so that they keep it from mesh to mesh; sums only compare within a mesh. With
 * either supply, the classes are those of the headcounts.
 */
function createBaselineRequest(indicator: Indicator, mesh: Mesh): IndicatorRequest {
  const baselineMesh = indicator.aggregation === 'sum' ? mesh : indicator.finestMesh;
  const request = createRequest(indicator, baselineMesh, indicator.years.at(-1) ?? null);
  return hasSupplyBasis(indicator.id) ? { ...request, supplyBasis: 'headcount' } : request;
}

const paintByShown = new WeakMap<ShownIndicator, ZonePaint>();

/**
 * The colours of the zones, the same object for the same figure; while a class of the legend is being looked
 * at, the others are dimmed.
 */
export function createZonePaint(
  shown: ShownIndicator,
  pointedClass: number | null,
): ZonePaint | null {
  const { classes, zones, result } = shown;
  if (!classes || !zones || !result) return null;
  const column = shownColumn(result);
  const paint = paintByShown.get(shown) ?? paintPlainly(classes, zones, column);
  paintByShown.set(shown, paint);
  if (pointedClass === null) return paint;
  const { classification } = classes;
  const dimmed = zones.codes.map(
    (_, row) => classification.classOf(column.values[row] ?? Number.NaN) !== pointedClass,
  );
  return { ...paint, dimmed };
}

function paintPlainly(classes: ColouredClasses, zones: ZoneSet, column: Column): ZonePaint {
  return {
    codes: zones.codes,
    fills: zones.codes.map((_, row) => fillOf(classes, column, row)),
    dimmed: zones.codes.map(() => false),
  };
}

function fillOf(classes: ColouredClasses, column: Column, row: number): ZoneFill {
  const colour = classes.colourOf(column.values[row] ?? Number.NaN);
  if (colour !== null) return colour;
  return column.status[row] === valueStatus.notApplicable ? 'notApplicable' : null;
}
