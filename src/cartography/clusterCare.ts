import Supercluster from 'supercluster';
import { type CareLayer, careLayers } from '../domain/supply/careLayer.ts';
import type { CarePoint } from '../domain/supply/selectCarePoints.ts';

/** What one symbol stands for: a point, or neighbouring points of one layer with their sums. */
export interface CareMark extends CareSums {
  layer: CareLayer;
  key: string;
  longitude: number;
  latitude: number;
  /** The point itself, where there is one alone. */
  point: CarePoint | null;
}

interface CareSums {
  /** Points gathered; 1 where it stands for itself. */
  pointCount: number;
  /** Practitioners or places of care: the sum of the points'. */
  count: number;
  /** Beds whose number is known, and homes that publish none. */
  places: number;
  homesWithoutPlaces: number;
}

/** Sums by layer of what is gathered in one place, and one of its points. */
type SumsByLayer = Partial<Record<CareLayer, CareSums & { row: number }>>;

/** Places nearer than this on screen, in pixels, are gathered. */
const radiusPixels = 46;
/** Past the closest zoom of the map: layers of one commune stay together at any. */
const deepestZoom = 15;

export interface CareClusters {
  /** The marks at a zoom, everywhere, those of one place together; their sums are those of the points. */
  at(zoom: number): CareMark[][];
}

/** Layers are gathered together, so that their symbols stand side by side and never hide each other. */
export function clusterCare(points: readonly CarePoint[]): CareClusters {
  const index = new Supercluster<{ row: number }, { sums: SumsByLayer }>({
    radius: radiusPixels,
    maxZoom: deepestZoom,
    map: ({ row }) => ({ sums: sumsOf(points[row], row) }),
    // The accumulated object is a shallow copy: what it holds is replaced, never changed.
    reduce(gathered, { sums }) {
      gathered.sums = addSums(gathered.sums, sums);
    },
  });
  index.load(
    points.map(({ longitude, latitude }, row) => ({
      type: 'Feature',
      properties: { row },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
  return {
    at: (zoom) =>
      index.getClusters([-180, -85, 180, 85], Math.floor(zoom)).map(({ geometry, properties }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const sums =
          'sums' in properties ? properties.sums : sumsOf(points[properties.row], properties.row);
        return careLayers.flatMap((layer): CareMark[] => {
          const gathered = sums[layer];
          if (!gathered) return [];
          const { row, ...own } = gathered;
          const point = own.pointCount === 1 ? (points[row] ?? null) : null;
          const key = point?.key ?? `${layer}-${Math.floor(zoom)}-${longitude}-${latitude}`;
          return [{ layer, key, longitude, latitude, ...own, point }];
        });
      }),
  };
}

function sumsOf(point: CarePoint | undefined, row: number): SumsByLayer {
  if (!point) return {};
  const { layer, count, places } = point;
  const isKnown = !Number.isNaN(places);
  const homesWithoutPlaces = layer === 'ehpad' && !isKnown ? 1 : 0;
  return {
    [layer]: { pointCount: 1, count, places: isKnown ? places : 0, homesWithoutPlaces, row },
  };
}

function addSums(left: SumsByLayer, right: SumsByLayer): SumsByLayer {
  const sums: SumsByLayer = { ...left };
  for (const layer of careLayers) {
    const [a, b] = [left[layer], right[layer]];
    if (!b) continue;
    sums[layer] = a
      ? {
          row: a.row,
          pointCount: a.pointCount + b.pointCount,
          count: a.count + b.count,
          places: a.places + b.places,
          homesWithoutPlaces: a.homesWithoutPlaces + b.homesWithoutPlaces,
        }
      : b;
  }
  return sums;
}
