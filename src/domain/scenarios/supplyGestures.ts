import { consultationsPerListedGp, type Profession } from '../supply/supplyFacts.ts';
import type { ZoneCode } from '../territory/zone.ts';
import type { ScenarioChange } from './scenario.ts';

/** A practitioner of a mobile unit is somewhere for as many days a week. */
export const workingDays = 5;
/** A day in each, so that it can be found. */
export const mostStops = 5;

/** One practitioner more or less, or any number. */
export const adjustSupply = (
  profession: Profession,
  commune: ZoneCode,
  amount: number,
): ScenarioChange => ({ kind: 'adjust', profession, deltas: [{ commune, amount }] });

export const moveSupply = (
  profession: Profession,
  from: ZoneCode,
  to: ZoneCode,
  amount: number,
): ScenarioChange => ({
  kind: 'move',
  profession,
  deltas: [
    { commune: from, amount: 0 - amount },
    { commune: to, amount },
  ],
});

/** All that the commune has goes. */
export const closePractice = (
  profession: Profession,
  commune: ZoneCode,
  present: number,
): ScenarioChange => ({ kind: 'closing', profession, deltas: [{ commune, amount: 0 - present }] });

/** A health centre with salaried doctors, each counted as one listed GP. */
export const openHealthCentre = (commune: ZoneCode, doctors: number): ScenarioChange => ({
  kind: 'healthCentre',
  profession: 'gp',
  deltas: [{ commune, amount: doctors }],
});

/** One practitioner shared by communes, by days a week. */
export const runMobileUnit = (
  profession: Profession,
  stops: readonly { commune: ZoneCode; days: number }[],
): ScenarioChange => ({
  kind: 'mobileUnit',
  profession,
  deltas: stops.map(({ commune, days }) => ({ commune, amount: days / workingDays })),
});

/**
 * A teleconsultation point, counted by the consultations a year it gives, in GPs of 4,400. They come from
 * somewhere: time taken from a commune's doctors, so that the total is conserved, or new time (`null`).
 */
export function openTeleconsultation(
  commune: ZoneCode,
  yearlyConsultations: number,
  takenFrom: ZoneCode | null,
): ScenarioChange {
  const amount = yearlyConsultations / consultationsPerListedGp;
  const given = { commune, amount };
  const taken = takenFrom === null ? [] : [{ commune: takenFrom, amount: 0 - amount }];
  return { kind: 'teleconsultation', profession: 'gp', deltas: [given, ...taken] };
}
