import type { PlaceTable } from '../territory/territory.ts';
import type { AccessPoint } from './pointIndex.ts';
import { buildTravelMatrix, type TravelMatrix } from './travelMatrix.ts';
import { type TravelModelId, travelModels } from './travelModel.ts';

/** As far as any decay or choice looks. */
const longestTripMinutes = 30;

const pointsByPlaces = new WeakMap<PlaceTable, AccessPoint[]>();
const matricesByPlaces = new WeakMap<PlaceTable, Map<TravelModelId, TravelMatrix>>();

/** The places as points, made once. */
export function selectPoints(places: PlaceTable): AccessPoint[] {
  let points = pointsByPlaces.get(places);
  if (!points) {
    points = places.codes.map((code, row) => ({
      code,
      longitude: places.longitudes[row] ?? Number.NaN,
      latitude: places.latitudes[row] ?? Number.NaN,
    }));
    pointsByPlaces.set(places, points);
  }
  return points;
}

/** Minutes between all places within 30 minutes: built once for each travel model, whatever the supply. */
export function selectTravelMatrix(places: PlaceTable, modelId: TravelModelId): TravelMatrix {
  let matrices = matricesByPlaces.get(places);
  if (!matrices) {
    matrices = new Map();
    matricesByPlaces.set(places, matrices);
  }
  let matrix = matrices.get(modelId);
  if (!matrix) {
    const points = selectPoints(places);
    matrix = buildTravelMatrix(points, points, travelModels[modelId], longestTripMinutes);
    matrices.set(modelId, matrix);
  }
  return matrix;
}
