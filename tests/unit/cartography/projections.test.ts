import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { createLambertProjection } from '../../../src/cartography/lambertProjection.ts';
import {
  createMercatorProjection,
  fitMercatorView,
} from '../../../src/cartography/mercatorView.ts';

const territory = [4.6, 47.5, 7.2, 49.7] as const;
const size = { width: 800, height: 600 };

describe('Mercator view', () => {
  it('shows the bounds inside the padding, touching it on one side at least', () => {
    const padding = { top: 10, right: 20, bottom: 30, left: 200 };
    const view = fitMercatorView(territory, size, padding);
    const project = createMercatorProjection(view, size);
    const [left, bottom] = project(territory[0], territory[1]);
    const [right, top] = project(territory[2], territory[3]);
    expect(left).toBeGreaterThanOrEqual(200 - 1e-6);
    expect(right).toBeLessThanOrEqual(780 + 1e-6);
    expect(top).toBeCloseTo(10, 6);
    expect(bottom).toBeCloseTo(570, 6);
    expect((left + right) / 2).toBeCloseTo(490, 6);
  });

  it('is MapLibre’s own: a world of 512·2^zoom pixels', () => {
    const view = { center: [5.5, 48.7] as [number, number], zoom: 7.25 };
    const project = createMercatorProjection(view, size);
    const worldSize = 512 * 2 ** view.zoom;
    const center = MercatorCoordinate.fromLngLat(view.center);
    for (const position of [
      [5.5, 48.7],
      [4.6, 49.7],
      [7.2, 47.5],
    ] as [number, number][]) {
      const theirs = MercatorCoordinate.fromLngLat(position);
      const [x, y] = project(...position);
      expect(x).toBeCloseTo((theirs.x - center.x) * worldSize + 400, 6);
      expect(y).toBeCloseTo((theirs.y - center.y) * worldSize + 300, 6);
    }
  });
});

describe('Lambert-93 projection', () => {
  const project = createLambertProjection(territory, size, 20);

  it('shows the bounds inside the padding', () => {
    for (const longitude of [territory[0], territory[2]]) {
      for (const latitude of [territory[1], territory[3]]) {
        const [x, y] = project(longitude, latitude);
        expect(x).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(x).toBeLessThanOrEqual(780 + 1e-6);
        expect(y).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(y).toBeLessThanOrEqual(580 + 1e-6);
      }
    }
  });

  it('keeps the proportions of IGN’s grid', () => {
    // Lambert-93 metres by the published formula (IGN, NTG 71), at three points of the territory:
    // distances between them must be in the same ratios.
    const metres = { a: lambert93(4.6, 47.5), b: lambert93(7.2, 47.5), c: lambert93(4.6, 49.7) };
    const pixels = { a: project(4.6, 47.5), b: project(7.2, 47.5), c: project(4.6, 49.7) };
    const distance = (p: readonly [number, number], q: readonly [number, number]) =>
      Math.hypot(p[0] - q[0], p[1] - q[1]);
    const theirs = distance(metres.a, metres.b) / distance(metres.a, metres.c);
    const ours = distance(pixels.a, pixels.b) / distance(pixels.a, pixels.c);
    // The sphere instead of the ellipsoid costs less than half a percent.
    expect(ours / theirs).toBeGreaterThan(0.995);
    expect(ours / theirs).toBeLessThan(1.005);
  });
});

/** Constants of RGF93 / Lambert-93 (IGN): exponent n, constant C (m), pole (m), eccentricity of GRS80. */
function lambert93(longitude: number, latitude: number): readonly [number, number] {
  const [n, c, xs, ys, e] = [0.725607765, 11754255.426, 700000, 12655612.05, 0.08181919106];
  const phi = (latitude * Math.PI) / 180;
  const isometric = Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi));
  const radius = c * Math.exp(-n * isometric);
  const theta = (n * (longitude - 3) * Math.PI) / 180;
  return [xs + radius * Math.sin(theta), ys - radius * Math.cos(theta)];
}
