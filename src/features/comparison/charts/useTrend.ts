import { useMemo } from 'react';
import type { ComparedZone } from '../../../domain/comparison/comparedZone.ts';
import { isSum } from '../../../domain/comparison/zoneFigure.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { type Comparison, useComparedRows } from '../../../state/useComparison.ts';

/** A line of the chart. */
export interface TrendSeries {
  key: string;
  name: string;
  /** Place of its zone among the pinned ones: what colour and sign it has. */
  place: number;
  isReference: boolean;
  /** One per year, as published or computed; `NaN` where there is none. */
  figures: number[];
  /** The same as they are drawn: base 100 where the figure grows with the zone. */
  shown: number[];
}

export interface Trend {
  years: readonly number[];
  zones: readonly ComparedZone[];
  /** Each zone, then its reference; `null` while they are awaited. */
  series: TrendSeries[] | null;
  isBase100: boolean;
}

export function useTrend(indicator: Indicator | null): Trend {
  const years = indicator?.years ?? [];
  const comparison = useComparedRows(
    years.map((year) => ({ indicatorId: indicator?.id ?? '', year })),
  );
  const { zones, rows } = comparison;
  const isBase100 = indicator !== null && isSum(indicator);
  const isReady = rows.length === years.length && rows.every(({ cells }) => cells.every(Boolean));
  const listed = isReady ? listSeries(comparison, isBase100) : null;
  // The same figures are the same lines: the chart is not drawn anew for nothing.
  const content = JSON.stringify(listed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content says whether the lines changed
  const series = useMemo(() => listed, [content]);
  return { years, zones, series, isBase100 };
}

function listSeries({ zones, rows }: Comparison, isBase100: boolean): TrendSeries[] {
  return zones.flatMap((zone, place) => {
    const cells = rows.map((row) => row.cells[place]);
    const line = (isReference: boolean, figures: number[]): TrendSeries => ({
      key: `${zone.key}${isReference ? ' reference' : ''}`,
      name: displayName(zone.name),
      place,
      isReference,
      figures,
      shown: isBase100 ? toBase100(figures) : figures,
    });
    const own = cells.map((cell) => cell?.figure.value ?? Number.NaN);
    const reference = cells.map((cell) => cell?.reference?.value ?? Number.NaN);
    const hasReference = reference.some((value) => !Number.isNaN(value));
    return hasReference ? [line(false, own), line(true, reference)] : [line(false, own)];
  });
}

/** Zones of all sizes on one scale: each beside its own first year. */
const toBase100 = (figures: readonly number[]): number[] =>
  figures.map((value) => (100 * value) / (figures[0] ?? Number.NaN));
