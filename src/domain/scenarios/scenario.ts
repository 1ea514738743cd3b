import type { Profession } from '../supply/supplyFacts.ts';
import type { ZoneCode } from '../territory/zone.ts';

/** What a person did, as one gesture: what the list of changes calls it. */
export const changeKinds = [
  'adjust',
  'move',
  'closing',
  'healthCentre',
  'mobileUnit',
  'teleconsultation',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Practitioners added to a commune (or taken away, below 0); parts of one for days shared out. */
export interface SupplyDelta {
  commune: ZoneCode;
  amount: number;
}

/**
 * One gesture, whatever its kind, is what it adds and takes away: so scenarios add up, in any order, and
 * a move conserves the supply because its deltas add up to 0.
 */
export interface ScenarioChange {
  kind: ChangeKind;
  profession: Profession;
  deltas: readonly SupplyDelta[];
  /** Given by the person, a year; there is no default. */
  yearlyCostEuros?: number;
  yearlyFundingEuros?: number;
}

/** A named list of changes; what comes later is made after what comes first. */
export interface Scenario {
  name: string;
  changes: readonly ScenarioChange[];
}

/** As many as can be told apart side by side. */
export const mostScenarios = 4;
/** As many changes as an address holds. */
export const mostChanges = 40;
/** More practitioners than any city of the three departments has in one place: an absurd amount beyond. */
const mostPractitioners = 1_000;

export type ChangeProblem =
  | { code: 'notANumber' | 'nothing' | 'tooMany'; commune: string }
  | { code: 'unknownCommune'; commune: string }
  /** More taken away than there is: `left` is what was there. */
  | { code: 'belowZero'; commune: string; left: number }
  /** More time given to a teleconsultation point than there is: `left` is in GPs of 4,400 consultations. */
  | { code: 'noTimeLeft'; commune: string; left: number }
  | { code: 'tooManyChanges' | 'badCost' | 'contrary'; commune: string };

/** Practitioners of a profession at a commune before any scenario; `undefined` where it is unknown. */
export type SupplyAt = (profession: Profession, commune: ZoneCode) => number | undefined;

/** A year, of one change: more is a slip of the hand. */
export const mostEuros = 30_000_000;

/** Rounding of shared days must not pass for a doctor below zero. */
const rounding = 1e-9;

/**
 * What is wrong with a change after those before it, all problems at once; none when it may be added.
 * `supplyAt` is the number of practitioners at a commune before the scenario, `undefined` when unknown.
 */
export function checkChange(
  before: readonly ScenarioChange[],
  change: ScenarioChange,
  supplyAt: SupplyAt,
): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  const { kind, profession, deltas } = change;
  const ofProfession = before.filter((other) => other.profession === profession);
  if (before.length >= mostChanges) problems.push({ code: 'tooManyChanges', commune: '' });
  if (isContrary(change)) problems.push({ code: 'contrary', commune: '' });
  // A teleconsultation point gives nothing until one says how much.
  if (kind !== 'teleconsultation' && deltas.every(({ amount }) => amount === 0)) {
    problems.push({ code: 'nothing', commune: deltas[0]?.commune ?? '' });
  }
  for (const euros of [change.yearlyCostEuros, change.yearlyFundingEuros]) {
    const isGood = euros === undefined || (euros >= 0 && euros <= mostEuros);
    if (!isGood) problems.push({ code: 'badCost', commune: '' });
  }
  for (const [commune, amount] of sumDeltas([change])) {
    const supply = supplyAt(profession, commune);
    if (!Number.isFinite(amount)) problems.push({ code: 'notANumber', commune });
    else if (Math.abs(amount) > mostPractitioners) problems.push({ code: 'tooMany', commune });
    else if (supply === undefined) problems.push({ code: 'unknownCommune', commune });
    else {
      const left = countLeft(ofProfession, kind, commune, supply);
      const code = kind === 'teleconsultation' ? 'noTimeLeft' : 'belowZero';
      if (left + amount < -rounding) problems.push({ code, commune, left });
    }
  }
  return problems;
}

/** Those who can be taken away are people; the time they can give is theirs, less what they give already. */
function countLeft(
  before: readonly ScenarioChange[],
  kind: ChangeKind,
  commune: ZoneCode,
  supply: number,
): number {
  const people = supply + (sumPeople(before).get(commune) ?? 0);
  if (kind !== 'teleconsultation') return people;
  const given = before
    .filter((other) => other.kind === 'teleconsultation')
    .flatMap(({ deltas }) => deltas)
    .filter((delta) => delta.commune === commune && delta.amount < 0)
    .reduce((sum, { amount }) => sum - amount, 0);
  return Math.max(0, people - given);
}

/** Whether a quantity has not the sign of its gesture, or a move does not put down what it takes. */
function isContrary({ kind, deltas }: ScenarioChange): boolean {
  const [first, second, ...others] = deltas;
  const sum = deltas.reduce((total, { amount }) => total + amount, 0);
  const isPair = second === undefined || (others.length === 0 && Math.abs(sum) < rounding);
  switch (kind) {
    case 'adjust':
      return deltas.length !== 1;
    case 'move':
      return second === undefined || !isPair || (first?.amount ?? 0) > 0;
    case 'closing':
      return deltas.length !== 1 || (first?.amount ?? 0) > 0;
    case 'healthCentre':
      return deltas.length !== 1 || (first?.amount ?? 0) < 0;
    case 'mobileUnit':
      return deltas.some(({ amount }) => amount < 0);
    case 'teleconsultation':
      return !isPair || (first?.amount ?? 0) < 0;
  }
}

/**
 * What is wrong with each change of a list, in its place; empty where it holds. One that does not hold is left
 * out of what follows: the others are made without it.
 */
export function checkChanges(
  changes: readonly ScenarioChange[],
  supplyAt: SupplyAt,
): ChangeProblem[][] {
  const held: ScenarioChange[] = [];
  return changes.map((change) => {
    const problems = checkChange(held, change, supplyAt);
    if (problems.length === 0) held.push(change);
    return problems;
  });
}

/** What changes add to each commune, all together. Those of one profession: they do not mix. */
export function sumDeltas(changes: readonly ScenarioChange[]): Map<ZoneCode, number> {
  const sums = new Map<ZoneCode, number>();
  for (const { deltas } of changes) {
    for (const { commune, amount } of deltas) {
      sums.set(commune, (sums.get(commune) ?? 0) + amount);
    }
  }
  return sums;
}

/** The same of practitioners alone: the time of a teleconsultation point is no head. */
export const sumPeople = (changes: readonly ScenarioChange[]): Map<ZoneCode, number> =>
  sumDeltas(changes.filter(({ kind }) => kind !== 'teleconsultation'));

/** Supply of one profession by place once its changes are made; the places are those of `rowOf`. */
export function applyScenario(
  supply: ArrayLike<number>,
  changes: readonly ScenarioChange[],
  rowOf: (commune: ZoneCode) => number,
): Float64Array {
  const changed = Float64Array.from(supply);
  for (const [commune, amount] of sumDeltas(changes)) {
    const row = rowOf(commune);
    if (row >= 0) changed[row] = Math.max(0, (changed[row] ?? 0) + amount);
  }
  return changed;
}
