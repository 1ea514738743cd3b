import type { Layer } from '@deck.gl/core';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import {
  type CatchmentLine,
  catchmentCasingPixels,
  catchmentPixels,
} from '../../cartography/catchmentLine.ts';
import { firstLabelLayerId } from '../basemapStyle.ts';

interface CatchmentRing {
  path: [longitude: number, latitude: number][];
  widthPixels: number;
}

/** The outlines of what sites cover, over the zones and under the names. */
export function createCatchmentLayers(catchments: readonly CatchmentLine[]): Layer[] {
  const rings = catchments.flatMap(({ boundMinutes, geometry }) =>
    ringsOf(geometry).map(
      (ring): CatchmentRing => ({
        path: ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]),
        widthPixels: catchmentPixels(boundMinutes),
      }),
    ),
  );
  const underLabels = { beforeId: firstLabelLayerId };
  const lines = (id: string, color: [number, number, number], widerBy: number) =>
    new PathLayer<CatchmentRing>({
      id,
      data: rings,
      getPath: ({ path }) => path,
      getColor: color,
      getWidth: ({ widthPixels }) => widthPixels + widerBy,
      widthUnits: 'pixels',
      jointRounded: true,
      ...underLabels,
    });
  return [
    lines('catchment-casing', [255, 255, 255], catchmentCasingPixels),
    lines('catchment-lines', [20, 24, 31], 0),
  ];
}

const ringsOf = (geometry: CatchmentLine['geometry']): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
