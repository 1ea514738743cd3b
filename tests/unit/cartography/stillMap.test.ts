import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createHatchTile, hatchStyles } from '../../../src/cartography/hatching.ts';
import {
  createMercatorProjection,
  fitMercatorView,
} from '../../../src/cartography/mercatorView.ts';
import { serializePath } from '../../../src/cartography/serializePath.ts';
import { createStillMap, type StillMapInput } from '../../../src/cartography/stillMap.ts';
import { readOutlines } from '../../fixtures/readTerritory.ts';

const size = { width: 800, height: 700 };
const asItIs = (longitude: number, latitude: number) => [longitude, latitude] as const;

const square = (code: string, west: number): Feature => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 10, 0],
        [west + 10, 10],
        [west, 10],
        [west, 0],
      ],
    ],
  },
});

const input: StillMapInput = {
  zones: [square('52001', 0), square('52002', 10), square('52003', 20)],
  fills: (code) => (code === '52001' ? '#112233' : code === '52002' ? null : 'notApplicable'),
  projection: asItIs,
  size,
  title: 'Accès aux soins <"&">',
};

describe('still map', () => {
  it('draws one path per zone, closed, filled by an attribute', () => {
    const svg = createStillMap(input);
    expect(svg.match(/class="zone"/g)).toHaveLength(3);
    expect(svg).toContain(
      '<path class="zone" data-code="52001" fill="#112233" d="M0 0l10 0 0 10 -10 0Z"/>',
    );
    expect(svg).toContain('data-code="52002" fill="url(#still-hatch-missing)"');
    expect(svg).toContain('data-code="52003" fill="url(#still-hatch-notApplicable)"');
    expect(svg).toContain('<pattern id="still-hatch-missing"');
  });

  it('is an image with a name, escaped, and has no inline style', () => {
    const svg = createStillMap({ ...input, description: 'Trois communes' });
    expect(svg).toContain('role="img" aria-labelledby="still-title still-desc"');
    expect(svg).toContain(
      '<title id="still-title">Accès aux soins &lt;&quot;&amp;&quot;&gt;</title>',
    );
    expect(svg).not.toMatch(/style/);
  });

  it('draws the selected zone again, on top, and points and labels where they are', () => {
    const svg = createStillMap({
      ...input,
      selected: '52002',
      points: [{ longitude: 5, latitude: 6, radius: 4, fill: '#b3205c', label: 'Site' }],
      labels: [{ longitude: 1.25, latitude: 2, text: 'Étain' }],
    });
    expect(svg.indexOf('class="selected"')).toBeGreaterThan(svg.indexOf('data-code="52003"'));
    expect(svg).toContain('cx="5.0" cy="6.0" r="4"');
    expect(svg).toContain('<title>Site</title>');
    expect(svg).toContain('x="1.3" y="2.0"');
  });

  it('tells apart the ids of two maps of one page', () => {
    const ids = (idPrefix: string) =>
      [...createStillMap({ ...input, idPrefix }).matchAll(/id="[^"]+"/g)].map(([id]) => id);
    expect(ids('a').filter((id) => ids('b').includes(id))).toEqual([]);
  });

  it('ends where it began, within a twentieth of a pixel, after any number of steps', () => {
    const ring = Array.from({ length: 400 }, (_, i) => {
      const angle = (i / 400) * 2 * Math.PI;
      return [50 + 40 * Math.cos(angle), 50 + 40 * Math.sin(angle)];
    });
    const path = serializePath({ type: 'LineString', coordinates: ring }, asItIs);
    const [start, steps] = path.slice(1).split('l');
    const [x0, y0] = (start ?? '').split(' ').map(Number);
    const numbers = (steps ?? '').split(' ').map(Number);
    const sum = (parity: number) =>
      numbers.filter((_, i) => i % 2 === parity).reduce((a, b) => a + b, 0);
    const last = ring.at(-1) ?? [];
    expect(Math.abs((x0 ?? 0) + sum(0) - (last[0] ?? 0))).toBeLessThan(0.0501);
    expect(Math.abs((y0 ?? 0) + sum(1) - (last[1] ?? 0))).toBeLessThan(0.0501);
  });
});

describe('still map of the real communes', () => {
  const zones = readOutlines();
  const view = fitMercatorView([4.6, 47.5, 7.2, 49.7], size, 10);
  const real: StillMapInput = {
    ...input,
    zones,
    fills: () => '#112233',
    projection: createMercatorProjection(view, size),
  };

  it('keeps all 1,516 zones inside the picture', () => {
    const svg = createStillMap(real);
    expect(svg.match(/class="zone"/g)).toHaveLength(1516);
    const starts = [...svg.matchAll(/ d="M(-?[\d.]+) (-?[\d.]+)l/g)];
    expect(starts.length).toBeGreaterThan(1500);
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(size.width);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(size.height);
    }
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('is drawn in less than 60 ms once warm (best of twenty)', () => {
    const times = Array.from({ length: 20 }, () => {
      const startedAt = performance.now();
      createStillMap(real);
      return performance.now() - startedAt;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });
});

describe('hatching tile', () => {
  it('is an opaque square of both colours that repeats without a seam', () => {
    const { width, height, data } = createHatchTile(8);
    expect([width, height, data.length]).toEqual([8, 8, 256]);
    const pixel = (x: number, y: number) =>
      [...data.slice(((y % 8) * 8 + (x % 8)) * 4, ((y % 8) * 8 + (x % 8)) * 4 + 4)].join();
    const seen = new Set<string>();
    for (let y = 0; y < 8; y += 1) {
      for (let x = 0; x < 8; x += 1) {
        seen.add(pixel(x, y));
        // Rising strokes: one to the right is the same as one down, across the edges too.
        expect(pixel(x + 1, y)).toBe(pixel(x, y + 1));
      }
    }
    expect(seen).toContain('163,158,148,255');
    expect(seen).toContain('239,236,229,255');
    expect(hatchStyles.missing).toEqual({ line: '#a39e94', ground: '#efece5' });
  });

  it('refuses a size that is no size', () => {
    expect(() => createHatchTile(1.5)).toThrow('1.5');
  });
});
