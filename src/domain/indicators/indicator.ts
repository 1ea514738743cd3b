import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { DecayId } from '../access/distanceDecay.ts';
import type { TravelModelId } from '../access/travelModel.ts';
import type { Experiment } from '../experiments/experiment.ts';
import type { SupplyBasis } from '../supply/supplyBasis.ts';
import type { Column } from '../territory/column.ts';
import type { Surroundings, Territory } from '../territory/territory.ts';
import type { Mesh } from '../territory/zone.ts';
import type { AccessComputations } from './accessComputations.ts';

/** Who answers for the figure: its producer as published, the atlas by a formula, or a model. */
export type IndicatorNature = 'official' | 'computed' | 'estimated';

export type IndicatorFamily =
  | 'official'
  | 'supply'
  | 'distance'
  | 'access'
  | 'need'
  | 'medicoSocial'
  | 'programme';

/** Keys of the units' texts in i18n. */
export const indicatorUnits = [
  'consultations',
  'fte',
  'fteWomen',
  'readings',
  'category',
  'percentApl',
  'percentPopulation',
  'percentHouseholds',
  'percentEmployedWomen',
  'percentPerYear',
  'index',
  'consultationsPerYear',
  'gps',
  'nurses',
  'physios',
  'dentists',
  'midwives',
  'pharmacies',
  'practitioners',
  'services',
  'gpsPer100k',
  'nursesPer100k',
  'physiosPer100k',
  'dentistsPer100k',
  'midwivesPer100k',
  'pharmaciesPer100k',
  'kmCrowFly',
  'estimatedMinutes',
  'gpsWithinMinutes',
  'inhabitants',
  'inhabitantsPerKm2',
  'euros',
  'deathsPer100k',
  'placesPer1000',
] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Of the column itself, where the screen shows it base 100. */
export type ExportUnit = 'consultationsPerInhabitant' | IndicatorUnit;

/** Keys of the texts, in i18n, that say how an indicator is aggregated to coarser meshes. */
export type Aggregation =
  | 'sum'
  | 'ratioOfSums'
  | 'populationWeightedMean'
  | 'publishedOnly'
  | 'populationByClass'
  | 'none';

export interface IndicatorRequest {
  indicatorId: string;
  mesh: Mesh;
  /** One of the indicator's years; its latest when absent. */
  year?: number;
  /** Travel model of the indicators that use minutes; the central one when absent. */
  travelModelId?: TravelModelId;
  /** Decay of the access indices; `step` when absent. */
  decayId?: DecayId;
  /** What `access-gp` counts as supply; `headcount` when absent. */
  supplyBasis?: SupplyBasis;
}

/** The options of a request that a computation of access follows. */
export type AccessOptions = Pick<IndicatorRequest, 'travelModelId' | 'decayId' | 'supplyBasis'>;

/** What a computation may draw on. `surroundings` is there for indicators that declare they need it. */
export interface ComputeContext {
  territory: Territory;
  surroundings: Surroundings | null;
  /** Outline of each commune, aligned with the territory's communes. */
  outlines: readonly Feature<Polygon | MultiPolygon>[];
  /** The register of the programme's experiments, for the indicators that declare they need it. */
  experiments?: readonly Experiment[] | null;
  /** For the indicators that declare they need the surroundings or the experiments. */
  access: AccessComputations | null;
}

/** Events and the people they are related to, by zone: what an interval is computed from. */
export interface RateParts {
  /** `rate`: events that people share; `proportion`: those of the people who are counted. */
  kind: 'rate' | 'proportion';
  /** How many people the value is for: 100,000 of a density, 100 of a percentage. */
  per: number;
  count: Float64Array;
  population: Float64Array;
}

/** Values at the bounds of the travel model, by zone: an estimated minute is never shown alone. */
export interface ValueRange {
  lower: Float64Array;
  upper: Float64Array;
}

export interface Indicator {
  id: string;
  family: IndicatorFamily;
  nature: IndicatorNature;
  /** Key of the unit's text in i18n. */
  unit: IndicatorUnit;
  /** Whether more is better for access to care; `neutral` where neither is. */
  direction: 'higher' | 'lower' | 'neutral';
  /** Of the value as shown: of the index where there is an `exportUnit`. */
  decimals: number;
  /** The finest mesh on which the figure means something. */
  finestMesh: Mesh;
  /** Ids of `data/SOURCES.md` / manifest sources. */
  sources: readonly string[];
  /**
   * The years it exists for, oldest first; the last is the default. One element where there is one
   * vintage, none where its source does not say.
   */
  years: readonly number[];
  /** Whether it needs the neighbouring departments, which load after the first view. */
  needsSurroundings: boolean;
  needsOutlines?: true;
  needsExperiments?: true;
  /**
   * Only on indicators shown as an index, 100 = the three departments (see `toBase100`): the unit of
   * the column, which is what open data carry.
   */
  exportUnit?: ExportUnit;
  /** Category codes, in order, where the values are indices into them (zonages). */
  categories?: readonly string[];
  /** How it is aggregated to coarser meshes, as a key of i18n's method texts. */
  aggregation: Aggregation;
  compute(context: ComputeContext, request: IndicatorRequest): Column;
  /** Share (0 to 1) of each zone's inhabitants whom the data covers. */
  coverage?(context: ComputeContext, request: IndicatorRequest): Float64Array;
  /** Of the rates of a count, and of the parts of a population. */
  rateParts?(context: ComputeContext, request: IndicatorRequest): RateParts;
  /** Of the figures that rest on estimated minutes. */
  range?(context: ComputeContext, request: IndicatorRequest): ValueRange;
}
