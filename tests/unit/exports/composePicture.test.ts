import { describe, expect, it } from 'vitest';
import { composeMap } from '../../../src/exports/composeMap.ts';
import { composePicture, wrapText } from '../../../src/exports/composePicture.ts';

const body = { svg: '<svg width="400" height="200"/>', width: 400, height: 200 };
const frame = {
  title: 'APL <&> "tous âges"',
  subtitle: 'consultations · 2024',
  legend: [
    { label: '2,5 ou moins', mark: { colour: '#cc864e' } },
    { label: 'n.d.', mark: { hatch: 'missing' as const } },
  ],
  notes: ['Sources : Drees', `https://exemple.fr/?${'x'.repeat(300)}`],
};

describe('a picture', () => {
  it('holds the drawing, its title, its legend and its sources', () => {
    const { svg, width, height } = composePicture(body, frame);
    expect(svg).toContain(body.svg);
    expect(svg).toContain('APL &lt;&amp;&gt; &quot;tous âges&quot;');
    expect(svg).toContain('2,5 ou moins');
    expect(svg).toContain('url(#legend-hatch-missing)');
    expect(svg).toContain('Sources : Drees');
    expect(width).toBeGreaterThan(body.width);
    expect(height).toBeGreaterThan(body.height + 100);
  });

  it('has no line wider than itself', () => {
    const lines = wrapText(`Sources : Drees https://exemple.fr/${'x'.repeat(90)}`, 300, 11);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length * 11 * 0.56).toBeLessThanOrEqual(300);
    expect(lines.join('').replaceAll(' ', '')).toContain('x'.repeat(90));
  });
});

describe('the map of a picture', () => {
  const square = (code: string, x: number) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, 0],
          [x + 10, 0],
          [x + 10, 10],
          [x, 10],
          [x, 0],
        ],
      ],
    },
  });
  const town = (text: string, longitude: number) => ({ text, longitude, latitude: 50 });
  const input = {
    title: 'Carte',
    zones: [square('a', 0), square('b', 20)],
    fills: new Map([['a', '#123456']]),
    projection: (x: number, y: number) => [x, y] as const,
    size: { width: 300, height: 100 },
    selected: null,
    borders: [],
    backdrop: [],
    rivers: [],
    towns: [town('Libre', 200), town('Couverte', 100), town('Au bord', 299)],
    marks: [
      {
        position: [100, 50] as const,
        pixels: 24,
        offset: [0, 0] as const,
        image: 'data:image/svg+xml,x',
        number: '3',
      },
    ],
    trips: [],
    pins: [],
  };

  it('colours what has a value and hatches what has none', () => {
    const { svg } = composeMap(input);
    expect(svg).toContain('data-code="a" fill="#123456"');
    expect(svg).toContain('data-code="b" fill="url(#picture-hatch-missing)"');
  });

  it('names the towns that stand whole, under no symbol', () => {
    const { svg } = composeMap(input);
    expect(svg).toContain('Libre');
    expect(svg).not.toContain('Couverte');
    expect(svg).not.toContain('Au bord');
    expect(svg).toContain('x="88.0" y="38.0" width="24"');
  });
});
