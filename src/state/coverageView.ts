import type { ContextIndicatorId } from '../domain/experiments/contextIndicators.ts';
import type { CoverageBound } from '../domain/experiments/coverageBounds.ts';
import type { Axis } from '../domain/experiments/experiment.ts';

/** What is read of the coverage: who is near a site, who is left out, what surrounds the sites. */
export const coverageReadings = ['people', 'leftOut', 'context'] as const;
export type CoverageReading = (typeof coverageReadings)[number];

export const coverageGroupings = ['department', 'epci', 'aplClass'] as const;
export type CoverageGrouping = (typeof coverageGroupings)[number];

export interface CoverageView {
  reading: CoverageReading;
  boundMinutes: CoverageBound;
  grouping: CoverageGrouping;
  /** Whose left-out communes are listed; `null`: the first axis with a located site. */
  axis: Axis | null;
  /** The plane in which the sites are plotted. */
  across: ContextIndicatorId;
  up: ContextIndicatorId;
}

export const defaultCoverageView: CoverageView = {
  reading: 'people',
  boundMinutes: 20,
  grouping: 'department',
  axis: null,
  across: 'population-density',
  up: 'apl-gp',
};
