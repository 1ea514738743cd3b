import type { Experiment, ExperimentSite } from './experiment.ts';

export interface SitesByLocation {
  /** Sites with a commune: those of the map, one entry each. */
  located: { record: Experiment; site: ExperimentSite }[];
  /** Records known only by a department or an EPCI for some of their sites. */
  areas: { record: Experiment; sites: ExperimentSite[] }[];
  /** Records no source gives any place for. */
  without: Experiment[];
}

/** What stands on the map and what can only be listed beside it; every record is in one at least. */
export function groupSitesByLocation(register: readonly Experiment[]): SitesByLocation {
  const isLocated = ({ longitude, role }: ExperimentSite) => longitude !== null && role !== 'area';
  return {
    located: register.flatMap((record) =>
      record.sites.filter(isLocated).map((site) => ({ record, site })),
    ),
    areas: register.flatMap((record) => {
      const sites = record.sites.filter((site) => !isLocated(site));
      return sites.length > 0 ? [{ record, sites }] : [];
    }),
    without: register.filter(({ sites }) => sites.length === 0),
  };
}
