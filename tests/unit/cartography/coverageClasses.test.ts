import { expect, it } from 'vitest';
import {
  equityClasses,
  equityClassOf,
  equityColours,
} from '../../../src/cartography/equityClasses.ts';
import {
  minuteClassCount,
  minuteClassOf,
  minuteColours,
} from '../../../src/cartography/minuteClasses.ts';

const { POSITIVE_INFINITY: beyond, NaN: unknown } = Number;

it('classes minutes, bounds in the nearer class; none where nothing is located', () => {
  expect([0, 10, 10.1, 20, 30, 30.1, beyond].map(minuteClassOf)).toEqual([0, 0, 1, 1, 2, 3, 3]);
  expect(minuteClassOf(unknown)).toBe(-1);
  expect(minuteColours).toHaveLength(minuteClassCount);
});

it('crosses the threshold of 2.5 with the 20 minutes, both bounds on their lower side', () => {
  const kindOf = (apl: number, minutes: number) => equityClasses[equityClassOf(apl, minutes)];
  expect(kindOf(2.5, 20.1)).toBe('leftOut');
  expect(kindOf(2.5, beyond)).toBe('leftOut');
  expect(kindOf(2.5, 20)).toBe('lowNear');
  expect(kindOf(2.51, 20)).toBe('highNear');
  expect(kindOf(2.51, 20.1)).toBe('highFar');
  expect(equityClassOf(unknown, 5)).toBe(-1);
  expect(equityClassOf(2, unknown)).toBe(-1);
  expect(new Set(Object.values(equityColours)).size).toBe(equityClasses.length);
});
