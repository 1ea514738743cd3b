import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Column } from '../territory/column.ts';
import type { Surroundings, Territory } from '../territory/territory.ts';
import type { Mesh } from '../territory/zone.ts';

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

export interface IndicatorRequest {
  indicatorId: string;
  mesh: Mesh;
  /** One of the indicator's years; its latest when absent. */
  year?: number;
  /** Travel model of the indicators that use minutes; the central one when absent. */
  travelModelId?: 'low' | 'central' | 'high';
  /** Decay of the access indices; `step` when absent. */
  decayId?: 'step' | 'linear' | 'exponential' | 'gaussian';
}

/** What a computation may draw on. `surroundings` is there for indicators that declare they need it. */
export interface ComputeContext {
  territory: Territory;
  surroundings: Surroundings | null;
  /** Outline of each commune, aligned with the territory's communes. */
  outlines: readonly Feature<Polygon | MultiPolygon>[];
}

export interface Indicator {
  id: string;
  family: IndicatorFamily;
  nature: IndicatorNature;
  /** Key of the unit's text in i18n. */
  unit: string;
  /** Whether more is better for access to care; `neutral` where neither is. */
  direction: 'higher' | 'lower' | 'neutral';
  decimals: number;
  /** The finest mesh on which the figure means something. */
  finestMesh: Mesh;
  /** Keys of `data/SOURCES.md` / manifest sources. */
  sources: readonly string[];
  /** The years it exists for, oldest first; the last is the default. One element where there is one vintage. */
  years: readonly number[];
  /** Whether it needs the neighbouring departments, which load after the first view. */
  needsSurroundings: boolean;
  /** Category codes, in order, where the values are indices into them (zonages). */
  categories?: readonly string[];
  /** How it is aggregated to coarser meshes, as a key of i18n's method texts. */
  aggregation: 'sum' | 'ratioOfSums' | 'populationWeightedMean' | 'publishedOnly' | 'populationByClass' | 'none';
  compute(context: ComputeContext, request: IndicatorRequest): Column;
}
