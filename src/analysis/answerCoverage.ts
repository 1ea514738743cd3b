import type { ExperimentSite } from '../domain/experiments/experiment.ts';
import { type CoverageReport, measureCoverage } from '../domain/experiments/measureCoverage.ts';
import { type AxisEquity, measureEquity } from '../domain/experiments/measureEquity.ts';
import { type Catchment, outlineCatchments } from '../domain/experiments/outlineCatchments.ts';
import type { ComputeContext } from '../domain/indicators/indicator.ts';
import type { AxisSites } from './coverageApi.ts';

/** What is asked of the coverage, answered; its code comes with the first question. */
export const answerCoverage = {
  measureCoverage: (
    { territory }: ComputeContext,
    sites: readonly ExperimentSite[],
  ): CoverageReport => measureCoverage(territory, sites),
  measureEquity: ({ territory }: ComputeContext, sites: readonly AxisSites[]): AxisEquity[] =>
    sites.map((each) => measureEquity(territory, each.axis, each.sites)),
  outlineCatchments: (
    { territory, outlines }: ComputeContext,
    sites: readonly ExperimentSite[],
  ): Catchment[] => outlineCatchments(territory, outlines, sites),
};
