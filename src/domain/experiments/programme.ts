import type { ZoneCode } from '../territory/zone.ts';
import type { Axis, DocumentSource, ExperimentKind } from './experiment.ts';

/** A figure the programme gives of itself. Sources disagree on some: show value, date and source together. */
export interface ProgrammeFigure {
  label: string;
  value: number | string;
  unit: string | null;
  date: string | null;
  source: DocumentSource;
  note: string | null;
}

export interface SourcedText {
  text: string;
  source: DocumentSource;
}

export interface Milestone extends SourcedText {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
}

/** Where a condition of replicability comes from. */
export const conditionBases = [
  'programme',
  'reportViaPress',
  'press',
  'operator',
  'survey',
] as const;
export type ConditionBasis = (typeof conditionBases)[number];

export interface ReplicabilityCondition extends SourcedText {
  id: string;
  basis: ConditionBasis;
  /** Kinds of experiment it was stated for; `any` for all. */
  appliesTo: (ExperimentKind | 'any')[];
}

export interface ReplicabilityReport {
  title: string;
  publisher: string;
  recommendationsCount: number;
  /** False: the conditions listed are not "the 12 recommendations". */
  recommendationsTextAvailable: boolean;
  why: string;
  sources: DocumentSource[];
}

export interface ProgrammeAxis {
  id: Axis;
  name: string;
  experimentIds: string[];
  source: DocumentSource;
}

export interface NamedText {
  id: string;
  text: string;
}

/** Transition Territoires Santé, which follows on from the programme. */
export interface TransitionProgramme {
  name: string;
  aim: string;
  bridges: NamedText[];
  levers: NamedText[];
  /** What no source documents. */
  unknown: string;
  source: DocumentSource;
}

export interface LocalVersion {
  name: string;
  department: ZoneCode;
  text: string;
  sources: DocumentSource[];
}

export interface Partner {
  name: string;
  /** What the source establishes, in French. */
  role: string;
  source: DocumentSource;
}

export interface Programme {
  name: string;
  label: string;
  lead: string;
  coLeads: string[];
  departments: ZoneCode[];
  axes: ProgrammeAxis[];
  axesNote: string;
  figures: ProgrammeFigure[];
  milestones: Milestone[];
  goal: SourcedText;
  report: ReplicabilityReport;
  conditions: ReplicabilityCondition[];
  transition: TransitionProgramme;
  localVersions: LocalVersion[];
  governance: SourcedText;
  partners: Partner[];
  partnersNote: string;
}
