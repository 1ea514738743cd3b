import type { Experiment } from '../experiments/experiment.ts';
import { findZone } from '../territory/findZone.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';

/**
 * Rows of the zones where the sources document a site of the experiment: its commune's, or those that share
 * a commune with the sector it is known by. Of a site known by its department alone, no zone is.
 */
export function selectZonesWithExperiment(
  { communes, zones }: Territory,
  target: ZoneSet,
  { sites }: Pick<Experiment, 'sites'>,
): Set<number> {
  const held = new Set<number>();
  for (const { commune, epci, role, precision } of sites) {
    const isSector = role === 'mobile' || precision === 'epci';
    if (isSector && epci !== null) {
      for (const row of zones.epci.members[findZone(zones.epci, epci)] ?? []) held.add(row);
    } else if (commune !== null) held.add(findZone(communes, commune));
  }
  const rows = Array.from(target.codes.keys());
  return new Set(rows.filter((row) => target.members[row]?.some((member) => held.has(member))));
}
