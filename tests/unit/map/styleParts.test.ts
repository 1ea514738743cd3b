import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { createBasemapStyle, isInFirstFrame, isOfMesh } from '../../../src/map/basemapStyle.ts';
import { addPart, takePart } from '../../../src/map/styleParts.ts';
import { readTerritory } from '../../fixtures/readTerritory.ts';

const { communes } = readTerritory();
const whole = createBasemapStyle({
  backdrop: [],
  departments: [],
  communes,
  labelFontUrl: 'police.woff2',
});

/** What MapLibre does of it: layers in their order, a layer refused without its source. */
function createFakeMap(layers: LayerSpecification[], sources: Record<string, SourceSpecification>) {
  const order = layers.map(({ id }) => id);
  return {
    order,
    getLayer: (id: string) => (order.includes(id) ? { id } : undefined) as never,
    getSource: (id: string) => sources[id] as never,
    addSource(id: string, source: SourceSpecification) {
      sources[id] = source;
      return undefined as never;
    },
    addLayer(layer: { id: string; source?: unknown }, above?: string) {
      if (typeof layer.source === 'string') expect(Object.keys(sources)).toContain(layer.source);
      order.splice(above === undefined ? order.length : order.indexOf(above), 0, layer.id);
      return undefined as never;
    },
  };
}

describe('a style given by parts', () => {
  it('begins with the zones of one mesh, in fills and plain lines; under a draft, in fills alone', () => {
    const under = { mesh: 'epci', isUnderDraft: true } as const;
    const { layers, sources } = takePart(whole, (layer) => isInFirstFrame(layer, under));
    expect(layers.map(({ id }) => id)).toEqual(['zones-epci-fill']);
    expect(Object.keys(sources)).toEqual(['zones-epci']);
    const alone = takePart(whole, (layer) => isInFirstFrame(layer, { mesh: 'epci' }));
    expect(alone.layers.map(({ id }) => id)).toEqual([
      'paper',
      'neighbour-departments',
      'zones-epci-fill',
      'rivers',
      'neighbour-borders',
      'zones-epci-line',
      'department-borders',
    ]);
    expect(JSON.stringify(alone.layers)).not.toMatch(/pattern|dasharray|symbol/);
  });

  it('is whole in the end, every layer at its place, whatever came first', () => {
    const first = takePart(whole, (layer) => isInFirstFrame(layer, { mesh: 'commune' }));
    const map = createFakeMap(first.layers, { ...first.sources });
    addPart(map, whole, (layer) => 'source' in layer && layer.source === 'zones-department');
    addPart(map, whole, (layer) => 'source' in layer && layer.source === 'no-data');
    addPart(map, whole, (layer) => !isOfMesh(layer));
    addPart(map, whole, () => true);
    expect(map.order).toEqual(whole.layers.map(({ id }) => id));
  });
});
