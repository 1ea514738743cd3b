import { describe, expect, it } from 'vitest';
import { travelModels } from '../../../../src/domain/access/travelModel.ts';
import { dissolveCommunes } from '../../../../src/domain/comparison/dissolveCommunes.ts';
import { selectInside } from '../../../../src/domain/comparison/drawnOutline.ts';
import { createOwnZone, fitZoneName } from '../../../../src/domain/comparison/ownZone.ts';
import { readPastedCodes } from '../../../../src/domain/comparison/readPastedCodes.ts';
import { selectCommunesAround } from '../../../../src/domain/comparison/selectCommunesAround.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';

const codes = (...texts: string[]) => texts.map(zoneCode);

describe('one’s own zone', () => {
  it('has each commune once, in order', () => {
    expect(createOwnZone('Nord', codes('55029', '52001', '55029')).communes).toEqual([
      '52001',
      '55029',
    ]);
  });

  it('has a name of one line that fits an address', () => {
    expect(fitZoneName('  Val\n d’Or\u0000nain~ ')).toBe("Val d'Ornain-");
    // Six characters each once escaped, of eighty.
    expect(fitZoneName('é'.repeat(40))).toBe('é'.repeat(13));
    expect(fitZoneName('\ud800x')).toBe('x');
  });
});

describe('codes pasted', () => {
  const communes = {
    codes: codes('52001', '54110', '55029', '55030'),
    postalCodes: [['52200'], ['54300'], ['55000'], ['55000', '54110']],
  };
  const read = (text: string, kind: 'insee' | 'postal' = 'insee') =>
    readPastedCodes(text, kind, communes);

  it('are taken whatever separates them', () => {
    expect(read('52001;55029\t"55030"\n')).toEqual({
      communes: ['52001', '55029', '55030'],
      problems: [],
    });
  });

  it('a postal code of several communes adds them all, and says so', () => {
    expect(read('55000', 'postal')).toEqual({
      communes: ['55029', '55030'],
      problems: [{ problem: 'sharedPostal', seen: ['55000'] }],
    });
  });

  it('five digits are what they were said to be, before they are the other kind', () => {
    expect(read('54110').communes).toEqual(['54110']);
    expect(read('54110', 'postal').communes).toEqual(['55030']);
    expect(read('52200')).toEqual({
      communes: ['52001'],
      problems: [{ problem: 'readAsPostal', seen: ['52200'] }],
    });
  });

  it('what is unknown, outside, repeated or no code is listed, the rest kept', () => {
    expect(read('55029, 55029, 55999, 75056, 2a004, Étain, 5502')).toEqual({
      communes: ['55029'],
      problems: [
        { problem: 'repeated', seen: ['55029'] },
        { problem: 'unknown', seen: ['55999'] },
        { problem: 'outside', seen: ['75056', '2A004'] },
        { problem: 'notACode', seen: ['Étain', '5502'] },
      ],
    });
  });

  it('nothing pasted is nothing found', () => {
    expect(read(' \n;')).toEqual({ communes: [], problems: [] });
  });
});

describe('all within a distance', () => {
  // On a meridian, a hundredth of a degree is 1.112 km: 0, 5.56 and 11.12 km.
  const places = {
    codes: codes('1', '2', '3'),
    longitudes: Float64Array.of(5, 5, 5),
    latitudes: Float64Array.of(48, 48.05, 48.1),
  };

  it('in kilometres, the commune itself included', () => {
    expect(selectCommunesAround(places, 0, { unit: 'km', most: 5.5 })).toEqual(['1']);
    expect(selectCommunesAround(places, 0, { unit: 'km', most: 5.6 })).toEqual(['1', '2']);
    expect(selectCommunesAround(places, 1, { unit: 'km', most: 5.6 })).toEqual(['1', '2', '3']);
  });

  it('in minutes of the travel model: 2 + 1.4 × 5.56 = 9.8 and 2 + 1.4 × 11.12 = 17.6', () => {
    const within = (most: number) =>
      selectCommunesAround(places, 0, { unit: 'minutes', most, model: travelModels.central });
    expect(within(0)).toEqual(['1']);
    expect(within(9.7)).toEqual(['1']);
    expect(within(9.9)).toEqual(['1', '2']);
    expect(within(17.6)).toEqual(['1', '2', '3']);
  });
});

describe('an outline drawn', () => {
  const points = [
    [1, 1],
    [3, 3],
    [9, 9],
  ] as const;

  it('takes what it goes around, closed or not', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ] as const;
    expect(selectInside(square, points)).toEqual({ rows: [0, 1], isCrossed: false });
    expect(selectInside([...square, [0, 0]], points)).toEqual({ rows: [0, 1], isCrossed: false });
  });

  it('that crosses itself keeps its loops, and is told to be so', () => {
    // Two triangles that meet at (2, 2): the first holds (1, 1.5), the second (3, 2.5).
    const bow = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
    ] as const;
    const inBow = [
      [0.5, 2],
      [3.5, 2],
      [2, 0.5],
    ] as const;
    expect(selectInside(bow, inBow)).toEqual({ rows: [0, 1], isCrossed: true });
  });

  it('with less than three corners is none', () => {
    expect(selectInside([], points)).toBeNull();
    expect(
      selectInside(
        [
          [0, 0],
          [4, 4],
          [0, 0],
        ],
        points,
      ),
    ).toBeNull();
  });
});

describe('one outline for communes', () => {
  const square = (x: number) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    },
  });
  const outlines = [square(0), square(1), square(5)];

  it('has no border where they touch, and several parts where they do not', () => {
    const two = dissolveCommunes(outlines, Uint32Array.of(0, 1));
    expect(two?.geometry.type).toBe('Polygon');
    expect(new Set(two?.geometry.coordinates.flat().map(String))).toEqual(
      new Set(['0,0', '2,0', '2,1', '0,1']),
    );
    expect(dissolveCommunes(outlines, Uint32Array.of(0, 2))?.geometry.type).toBe('MultiPolygon');
  });

  it('of one commune is its own, of none is none', () => {
    expect(dissolveCommunes(outlines, Uint32Array.of(2))).toBe(outlines[2]);
    expect(dissolveCommunes(outlines, new Uint32Array())).toBeNull();
  });
});
