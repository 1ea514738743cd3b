import { describe, expect, it } from 'vitest';
import {
  arrangeCareSymbols,
  careGroupColour,
  careSymbolPixels,
  createCareSymbol,
} from '../../../src/cartography/careSymbol.ts';
import { colourScales } from '../../../src/cartography/colourScale.ts';
import { axisColour } from '../../../src/cartography/siteSymbol.ts';
import { careLayers } from '../../../src/domain/supply/careLayer.ts';
import { colourDifference, type Vision } from './colourVision.ts';

const visions: Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
const colours = Object.values(careGroupColour);

describe('symbols of care', () => {
  it('differ from kind to kind by more than their colour', () => {
    const withoutColour = careLayers.map((layer) =>
      createCareSymbol(layer).replaceAll(/#[0-9a-f]{3,6}/g, (colour) =>
        colour === '#fff' ? 'white' : 'dark',
      ),
    );
    expect(new Set(withoutColour).size).toBe(careLayers.length);
  });

  it.each(visions)('have group colours that are told apart with %s', (vision) => {
    colours.forEach((first, at) => {
      for (const second of colours.slice(at + 1)) {
        expect(colourDifference(first, second, vision), `${first} ${second}`).toBeGreaterThan(12);
      }
    });
  });

  it('share no colour with the classes of the map or with the axes', () => {
    const others = [
      ...colourScales.flatMap(({ fiveColours }) => fiveColours),
      ...Object.values(axisColour),
    ];
    for (const colour of colours) {
      for (const other of others) {
        expect(colourDifference(colour, other, 'normal'), `${colour} ${other}`).toBeGreaterThan(5);
      }
    }
  });

  it('grow with the number: their surface, up to a limit; beds count for a tenth', () => {
    const side = (count: number) => careSymbolPixels('gp', { count, places: 0 });
    // 17² + 11 × 1 = 300; 17² + 11 × 2 = 311; the surface gained is the same for each practitioner.
    expect(side(1) ** 2).toBeCloseTo(300);
    expect(side(2) ** 2 - side(1) ** 2).toBeCloseTo(11);
    expect(side(10_000)).toBe(46);
    expect(careSymbolPixels('ehpad', { count: 1, places: 80 })).toBeCloseTo(side(8));
    expect(careSymbolPixels('ehpad', { count: 1, places: 0 })).toBeCloseTo(side(1));
  });

  it('stand side by side without overlapping, around their place', () => {
    expect(arrangeCareSymbols([20])).toEqual([[0, 0]]);
    // Two of 20 and 30 with a gap of 3: 53 wide, from −26.5; middles at −16.5 and 11.5.
    expect(arrangeCareSymbols([20, 30])).toEqual([
      [-16.5, 0],
      [11.5, 0],
    ]);
    const sides = [20, 46, 18, 30, 24, 19, 22];
    const places = arrangeCareSymbols(sides);
    places.forEach(([x, y], at) => {
      places.slice(at + 1).forEach(([otherX, otherY], next) => {
        const apart = ((sides[at] ?? 0) + (sides[at + 1 + next] ?? 0)) / 2;
        const isClear = Math.abs(x - otherX) >= apart || Math.abs(y - otherY) >= apart;
        expect(isClear, `${at} and ${at + 1 + next}`).toBe(true);
      });
    });
  });
});
