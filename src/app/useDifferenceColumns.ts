import { useMemo } from 'react';
import type { DifferenceKind } from '../cartography/differenceClasses.ts';
import { subtractColumns } from '../domain/comparison/differenceMap.ts';
import { isRest, type RestReference, restReferences } from '../domain/comparison/reference.ts';
import type { Indicator, IndicatorRequest } from '../domain/indicators/indicator.ts';
import type { Column } from '../domain/territory/column.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import { useReferenceColumn } from '../state/useReferenceColumn.ts';
import { useResults } from '../state/useResults.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

export interface DifferenceColumns {
  /** What is subtracted from, what is subtracted, and what comes out; `null` while awaited. */
  minuend: Column | null;
  subtrahend: Column | null;
  difference: Column | null;
  /** Differences of the finest mesh that the classes are made from, and its inhabitants. */
  deviations: Float64Array | null;
  weights: Float64Array | null;
  reference: RestReference;
  /** Of a change: its years in order, and the one that is not in view. */
  from: number;
  to: number;
  other: number;
}

/** The columns of a difference; nothing is asked for when there is none to read. */
export function useDifferenceColumns(
  { indicator, mesh, year }: ShownIndicator,
  kind: DifferenceKind | null,
): DifferenceColumns {
  // A map compares every zone with what is around it, never with the one it resembles.
  const chosen = useAtlas((state) => state.view.reference);
  const reference = isRest(chosen) ? chosen : restReferences[0];
  const secondYear = useAtlas((state) => state.view.secondYear);
  const population = useAtlas((state) => state.territory?.zones[indicator.finestMesh].population);
  const other = selectOtherYear(indicator, year, secondYear);
  const [from = Number.NaN, to = Number.NaN] = [other, year ?? Number.NaN].sort((a, b) => a - b);
  const requests = useMemo(
    () => listRequests(indicator, mesh, kind, { year, from, to }),
    [indicator, mesh, kind, year, from, to],
  );
  const [first = null, second = null, ...baseline] = useResults(requests);
  const rest = useReferenceColumn(kind === 'difference' ? (requests[0] ?? null) : null, reference);
  const minuend = first && shownColumn(first);
  const ofYear = kind === 'change' && second ? shownColumn(second) : null;
  const subtrahend = kind === 'difference' ? rest : ofYear;
  const difference = useMemo(
    () => (minuend && subtrahend ? subtractColumns(minuend, subtrahend) : null),
    [minuend, subtrahend],
  );
  const [latest, earliest] = kind === 'difference' ? [second, null] : baseline;
  const deviations = useMemo(() => {
    if (!latest) return null;
    const { values } = shownColumn(latest);
    if (kind === 'difference') return values.map((value) => value - latest.whole);
    if (!earliest) return null;
    const before = shownColumn(earliest).values;
    return values.map((value, row) => value - (before[row] ?? Number.NaN));
  }, [kind, latest, earliest]);
  return {
    minuend,
    subtrahend,
    difference,
    deviations,
    weights: population ?? null,
    reference,
    from,
    to,
    other,
  };
}

/** The year asked for, unless it is the one in view; else the first, or the last. */
function selectOtherYear({ years }: Indicator, year: number | null, asked: number | null): number {
  const others = years.filter((one) => one !== year);
  return others.find((one) => one === asked) ?? others[0] ?? Number.NaN;
}

/**
 * Of a difference: the year in view, then the baseline (latest year, finest mesh). Of a change: its two
 * years, the later first, then the baseline's latest and first.
 */
function listRequests(
  { id, years, finestMesh }: Indicator,
  mesh: ShownIndicator['mesh'],
  kind: DifferenceKind | null,
  { year, from, to }: { year: number | null; from: number; to: number },
): IndicatorRequest[] {
  if (kind === null) return [];
  const ofYear = (one: number | null | undefined, on = mesh): IndicatorRequest => ({
    indicatorId: id,
    mesh: on,
    ...(one == null ? {} : { year: one }),
  });
  if (kind === 'difference') return [ofYear(year), ofYear(years.at(-1), finestMesh)];
  return [ofYear(to), ofYear(from), ofYear(years.at(-1), finestMesh), ofYear(years[0], finestMesh)];
}
