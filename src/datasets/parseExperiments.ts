import * as v from 'valibot';
import {
  axes,
  axisBases,
  type Experiment,
  type ExperimentSite,
  evidences,
  experimentKinds,
  experimentStatuses,
  programmeLinks,
  publishedResults,
  type RelatedScheme,
  type SiteId,
  sitePrecisions,
  siteRoles,
  venueKinds,
} from '../domain/experiments/experiment.ts';
import {
  date,
  documentSource,
  nullableText,
  parseWithSchema,
  text,
  zone,
} from './parseWithSchema.ts';
import type { Parsed } from './problem.ts';

export const experimentsFile = 'experiments.json';
export const relatedSchemesFile = 'related-schemes.json';

const degrees = v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)));

const site = v.pipe(
  v.object({
    id: v.pipe(
      text,
      v.transform((id) => id as SiteId),
    ),
    name: text,
    department: zone,
    commune: v.nullable(zone),
    communeName: nullableText,
    epci: v.nullable(zone),
    venue: v.picklist(venueKinds),
    precision: v.picklist(sitePrecisions),
    role: v.picklist(siteRoles),
    longitude: degrees,
    latitude: degrees,
  }),
  v.check(isLocatedLikeItsCommune, 'a position exactly when there is a commune'),
);

/** A point is never invented: no commune, no position. */
function isLocatedLikeItsCommune(item: ExperimentSite): boolean {
  const located = item.commune !== null;
  return (item.longitude !== null) === located && (item.latitude !== null) === located;
}

const schemeEntries = {
  id: text,
  name: text,
  axis: v.picklist(axes),
  kind: v.picklist(experimentKinds),
  summary: text,
  partners: v.array(text),
  start: v.nullable(date),
  end: v.nullable(date),
  status: v.picklist(experimentStatuses),
  sites: v.array(site),
  figures: v.array(v.object({ label: text, value: text, date: v.nullable(date) })),
  sources: v.pipe(v.array(documentSource), v.minLength(1)),
  programmeLink: v.picklist(programmeLinks),
  note: nullableText,
};

const experiments = v.array(
  v.object({
    ...schemeEntries,
    evidence: v.picklist(evidences),
    axisBasis: v.picklist(axisBases),
    parentId: nullableText,
    results: v.picklist(publishedResults),
  }),
);

export function parseExperiments(json: unknown): Parsed<Experiment[]> {
  return parseWithSchema(experimentsFile, experiments, json);
}

export function parseRelatedSchemes(json: unknown): Parsed<RelatedScheme[]> {
  return parseWithSchema(relatedSchemesFile, v.array(v.object(schemeEntries)), json);
}
