import type { Column } from './column.ts';
import type { Mesh, ZoneCode } from './zone.ts';

/** Places with a position and inhabitants, sorted by code. Positions are commune centres (WGS84). */
export interface PlaceTable {
  codes: ZoneCode[];
  names: string[];
  longitudes: Float64Array;
  latitudes: Float64Array;
  /** Municipal population on 1 January 2023 (INSEE). */
  population: Float64Array;
}

/** The 1,516 communes of the three departments. */
export interface CommuneTable extends PlaceTable {
  postalCodes: string[][];
  /** Names of communes merged into this one since 2018, searched like its own. */
  formerNames: string[][];
  /** Whether the 20-minute surroundings reach abroad, where doctors are not in the data. */
  nearBorder: boolean[];
}

/** The zones of one mesh, sorted by code, each a set of communes. */
export interface ZoneSet {
  mesh: Mesh;
  codes: ZoneCode[];
  names: string[];
  /** Per zone, the row of each of its communes in the commune table. */
  members: Uint32Array[];
  /** Share (0 to 1) of the zone's whole population that lives inside the three departments. */
  insideShare: Float64Array;
  /** Inhabitants inside the three departments, 2023. */
  population: Float64Array;
}

/**
 * Facts by commune, by id, aligned with `communes`. The ids are those of `data/`'s tables, listed in
 * `data/SOURCES.md`: `population-2010`…, `supply-gp`…, `apl-gp-2024`, `income-median` and so on.
 */
export type FactId = string;

export interface Territory {
  communes: CommuneTable;
  zones: Record<Mesh, ZoneSet>;
  facts: ReadonlyMap<FactId, Column>;
  /** Published values of a coarser mesh that cannot be derived from communes (income, mortality). */
  zoneFacts: Record<Exclude<Mesh, 'commune'>, ReadonlyMap<FactId, Column>>;
}

/**
 * What lies in reach of the territory: the core's communes and the 4,467 of the eight neighbouring
 * departments, sorted by code, with their supply. Care does not stop at a department's border.
 */
export interface Surroundings {
  places: PlaceTable;
  /** Row in `places` of each commune of the territory. */
  coreRows: Uint32Array;
  /** Number of practitioners or places by supply kind, aligned with `places`; 0 is truly none. */
  supply: ReadonlyMap<SupplyKind, Float64Array>;
  calibration: SupplyCalibration;
}

/** What the data build found when it fitted the GPs' activity to the official APL. By place. */
export interface SupplyCalibration {
  /** "Activité implicite": consultations a year of the GPs who practise there, an estimate. */
  impliedActivity: Column;
  /** The official APL to GPs it was fitted to, beside that of 2024 in the territory. */
  officialApl2023: Column;
  /** Strength of the ridge, chosen by leaving out one department at a time. */
  ridge: number;
}

/** Supply that is counted at a commune everywhere in the eleven departments (BPE 2024; CNSA 2025 for EHPAD). */
export const supplyKinds = [
  'gp',
  'nurse',
  'physio',
  'dentist',
  'midwife',
  'pharmacy',
  'emergency',
  'maternity',
  'healthHouse',
  'healthCentre',
  'ehpad',
] as const;
export type SupplyKind = (typeof supplyKinds)[number];
