import type { Axis, ExperimentSite } from '../domain/experiments/experiment.ts';
import type { CoverageReport } from '../domain/experiments/measureCoverage.ts';
import type { AxisEquity } from '../domain/experiments/measureEquity.ts';
import type { Catchment } from '../domain/experiments/outlineCatchments.ts';
import type { ComputeContext } from '../domain/indicators/indicator.ts';

/** The sites of one axis. */
export interface AxisSites {
  axis: Axis;
  sites: readonly ExperimentSite[];
}

/** What sites cover and who is left out: of any located sites, documented, imported or supposed. */
export function createCoverageApi(requireContext: () => ComputeContext) {
  const load = async () => (await import('./answerCoverage.ts')).answerCoverage;
  return {
    measureCoverage: async (sites: readonly ExperimentSite[]): Promise<CoverageReport> =>
      (await load()).measureCoverage(requireContext(), sites),
    /** Axis by axis, in the order asked for. */
    measureEquity: async (sites: readonly AxisSites[]): Promise<AxisEquity[]> =>
      (await load()).measureEquity(requireContext(), sites),
    /** The nearest bound first. */
    outlineCatchments: async (sites: readonly ExperimentSite[]): Promise<Catchment[]> =>
      (await load()).outlineCatchments(requireContext(), sites),
  };
}

/** The same, on this side of the worker. */
export type CoverageMeasures = ReturnType<typeof createCoverageApi>;
