import {
  Map as MapLibreMap,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import maplibreWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { isInFirstFrame } from './basemapStyle.ts';
import { cooperate, cooperationLocale } from './cooperate.ts';
import { takePart } from './styleParts.ts';
import type { TerritoryMapInput } from './TerritoryMapInput.ts';

/** A flat map of the first part of the style, that turns neither by pointer nor by keys. Throws without WebGL. */
export function createMapLibreMap(
  input: TerritoryMapInput,
  style: StyleSpecification,
): MapLibreMap {
  setWorkerUrl(maplibreWorkerUrl);
  const map = new MapLibreMap({
    container: input.container,
    style: takePart(style, (layer) => isInFirstFrame(layer, input)),
    // It is our own, and its types are checked.
    validateStyle: false,
    ...input.camera,
    minZoom: 5.5,
    maxZoom: 14,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    attributionControl: false,
    locale: { 'Map.Title': input.region, ...cooperationLocale(input.cooperation) },
  });
  if (input.cooperation) cooperate(map);
  map.touchZoomRotate.disableRotation();
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  return map;
}
