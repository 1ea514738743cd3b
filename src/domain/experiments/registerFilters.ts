import type { ZoneCode } from '../territory/zone.ts';
import {
  type Axis,
  axes,
  type Evidence,
  type Experiment,
  type ExperimentKind,
  type ExperimentStatus,
  evidences,
  experimentKinds,
  experimentStatuses,
  type ProgrammeLink,
  programmeLinks,
  type VenueKind,
  venueKinds,
} from './experiment.ts';

/** What the register can be narrowed by. */
export const registerFacets = [
  'axis',
  'kind',
  'department',
  'status',
  'venue',
  'evidence',
  'programmeLink',
  'period',
] as const;
export type RegisterFacet = (typeof registerFacets)[number];

/** Stands for what no source says: a record without a site, or without a date. */
export const undocumented = 'unknown';
type Undocumented = typeof undocumented;

interface FacetValues {
  axis: Axis;
  kind: ExperimentKind;
  department: ZoneCode | Undocumented;
  status: ExperimentStatus;
  venue: VenueKind | Undocumented;
  evidence: Evidence;
  programmeLink: ProgrammeLink;
  /** A year, as text. */
  period: string;
}

/** The values kept of each facet; none keeps all. */
export type RegisterFilters = {
  readonly [Facet in RegisterFacet]: readonly FacetValues[Facet][];
};

export const noFilters: RegisterFilters = {
  axis: [],
  kind: [],
  department: [],
  status: [],
  venue: [],
  evidence: [],
  programmeLink: [],
  period: [],
};

/** The facets whose values are known beforehand, in their order; the others are sorted. */
const facetOrder = {
  axis: axes,
  kind: experimentKinds,
  status: experimentStatuses,
  venue: [...venueKinds, undocumented],
  evidence: evidences,
  programmeLink: programmeLinks,
} as const;

/** Values in the order of their facet, what is not documented last. */
export function sortFacetValues<Value extends string>(
  facet: RegisterFacet,
  values: Iterable<Value>,
): Value[] {
  const order: readonly string[] =
    facet === 'department' || facet === 'period' ? [] : facetOrder[facet];
  const rank = (value: string) =>
    value === undocumented && !order.includes(value)
      ? Number.POSITIVE_INFINITY
      : order.indexOf(value);
  return [...values].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

const valuesOf: Record<RegisterFacet, (record: Experiment) => readonly string[]> = {
  axis: ({ axis }) => [axis],
  kind: ({ kind }) => [kind],
  department: ({ sites }) => distinctOr(sites.map(({ department }) => department)),
  status: ({ status }) => [status],
  venue: ({ sites }) => distinctOr(sites.map(({ venue }) => venue)),
  evidence: ({ evidence }) => [evidence],
  programmeLink: ({ programmeLink }) => [programmeLink],
  period: ({ start, end }) => listYears(start, end),
};

const distinctOr = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [undocumented] : [...new Set(values)];

/** Longer periods are mistakes of a file: only their two ends are taken. */
const longestYears = 50;

/** The years that a record is documented for: one without an end may go on, yet no source says so. */
function listYears(start: string | null, end: string | null): readonly string[] {
  const first = yearOf(start ?? end);
  const last = yearOf(end ?? start);
  if (first === null || last === null) return [undocumented];
  if (last < first || last - first > longestYears) return distinctOr([first, last].map(String));
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

const yearOf = (date: string | null): number | null =>
  date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;

/** Whether a record is kept, whatever its facets say: what was searched for. */
export type IsFound = (record: Experiment) => boolean;

const everyRecord: IsFound = () => true;

/** Facets whose chosen values a record has none of. */
function listMissedFacets(record: Experiment, filters: RegisterFilters): RegisterFacet[] {
  return registerFacets.filter((facet) => {
    const chosen: readonly string[] = filters[facet];
    return chosen.length > 0 && !valuesOf[facet](record).some((value) => chosen.includes(value));
  });
}

/** Records that have one of the chosen values of every facet. */
export function filterRegister<Entry extends Experiment>(
  register: readonly Entry[],
  filters: RegisterFilters,
  isFound: IsFound = everyRecord,
): Entry[] {
  return register.filter(
    (record) => isFound(record) && listMissedFacets(record, filters).length === 0,
  );
}

export type FacetCounts = Record<RegisterFacet, ReadonlyMap<string, number>>;

/**
 * How many records each value of each facet would keep, the other facets being as they are. A record with
 * several values counts under each. Values that the register has are all there, with 0 when nothing remains.
 */
export function countFacetValues(
  register: readonly Experiment[],
  filters: RegisterFilters,
  isFound: IsFound = everyRecord,
): FacetCounts {
  const counts = Object.fromEntries(
    registerFacets.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<RegisterFacet, Map<string, number>>;
  for (const record of register) {
    const missed = listMissedFacets(record, filters);
    const found = isFound(record);
    for (const facet of registerFacets) {
      const isCounted = found && missed.every((other) => other === facet);
      for (const value of valuesOf[facet](record)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + (isCounted ? 1 : 0));
      }
    }
  }
  return counts;
}
