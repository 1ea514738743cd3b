import { useMemo } from 'react';
import { axes, type ExperimentSite } from '../domain/experiments/experiment.ts';
import type { CoverageReport } from '../domain/experiments/measureCoverage.ts';
import type { AxisEquity } from '../domain/experiments/measureEquity.ts';
import type { Catchment } from '../domain/experiments/outlineCatchments.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import { useFilteredRegister } from './useFilteredRegister.ts';
import { type AskMeasure, useWorkerMeasures } from './useWorkerMeasures.ts';

/** What the sites of the register cover, as its filters narrow it; `null` while it is awaited. */
export interface SiteCoverage {
  entries: readonly RegisterEntry[];
  sites: readonly ExperimentSite[];
  report: CoverageReport | null;
  /** Axis by axis. */
  equity: readonly AxisEquity[] | null;
  catchments: readonly Catchment[] | null;
}

export function useSiteCoverage(): SiteCoverage {
  const { entries } = useFilteredRegister();
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
  const [catchments = null] = useWorkerMeasures(
    useMemo((): AskMeasure<Catchment[]>[] => [(ask) => ask.outlineCatchments(sites)], [sites]),
  );
  return { entries, sites, report, equity, catchments };
}

const groupByAxis = (entries: readonly RegisterEntry[]) =>
  axes.map((axis) => ({
    axis,
    sites: entries.filter((entry) => entry.axis === axis).flatMap((entry) => entry.sites),
  }));
