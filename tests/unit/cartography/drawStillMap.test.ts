import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawStillMap } from '../../../src/cartography/drawStillMap.ts';
import { tracePath } from '../../../src/cartography/tracePath.ts';

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

/** Notes what is asked of a canvas: the path as text, and each fill and stroke with its colour. */
function createRecorder() {
  let path = '';
  const drawn: string[] = [];
  const canvas = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    globalAlpha: 1,
    lineJoin: '',
    setTransform() {},
    fillRect() {},
    beginPath() {
      path = '';
    },
    moveTo(x: number, y: number) {
      path += `M${x} ${y}`;
    },
    lineTo(x: number, y: number) {
      path += `L${x} ${y}`;
    },
    closePath() {
      path += 'Z';
    },
    fill() {
      drawn.push(`fill ${canvas.fillStyle} ${canvas.globalAlpha} ${path}`);
    },
    stroke() {
      drawn.push(`stroke ${canvas.lineWidth} ${path}`);
    },
    pathNow: () => path,
  };
  return { canvas, drawn };
}

describe('a path on a canvas', () => {
  it('closes rings and leaves lines open', () => {
    const { canvas } = createRecorder();
    tracePath(canvas, square('52001', 0).geometry, asItIs);
    expect(canvas.pathNow()).toBe('M0 0L10 0L10 10L0 10Z');
    canvas.beginPath();
    const line = [
      [1, 2],
      [3, 4],
    ];
    tracePath(canvas, { type: 'MultiLineString', coordinates: [line, line] }, asItIs);
    expect(canvas.pathNow()).toBe('M1 2L3 4M1 2L3 4');
  });
});

describe('the still map on a canvas', () => {
  it('fills zones that look alike together, dims those not looked at, and draws each border', () => {
    const { canvas, drawn } = createRecorder();
    drawStillMap(canvas as unknown as CanvasRenderingContext2D, {
      zones: [square('52001', 0), square('52002', 10), square('52003', 20), square('52004', 30)],
      fills: ['#112233', '#112233', '#445566', '#112233'],
      dimmed: [false, false, false, true],
      projection: asItIs,
      size: { width: 40, height: 10 },
      pixelRatio: 1,
      backdrop: [],
      borders: [],
      rivers: [],
    });
    const first = 'M0 0L10 0L10 10L0 10Z';
    const second = 'M10 0L20 0L20 10L10 10Z';
    const third = 'M20 0L30 0L30 10L20 10Z';
    const fourth = 'M30 0L40 0L40 10L30 10Z';
    expect(drawn.filter((step) => step.startsWith('fill #112233 1 '))).toEqual([
      `fill #112233 1 ${first}${second}`,
    ]);
    expect(drawn).toContain(`fill #445566 1 ${third}`);
    expect(drawn).toContain(`fill #112233 0.18 ${fourth}`);
    const borders = drawn.filter((step) => step.startsWith('stroke 0.4 '));
    expect(borders).toEqual([first, second, third, fourth].map((path) => `stroke 0.4 ${path}`));
  });
});
