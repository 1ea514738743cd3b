import { describe, expect, it } from 'vitest';
import { classifyIndicator } from '../../../src/cartography/classifyIndicator.ts';
import {
  colourScales,
  coloursOfClasses,
  mapColours,
  selectColourScale,
} from '../../../src/cartography/colourScale.ts';
import { indicators } from '../../../src/domain/indicators/indicators.ts';
import { colourDifference, lightnessOf, type Vision } from './colourVision.ts';

const visions: Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];
const neighbours = <T>(items: readonly T[]): [T, T][] =>
  items.slice(1).flatMap((item, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, item] as [T, T]];
  });

/** A CIELAB difference of 2 is just seen side by side; 12 is seen across a map. */
const clearDifference = 12;

describe.each(colourScales.map((scale) => [scale.id, scale] as const))('scale %s', (_, scale) => {
  it.each(visions)('keeps any two classes apart in %s', (vision) => {
    for (const [i, first] of scale.fiveColours.entries()) {
      for (const second of scale.fiveColours.slice(i + 1)) {
        const difference = colourDifference(first, second, vision);
        expect(difference, `${first} ${second}`).toBeGreaterThan(clearDifference);
      }
    }
  });

  it('survives greyscale: neighbours differ in lightness, and one way on sequential scales', () => {
    const steps = neighbours(scale.fiveColours).map(([a, b]) => lightnessOf(b) - lightnessOf(a));
    for (const step of steps) expect(Math.abs(step)).toBeGreaterThan(10);
    if (scale.kind === 'sequential') expect(steps.every((step) => step < 0)).toBe(true);
    if (scale.kind === 'categorical') expect(steps.every((step) => step > 0)).toBe(true);
    if (scale.kind === 'diverging') expect(steps.map(Math.sign)).toEqual([1, 1, -1, -1]);
  });

  it.each(visions)('is not taken for a true zero or for missing data in %s', (vision) => {
    for (const colour of scale.fiveColours) {
      expect(colourDifference(colour, mapColours.zero, vision)).toBeGreaterThan(8);
    }
  });
});

describe('the choice of a scale', () => {
  it('never lends a scale of official figures to ours, or the reverse', () => {
    const natures = new Map<string, Set<boolean>>();
    for (const indicator of indicators) {
      const scale = selectColourScale(indicator).id;
      const isApl = indicator.family === 'official';
      natures.set(scale, (natures.get(scale) ?? new Set()).add(isApl));
    }
    expect([...natures].filter(([, families]) => families.size > 1)).toEqual([]);
  });

  it('shares no colour between scales, and keeps their darkest and middle colours apart', () => {
    const all = colourScales.flatMap((scale) => scale.fiveColours);
    expect(new Set(all).size).toBe(all.length);
    const sequential = colourScales.filter(({ kind }) => kind === 'sequential');
    for (const [i, first] of sequential.entries()) {
      for (const second of sequential.slice(i + 1)) {
        const difference = colourDifference(first.fiveColours[2], second.fiveColours[2], 'normal');
        expect(difference, `${first.id} ${second.id}`).toBeGreaterThan(12);
      }
    }
  });

  it('gives the APL its diverging scale, and our index violet', () => {
    const idOf = (id: string) => {
      const indicator = indicators.find((candidate) => candidate.id === id);
      if (!indicator) throw new Error(`No indicator ${id}`);
      return selectColourScale(indicator).id;
    };
    expect(idOf('apl-gp')).toBe('aplThreshold');
    expect(idOf('apl-gp-65')).toBe('aplThreshold');
    expect(idOf('apl-nurse')).toBe('officialSupply');
    expect(idOf('access-gp')).toBe('access');
    expect(idOf('nearest-gp-km')).toBe('distance');
    expect(idOf('choice-gp-20')).toBe('supply');
    expect(idOf('zoning-gp')).toBe('categories');
    expect(idOf('population')).toBe('population');
  });

  it('colours as many classes as there are, the zero apart', () => {
    const [scale] = colourScales;
    if (!scale) throw new Error('No colour scale');
    for (const classCount of [1, 2, 3, 4, 5]) {
      const colours = coloursOfClasses(scale, { classCount, hasZeroClass: false });
      expect(new Set(colours).size).toBe(classCount);
    }
    expect(coloursOfClasses(scale, { classCount: 2, hasZeroClass: true })[0]).toBe(mapColours.zero);
    expect(() => coloursOfClasses(scale, { classCount: 6, hasZeroClass: false })).toThrow('6');
  });
});

describe('classifyIndicator', () => {
  it('classes and colours every indicator of the registry', () => {
    const values = [0, 0, 1, 2, 2.4, 2.5, 3, 4, 4, Number.NaN];
    const weights = values.map((_, row) => row + 1);
    for (const indicator of indicators) {
      const { classification, colours, colourOf } = classifyIndicator(indicator, values, weights);
      expect(colours).toHaveLength(classification.classCount);
      expect(colourOf(Number.NaN)).toBeNull();
      if (!indicator.categories)
        for (const value of values.slice(0, 9)) expect(colourOf(value)).toMatch(/^#/);
    }
  });
});
