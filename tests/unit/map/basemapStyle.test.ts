import { describe, expect, it } from 'vitest';
import { meshes } from '../../../src/domain/territory/zone.ts';
import {
  createBasemapStyle,
  firstLabelLayerId,
  zoneLayerParts,
  zoneSourceId,
} from '../../../src/map/basemapStyle.ts';
import { directionOfKey } from '../../../src/map/directionOfKey.ts';
import { codeOfFeatureId, featureIdOf } from '../../../src/map/zonePaint.ts';
import { zoomOfKey } from '../../../src/map/zoomOfKey.ts';
import { readTerritory } from '../../fixtures/readTerritory.ts';

const { zones, communes } = readTerritory();
const style = createBasemapStyle({
  backdrop: [],
  departments: [],
  communes,
  labelFontUrl: 'https://exemple.fr/police.woff2',
});
const layerIds = style.layers.map(({ id }) => id);
const place = (id: string) => layerIds.indexOf(id);

describe('the style of the map', () => {
  it('asks nothing of another host: its one address is the font it is given', () => {
    const addresses = JSON.stringify(style).match(/https?:\/\/[^"]+/g);
    expect(addresses).toEqual(['https://exemple.fr/police.woff2']);
    expect(style.sprite).toBeUndefined();
    expect(style.glyphs).toBeUndefined();
  });

  it('has a source and its layers for every mesh, and no layer without its source', () => {
    for (const mesh of meshes) {
      expect(style.sources).toHaveProperty(zoneSourceId(mesh));
      for (const part of zoneLayerParts)
        expect(layerIds).toContain(`${zoneSourceId(mesh)}-${part}`);
    }
    for (const layer of style.layers) {
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
    expect(new Set(layerIds).size).toBe(layerIds.length);
  });

  it('draws zones under their hatching, borders over both, names last', () => {
    for (const mesh of meshes) {
      expect(place(`${zoneSourceId(mesh)}-fill`)).toBeLessThan(place('no-data-missing'));
      expect(place('no-data-missing')).toBeLessThan(place(`${zoneSourceId(mesh)}-line`));
      expect(place(`${zoneSourceId(mesh)}-line`)).toBeLessThan(place('department-borders'));
    }
    expect(place('department-borders')).toBeLessThan(place('focus-selected'));
    expect(place('focus-selected')).toBeLessThan(place(firstLabelLayerId));
  });
});

describe('the number MapLibre knows a zone by', () => {
  it('leads back to its code, in every mesh of the territory', () => {
    for (const mesh of meshes) {
      const ids = zones[mesh].codes.map(featureIdOf);
      expect(ids.every(Number.isSafeInteger)).toBe(true);
      expect(ids.map((id) => codeOfFeatureId(id, mesh))).toEqual(zones[mesh].codes);
    }
  });
});

describe('the keys of the map', () => {
  it('are arrows for directions, and signs for the zoom, opposite ways', () => {
    expect(Object.values(directionOfKey).sort()).toEqual(['down', 'left', 'right', 'up']);
    expect(directionOfKey.ArrowLeft).toBe('left');
    expect(zoomOfKey['+']).toBeGreaterThan(0);
    expect(zoomOfKey['-']).toBe(-(zoomOfKey['+'] ?? 0));
  });
});
