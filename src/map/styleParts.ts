import { featureCollection } from '@turf/helpers';
import type { Feature } from 'geojson';
import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';

type IsWanted = (layer: LayerSpecification) => boolean;

const sourceOf = (layer: LayerSpecification): string | null =>
  'source' in layer && typeof layer.source === 'string' ? layer.source : null;

/** The wanted layers of a style, with the sources they rest on. */
export function takePart(style: StyleSpecification, isWanted: IsWanted): StyleSpecification {
  const layers = style.layers.filter(isWanted);
  const used = new Set(layers.map(sourceOf));
  const sources = Object.entries(style.sources).filter(([id]) => used.has(id));
  return { ...style, layers, sources: Object.fromEntries<SourceSpecification>(sources) };
}

/** Adds the wanted layers that a map does not have yet, each at its place in the whole style. */
export function addPart(
  map: Pick<MapLibreMap, 'getLayer' | 'addLayer' | 'getSource' | 'addSource'>,
  style: StyleSpecification,
  isWanted: IsWanted,
): void {
  let above: string | undefined;
  for (const layer of [...style.layers].reverse()) {
    if (map.getLayer(layer.id)) {
      above = layer.id;
    } else if (isWanted(layer)) {
      const id = sourceOf(layer);
      const source = id === null ? undefined : style.sources[id];
      if (id !== null && source && !map.getSource(id)) map.addSource(id, source);
      map.addLayer(layer, above);
      above = layer.id;
    }
  }
}

/** What a source will hold when it is given to a map. */
export function keepSourceData(
  style: StyleSpecification,
  id: string,
  features: readonly Feature[],
): void {
  const source = style.sources[id];
  if (source?.type === 'geojson') source.data = featureCollection([...features]);
}

/** A source comes, with its layers, when there is first something in it. */
export function setSourceData(
  map: MapLibreMap,
  style: StyleSpecification,
  id: string,
  features: readonly Feature[],
): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source) return void source.setData(featureCollection([...features]));
  if (features.length === 0) return;
  keepSourceData(style, id, features);
  addPart(map, style, (layer) => sourceOf(layer) === id);
}
