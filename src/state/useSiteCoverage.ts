import { useMemo } from 'react';
import { type Axis, axes, type ExperimentSite } from '../domain/experiments/experiment.ts';
import type { CoverageReport } from '../domain/experiments/measureCoverage.ts';
import type { AxisEquity } from '../domain/experiments/measureEquity.ts';
import type { Catchment } from '../domain/experiments/outlineCatchments.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import { useAtlas } from './atlasStore.ts';
import { useFilteredRegister } from './useFilteredRegister.ts';
import { type AskMeasure, useWorkerMeasures } from './useWorkerMeasures.ts';

/** What the sites of the register cover, as its filters narrow it; `null` while it is awaited. */
export interface SiteCoverage {
  entries: readonly RegisterEntry[];
  report: CoverageReport | null;
  /** Axis by axis. */
  equity: readonly AxisEquity[] | null;
  /** The axis whose left-out communes are shown; `null` where no axis has a located site. */
  detailed: AxisEquity | null;
  /** Of the sites that the map is about. */
  catchments: readonly Catchment[] | null;
}

export function useSiteCoverage(): SiteCoverage {
  const { entries } = useFilteredRegister();
  const { reading, axis } = useAtlas((state) => state.view.coverage);
  const sites = useMemo(() => entries.flatMap((entry) => entry.sites), [entries]);
  const [report = null] = useWorkerMeasures(
    useMemo((): AskMeasure<CoverageReport>[] => [(ask) => ask.measureCoverage(sites)], [sites]),
  );
  const [equity = null] = useWorkerMeasures(
    useMemo(
      (): AskMeasure<AxisEquity[]>[] => [(ask) => ask.measureEquity(groupByAxis(entries))],
      [entries],
    ),
  );
  const detailed = selectDetailedAxis(equity, axis);
  const outlinedAxis = reading === 'leftOut' ? (detailed?.axis ?? null) : null;
  const isOutlined = report !== null && (reading === 'people' || outlinedAxis !== null);
  const [catchments = null] = useWorkerMeasures(
    // They take the longest: the figures do not wait for them.
    useMemo((): AskMeasure<Catchment[]>[] => {
      if (!isOutlined) return [];
      const outlined = outlinedAxis === null ? sites : sitesOf(entries, outlinedAxis);
      return [(ask) => ask.outlineCatchments(outlined)];
    }, [isOutlined, outlinedAxis, sites, entries]),
  );
  return { entries, report, equity, detailed, catchments };
}

const sitesOf = (entries: readonly RegisterEntry[], axis: Axis): ExperimentSite[] =>
  entries.filter((entry) => entry.axis === axis).flatMap((entry) => entry.sites);

const groupByAxis = (entries: readonly RegisterEntry[]) =>
  axes.map((axis) => ({ axis, sites: sitesOf(entries, axis) }));

/** The axis of the view, or the first one with a located site; `null` where none has any. */
function selectDetailedAxis(
  equity: readonly AxisEquity[] | null,
  chosen: Axis | null,
): AxisEquity | null {
  const located = (equity ?? []).filter(({ found }) => found !== null);
  return located.find(({ axis }) => axis === chosen) ?? located[0] ?? null;
}
