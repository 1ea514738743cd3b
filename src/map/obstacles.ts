import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';

/** Ground that a symbol takes on the stage, in pixels around a position: names keep away from it. */
export interface Obstacle {
  position: [longitude: number, latitude: number];
  pixels: number;
  offset: [x: number, y: number];
}

export const obstacleSourceId = 'obstacles';
export const obstacleImageId = 'obstacle';
const imagePixels = 32;

export const createObstacleImage = () => ({
  width: imagePixels,
  height: imagePixels,
  data: new Uint8Array(4 * imagePixels ** 2),
});

/** Transparent icons: placed before the names, because they are the topmost symbols. */
export const obstacleLayer: LayerSpecification = {
  id: obstacleSourceId,
  type: 'symbol',
  source: obstacleSourceId,
  layout: {
    'icon-image': obstacleImageId,
    'icon-size': ['get', 'scale'],
    'icon-offset': ['array', 'number', 2, ['get', 'offset']],
    'icon-allow-overlap': true,
  },
};

export function createObstacleFeature({ position, pixels, offset: [x, y] }: Obstacle): Feature {
  const scale = pixels / imagePixels;
  return {
    type: 'Feature',
    // An icon's offset is in pixels of its image.
    properties: { scale, offset: [x / scale, y / scale] },
    geometry: { type: 'Point', coordinates: position },
  };
}
