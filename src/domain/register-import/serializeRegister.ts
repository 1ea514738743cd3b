import type { Experiment, ExperimentSite } from '../experiments/experiment.ts';
import { findZone, findZoneOfCommune } from '../territory/findZone.ts';
import type { Territory } from '../territory/territory.ts';

type Zones = Pick<Territory, 'communes' | 'zones'>;

/** A record as `data/experiments.json` holds it: without what the data build derives. */
export function toPublishedRecord(record: Experiment, territory: Zones) {
  return {
    id: record.id,
    name: record.name,
    axis: record.axis,
    kind: record.kind,
    summary: record.summary,
    partners: record.partners,
    start: record.start,
    end: record.end,
    status: record.status,
    sites: record.sites.map((site) => toPublishedSite(site, territory)),
    figures: record.figures.map(({ label, value, date }) => ({ label, value, date })),
    sources: record.sources.map(({ title, url, publisher, date }) => ({
      title,
      url,
      publisher,
      date,
    })),
    programmeLink: record.programmeLink,
    note: record.note,
    evidence: record.evidence,
    axisBasis: record.axisBasis,
    parentId: record.parentId,
    results: record.results,
  };
}

function toPublishedSite(site: ExperimentSite, territory: Zones) {
  const { name, department, commune, epci, venue, precision, role } = site;
  const isDerived = commune !== null && epci === epciOf(commune, territory);
  return { name, department, commune, epci: isDerived ? null : epci, venue, precision, role };
}

function epciOf(commune: string, { communes, zones }: Zones): string | null {
  const row = findZone(communes, commune);
  return zones.epci.codes[findZoneOfCommune(zones.epci, row)] ?? null;
}

/** The whole register as the file that takes the place of `data/experiments.json`. */
export const serializeRegister = (register: readonly Experiment[], territory: Zones): string =>
  `${JSON.stringify(
    register.map((record) => toPublishedRecord(record, territory)),
    null,
    1,
  )}\n`;
