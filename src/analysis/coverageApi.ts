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
  return {
    async measureCoverage(sites: readonly ExperimentSite[]): Promise<CoverageReport> {
      const { measureCoverage } = await import('../domain/experiments/measureCoverage.ts');
      return measureCoverage(requireContext().territory, sites);
    },
    /** Axis by axis, in the order asked for. */
    async measureEquity(sites: readonly AxisSites[]): Promise<AxisEquity[]> {
      const { measureEquity } = await import('../domain/experiments/measureEquity.ts');
      const { territory } = requireContext();
      return sites.map((each) => measureEquity(territory, each.axis, each.sites));
    },
    /** The nearest bound first. */
    async outlineCatchments(sites: readonly ExperimentSite[]): Promise<Catchment[]> {
      const { outlineCatchments } = await import('../domain/experiments/outlineCatchments.ts');
      const { territory, outlines } = requireContext();
      return outlineCatchments(territory, outlines, sites);
    },
  };
}

/** The same, on this side of the worker. */
export type CoverageMeasures = ReturnType<typeof createCoverageApi>;
