import { describe, expect, it } from 'vitest';
import { createBasemapStyle } from '../../../src/map/basemapStyle.ts';
import type { SiteMark } from '../../../src/map/layers/SiteMark.ts';
import { sitePixels } from '../../../src/map/layers/sitePixels.ts';
import { spreadCoincidentSites } from '../../../src/map/layers/spreadCoincidentSites.ts';
import { createObstacleFeature, obstacleSourceId } from '../../../src/map/obstacles.ts';
import { readTerritory } from '../../fixtures/readTerritory.ts';

const site = (key: string, role: SiteMark['role'], longitude: number): SiteMark => ({
  key,
  recordId: `record-${key}`,
  axis: 'access',
  role,
  position: [longitude, 48],
  name: key,
  isImported: false,
  othersAlike: 0,
});

const { communes } = readTerritory();

describe('ground taken by symbols', () => {
  it('is as large as the symbol, and shifted with it', () => {
    const feature = createObstacleFeature({ position: [5, 48], pixels: 64, offset: [10, -6] });
    expect(feature.geometry).toEqual({ type: 'Point', coordinates: [5, 48] });
    // The image is 32 wide: doubled; offsets are in pixels of the image, halved.
    expect(feature.properties).toEqual({ scale: 2, offset: [5, -3] });
  });

  it('is placed before the names: its layer is the topmost of the symbols', () => {
    const { layers } = createBasemapStyle({
      backdrop: [],
      departments: [],
      communes,
      labelFontUrl: 'font',
    });
    const symbols = layers.filter(({ type }) => type === 'symbol').map(({ id }) => id);
    expect(symbols.at(-1)).toBe(obstacleSourceId);
    expect(symbols.length).toBeGreaterThan(1);
  });
});

describe('sites of one commune', () => {
  it('stand side by side around it, alone ones on it', () => {
    const sites = [site('a', 'patients', 5), site('b', 'event', 5), site('c', 'planned', 6)];
    expect(spreadCoincidentSites(sites).map(({ offset }) => offset)).toEqual([
      [-13, 0],
      [13, 0],
      [0, 0],
    ]);
  });

  it('are larger where people go, and where their record is open', () => {
    expect(sitePixels(site('a', 'patients', 5), null)).toBeGreaterThan(
      sitePixels(site('a', 'event', 5), null),
    );
    expect(sitePixels(site('a', 'related', 5), 'record-a')).toBeGreaterThan(
      sitePixels(site('a', 'related', 5), null),
    );
  });
});
