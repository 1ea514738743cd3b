import type { Layer } from '@deck.gl/core';
import { LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import { firstLabelLayerId } from '../basemapStyle.ts';
import type { OverlayObject, ReachedPlace } from './OverlayObject.ts';
import { reachLinePixels, reachRadiusPixels } from './reachPixels.ts';

type ReachedObject = Extract<OverlayObject, { kind: 'reached' }>;

/** From a commune to the places it reaches, as wide and large as what each gives to its value. */
export function createReachLayers(
  origin: [longitude: number, latitude: number],
  places: readonly ReachedPlace[],
): Layer[] {
  const underLabels = { beforeId: firstLabelLayerId };
  const reached = places.map((place): ReachedObject => ({ kind: 'reached', place }));
  const line = (id: string, color: [number, number, number], widerBy: number) =>
    new LineLayer<ReachedObject>({
      id,
      data: reached,
      getSourcePosition: origin,
      getTargetPosition: ({ place }) => place.position,
      getColor: color,
      getWidth: ({ place }) => reachLinePixels(place.share) + widerBy,
      widthUnits: 'pixels',
      updateTriggers: { getSourcePosition: origin.join() },
      ...underLabels,
    });
  return [
    line('reach-casing', [255, 255, 255], 3),
    line('reach-lines', [20, 24, 31], 0),
    new ScatterplotLayer<ReachedObject>({
      id: 'reach-places',
      data: reached,
      pickable: true,
      stroked: true,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      getPosition: ({ place }) => place.position,
      getRadius: ({ place }) => reachRadiusPixels(place.share),
      getFillColor: [20, 24, 31],
      getLineColor: [255, 255, 255],
      getLineWidth: 2,
      ...underLabels,
    }),
    new ScatterplotLayer<{ position: [number, number] }>({
      id: 'reach-origin',
      data: [{ position: origin }],
      stroked: true,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      getPosition: ({ position }) => position,
      getRadius: 6,
      getFillColor: [255, 255, 255],
      getLineColor: [20, 24, 31],
      getLineWidth: 3,
      ...underLabels,
    }),
  ];
}
