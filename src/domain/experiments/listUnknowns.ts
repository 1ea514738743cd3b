import type { Experiment, RelatedScheme } from './experiment.ts';

/** What a record leaves open, in the order in which it is told. */
export type UnknownPart =
  | 'start'
  | 'end'
  | 'status'
  | 'sites'
  | 'locatedSites'
  | 'someSites'
  | 'partners'
  | 'figures'
  | 'results'
  | 'comparison';

/** What no source says of a record; nothing is guessed in its place. */
export function listUnknowns(record: Experiment | RelatedScheme): UnknownPart[] {
  const { start, end, status, sites, partners, figures } = record;
  const located = sites.filter(({ commune }) => commune !== null).length;
  // What runs, or is yet to begin, has no end to be known.
  const mayHaveEnded = status === 'ended' || status === 'unknown';
  const results = 'results' in record ? record.results : null;
  const isUnknown: Record<UnknownPart, boolean> = {
    start: start === null,
    end: end === null && mayHaveEnded,
    status: status === 'unknown',
    sites: sites.length === 0,
    locatedSites: sites.length > 0 && located === 0,
    someSites: located > 0 && located < sites.length,
    partners: partners.length === 0,
    figures: figures.length === 0,
    results: results === 'nonePublished',
    comparison: results === 'descriptive',
  };
  return (Object.keys(isUnknown) as UnknownPart[]).filter((part) => isUnknown[part]);
}
