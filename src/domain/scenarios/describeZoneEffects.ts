import { aplThreshold } from '../indicators/aplThreshold.ts';
import type { ZoneSet } from '../territory/territory.ts';
import { addChange } from './describeEffect.ts';

/** What a scenario does to the people of one zone. */
export interface ZoneEffect {
  row: number;
  population: number;
  /** Mean official APL weighted by inhabitants, and with the estimated change. */
  before: number;
  after: number;
  /** Σ people × what they lack to 2.5, in consultations a year. */
  shortfallBefore: number;
  shortfallAfter: number;
}

interface ZoneEffectInput {
  zones: Pick<ZoneSet, 'members'>;
  /** By commune; `NaN` where there is no official figure: those play no part. */
  apl: Float64Array;
  change: Float64Array;
  population: ArrayLike<number>;
}

/** A change of less is rounding. */
const leastChange = 1e-9;

/** The zones where something changes, the largest change first. */
export function describeZoneEffects(input: ZoneEffectInput): ZoneEffect[] {
  const after = addChange(input.apl, input.change);
  return input.zones.members
    .map((members, row) => describeZone(input, after, members, row))
    .filter((zone) => Math.abs(zone.after - zone.before) > leastChange)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.row - b.row);
}

function describeZone(
  { apl, population }: ZoneEffectInput,
  simulated: Float64Array,
  members: Uint32Array,
  row: number,
): ZoneEffect {
  const zone: ZoneEffect = {
    row,
    population: 0,
    before: 0,
    after: 0,
    shortfallBefore: 0,
    shortfallAfter: 0,
  };
  for (const commune of members) {
    const before = apl[commune] ?? Number.NaN;
    if (Number.isNaN(before)) continue;
    const after = simulated[commune] ?? 0;
    const people = population[commune] ?? 0;
    zone.population += people;
    zone.before += people * before;
    zone.after += people * after;
    zone.shortfallBefore += people * Math.max(0, aplThreshold - before);
    zone.shortfallAfter += people * Math.max(0, aplThreshold - after);
  }
  return {
    ...zone,
    before: zone.before / zone.population,
    after: zone.after / zone.population,
  };
}
