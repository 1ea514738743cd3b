import { useMemo } from 'react';
import type { Experiment, ExperimentSite } from '../../../domain/experiments/experiment.ts';
import { groupSitesByLocation } from '../../../domain/experiments/groupSitesByLocation.ts';
import { findZone } from '../../../domain/territory/findZone.ts';
import type { Territory } from '../../../domain/territory/territory.ts';

/** A located site and the row of its commune; −1 beyond the three departments. */
export interface LocatedSite {
  record: Experiment;
  site: ExperimentSite;
  row: number;
}

export function useLocatedSites(
  entries: readonly Experiment[],
  { communes }: Territory,
): LocatedSite[] {
  return useMemo(
    () =>
      groupSitesByLocation(entries).located.map(({ record, site }) => ({
        record,
        site,
        row: findZone(communes, site.commune ?? ''),
      })),
    [entries, communes],
  );
}
