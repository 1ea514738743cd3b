import { computeNearest } from '../access/computeNearest.ts';
import { selectPoints } from '../access/selectTravelMatrix.ts';
import type { SupplyKind, Surroundings } from '../territory/territory.ts';
import { type NearestKind, nearestKinds } from './nearest.ts';
import { requireSupply } from './surroundingsColumns.ts';

export interface NearestPlaces {
  /** Straight line from each commune of the territory to its nearest place, 0 within the commune. */
  distanceKm: Float64Array;
  /** Row, in the surroundings' places, of the commune that has it; −1 where there is none. */
  placeRows: Int32Array;
}

/** By kind, in the order of `nearestKinds`. */
export type NearestPlacesByKind = ReadonlyMap<NearestKind, NearestPlaces>;

const nearestByKind = new WeakMap<Float64Array, NearestPlaces>();

/** The nearest place of a kind to each commune, searched in all eleven departments, once per supply. */
export function selectNearestPlaces(surroundings: Surroundings, kind: SupplyKind): NearestPlaces {
  const supply = requireSupply(surroundings, kind);
  const known = nearestByKind.get(supply);
  if (known) return known;
  const points = selectPoints(surroundings.places);
  const supplied = Array.from(points.keys()).filter((row) => (supply[row] ?? 0) > 0);
  const at = (rows: ArrayLike<number>) => Array.from(rows).flatMap((row) => points[row] ?? []);
  const { distanceKm, rows } = computeNearest(at(surroundings.coreRows), at(supplied));
  const found = { distanceKm, placeRows: rows.map((row) => supplied[row] ?? -1) };
  nearestByKind.set(supply, found);
  return found;
}

export const selectAllNearestPlaces = (surroundings: Surroundings): NearestPlacesByKind =>
  new Map(nearestKinds.map((kind) => [kind, selectNearestPlaces(surroundings, kind)]));
