import type { Pin } from '../domain/comparison/pin.ts';
import type { Reference } from '../domain/comparison/reference.ts';
import { type Axis, axes } from '../domain/experiments/experiment.ts';
import { noFilters, type RegisterFilters } from '../domain/experiments/registerFilters.ts';
import type { ConditionTicks } from '../domain/replicability/conditionTicks.ts';
import type { MatchMesh } from '../domain/replicability/matchMesh.ts';
import type { VariableWeights } from '../domain/replicability/matchVariableIds.ts';
import type { ScenarioReading } from '../domain/scenarios/composeScenarioColumn.ts';
import { defaultPlacesQuestion, type PlacesQuestion } from '../domain/scenarios/placesQuestion.ts';
import type { Scenario } from '../domain/scenarios/scenario.ts';
import type { CareLayer } from '../domain/supply/careLayer.ts';
import { defaultSupplyBasis, type SupplyBasis } from '../domain/supply/supplyBasis.ts';
import type { Profession } from '../domain/supply/supplyFacts.ts';
import type { Mesh, ZoneCode } from '../domain/territory/zone.ts';
import { type CoverageView, defaultCoverageView } from './coverageView.ts';

/** The screens that have an address, in the order of the navigation. */
export const screens = [
  'explore',
  'comparison',
  'experiments',
  'replicability',
  'scenarios',
  'method',
] as const;
export type Screen = (typeof screens)[number];

export type ViewLanguage = 'fr' | 'en';

/** What the stage of Explorer shows. */
export const displays = ['map', 'table'] as const;
export type Display = (typeof displays)[number];

/** Columns of the table that are no added indicator; `value` and `rank` are of the indicator in view. */
export const tableOwnColumns = ['name', 'value', 'rank', 'department'] as const;

export interface TableSort {
  /** One of `tableOwnColumns`, or the id of an added indicator. */
  column: string;
  direction: 'ascending' | 'descending';
}

/** What the stage of Comparer shows. */
export const comparisonParts = ['table', 'map', 'charts', 'priorities', 'inequality'] as const;
export type ComparisonPart = (typeof comparisonParts)[number];

/** What the map of Comparer colours. */
export const mapReadings = ['value', 'difference', 'change', 'bivariate'] as const;
export type MapReading = (typeof mapReadings)[number];

/** What the panel of Expérimentations holds. */
export const registerParts = ['register', 'coverage', 'import', 'programme'] as const;
export type RegisterPart = (typeof registerParts)[number];

/** What the stage of Répliquer shows. */
export const replicabilityParts = ['matches', 'conditions', 'results'] as const;
export type ReplicabilityPart = (typeof replicabilityParts)[number];
/** What the stage of Simuler shows. */
export const scenarioParts = ['map', 'effect', 'pair', 'costs', 'places'] as const;
export type ScenarioPart = (typeof scenarioParts)[number];

/** What the map of Simuler colours. */
export const scenarioReadings: readonly ScenarioReading[] = [
  'difference',
  'before',
  'after',
  'apl',
  'apl65',
];

/** What weighs in a ranking of priorities: an indicator of the registry, from 0 to 10. */
export interface IndicatorWeight {
  indicatorId: string;
  weight: number;
}

/** Everything an address restores. Serialisable; nothing in it can be derived from anything else. */
export interface SharedView {
  screen: Screen;
  indicatorId: string;
  /** `null`: the latest year of the indicator. */
  year: number | null;
  mesh: Mesh;
  display: Display;
  /** What the access index to GPs counts as supply. */
  supplyBasis: SupplyBasis;
  /** Ids of the indicators added to the table, in the order of its columns. */
  tableColumns: readonly string[];
  tableSort: TableSort;
  /** The territory whose sheet is open. */
  zone: ZoneCode | null;
  /** Axes whose experiments are drawn. */
  axes: readonly Axis[];
  /** Whether the schemes of the neighbourhood, which are none of the programme's, are drawn. */
  relatedSchemes: boolean;
  /** Kinds of care drawn on the map, in the order of `careLayers`. */
  care: readonly CareLayer[];
  /** The experiment whose record is open; `whyRecord` opens the explanation of the zone's colour. */
  record: string | null;
  /** The guided story being told, and its step from 1. */
  story: { id: string; step: number } | null;
  language: ViewLanguage;
  /** The zones set side by side, in the order of their columns; own zones live after `#`. */
  pins: readonly Pin[];
  comparisonPart: ComparisonPart;
  /** Ids of the indicators of the comparison's rows; `null`: the ordinary choice. */
  comparisonRows: readonly string[] | null;
  reference: Reference;
  mapReading: MapReading;
  /** The other indicator of a scatter or a bivariate map; `null`: the ordinary one. */
  secondIndicatorId: string | null;
  /** The density of the funnel; `null`: that of GPs. */
  funnelIndicatorId: string | null;
  /** What the chart over the years shows; `null`: the APL. */
  trendIndicatorId: string | null;
  /** The earlier year of a change; `null`: the first one of the indicator. */
  secondYear: number | null;
  /** `null`: the ordinary weights. */
  priorityWeights: readonly IndicatorWeight[] | null;
  /** The zones ranked by priority: not the map's mesh, for communes are mostly too small to be ranked. */
  priorityMesh: Mesh;
  registerPart: RegisterPart;
  /** What the register is narrowed to; its axes are `axes`. */
  registerFilters: Omit<RegisterFilters, 'axis'>;
  /** What is searched for in the texts of the register. */
  registerSearch: string;
  /** What is read of what the sites cover. */
  coverage: CoverageView;
  /** The experiment that one would repeat elsewhere; Répliquer starts from `zone`. */
  matchExperiment: string | null;
  /** What territories are matched on. */
  matchMesh: MatchMesh;
  /** Whether the EPCI of the neighbouring departments may be proposed. */
  matchNeighbours: boolean;
  /** `null`: those of the experiment's axis. */
  matchWeights: VariableWeights | null;
  /** The territory looked at beside the origin; `null`: the nearest. */
  candidate: ZoneCode | null;
  replicabilityPart: ReplicabilityPart;
  /** Conditions that the team has ticked; they live after `#`. */
  conditionTicks: readonly ConditionTicks[];
  /** One's scenarios, side by side; they live after `#`. */
  scenarios: readonly Scenario[];
  /** The one in hand. */
  scenarioAt: number;
  /** The one it is compared with, when there are several. */
  scenarioWith: number;
  scenarioPart: ScenarioPart;
  scenarioReading: ScenarioReading;
  /** The profession whose supply is changed and whose access is read. */
  scenarioProfession: Profession;
  /** What is asked of the best next places; its own list of communes lives after `#`. */
  places: PlacesQuestion;
}

const { axis: _, ...noRegisterFilters } = noFilters;

/** Stands in `record` for "Pourquoi cette couleur ?"; no record of the register has this id. */
export const whyRecord = 'pourquoi';

/** Stands in `record` for the printable brief of the zone, or of origin and candidate, in the place of the map. */
export const briefRecord = 'imprimable';

export const defaultView: SharedView = {
  screen: 'explore',
  indicatorId: 'apl-gp',
  year: null,
  mesh: 'commune',
  display: 'map',
  supplyBasis: defaultSupplyBasis,
  tableColumns: ['population'],
  tableSort: { column: 'name', direction: 'ascending' },
  zone: null,
  axes,
  relatedSchemes: false,
  care: [],
  record: null,
  story: null,
  language: 'fr',
  pins: [],
  comparisonPart: 'table',
  comparisonRows: null,
  reference: 'restOfDepartment',
  mapReading: 'value',
  secondIndicatorId: null,
  funnelIndicatorId: null,
  trendIndicatorId: null,
  secondYear: null,
  priorityWeights: null,
  priorityMesh: 'epci',
  registerPart: 'register',
  registerFilters: noRegisterFilters,
  registerSearch: '',
  coverage: defaultCoverageView,
  matchExperiment: null,
  matchMesh: 'epci',
  matchNeighbours: false,
  matchWeights: null,
  candidate: null,
  replicabilityPart: 'matches',
  conditionTicks: [],
  scenarios: [],
  scenarioAt: 0,
  scenarioWith: 0,
  scenarioPart: 'map',
  scenarioReading: 'difference',
  scenarioProfession: 'gp',
  places: defaultPlacesQuestion,
};
