import type { ZoneCode } from '../territory/zone.ts';

/** The four axes of the programme, in its own order. */
export const axes = ['access', 'chronic', 'home', 'prevention'] as const;
export type Axis = (typeof axes)[number];

/** What happens at a site; `area` is no place: only a department or an EPCI is known. */
export const siteRoles = [
  'patients',
  'mobile',
  'clinician',
  'event',
  'training',
  'partner',
  'planned',
  'area',
  'unknown',
] as const;
export type SiteRole = (typeof siteRoles)[number];

export const sitePrecisions = ['site', 'commune', 'epci', 'department'] as const;
export type SitePrecision = (typeof sitePrecisions)[number];

export const venueKinds = [
  'pharmacy',
  'healthHouse',
  'hospital',
  'ehpad',
  'home',
  'townHall',
  'other',
] as const;
export type VenueKind = (typeof venueKinds)[number];

export const experimentKinds = [
  'teleconsultation',
  'telemonitoring',
  'teleExpertise',
  'homeEquipment',
  'training',
  'evaluation',
  'coordination',
  'mobileUnit',
  'other',
] as const;
export type ExperimentKind = (typeof experimentKinds)[number];

/** `unknown` means "not documented", never "over". */
export const experimentStatuses = ['running', 'ended', 'planned', 'unknown'] as const;
export type ExperimentStatus = (typeof experimentStatuses)[number];

/** How strong the public documentation is, strongest first. */
export const evidences = ['detailed', 'actionPage', 'mention'] as const;
export type Evidence = (typeof evidences)[number];

/** What ties it to the programme: named by a source, same operator, a department's plan, or born from it. */
export const programmeLinks = [
  'explicit',
  'operator',
  'departmentPlan',
  'spinOff',
  'noneDocumented',
] as const;
export type ProgrammeLink = (typeof programmeLinks)[number];

/** Whether the axis is given by a source or was assigned by the atlas. */
export const axisBases = ['source', 'assigned'] as const;
export type AxisBasis = (typeof axisBases)[number];

/** Whether any result is public: none, a description (never a proof of effect), or a comparison. */
export const publishedResults = ['nonePublished', 'descriptive', 'compared'] as const;
export type PublishedResults = (typeof publishedResults)[number];

export interface DocumentSource {
  title: string;
  url: string | null;
  publisher: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
}

/** A figure as its source prints it: text, because "plus de 5000" is not a number. */
export interface DocumentedFigure {
  label: string;
  value: string;
  date: string | null;
}

export type SiteId = string & { readonly __brand: 'SiteId' };

export interface ExperimentSite {
  id: SiteId;
  name: string;
  department: ZoneCode;
  /** Null where the sources name no commune: such a site is never drawn as a point. */
  commune: ZoneCode | null;
  communeName: string | null;
  /** The EPCI of the commune, or the one a source names for an area or a mobile unit's sector. */
  epci: ZoneCode | null;
  venue: VenueKind;
  precision: SitePrecision;
  role: SiteRole;
  /** Centre of the commune, null without one. */
  longitude: number | null;
  latitude: number | null;
}

/** A scheme of the neighbourhood with no documented link to the programme: never counted in it. */
export interface RelatedScheme {
  id: string;
  name: string;
  axis: Axis;
  kind: ExperimentKind;
  /** In French, as written for the register. */
  summary: string;
  partners: string[];
  /** `YYYY` or `YYYY-MM`; null = not documented. */
  start: string | null;
  end: string | null;
  status: ExperimentStatus;
  sites: ExperimentSite[];
  figures: DocumentedFigure[];
  sources: DocumentSource[];
  programmeLink: ProgrammeLink;
  /** What the sources leave open, in French. */
  note: string | null;
}

/** A documented experiment or action of the programme. */
export interface Experiment extends RelatedScheme {
  evidence: Evidence;
  axisBasis: AxisBasis;
  /** The experiment it is a part of. */
  parentId: string | null;
  results: PublishedResults;
}
