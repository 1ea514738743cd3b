import type { ScenarioChange } from '../../domain/scenarios/scenario.ts';
import {
  adjustSupply,
  closePractice,
  moveSupply,
  openHealthCentre,
  openTeleconsultation,
  runMobileUnit,
} from '../../domain/scenarios/supplyGestures.ts';
import type { Profession } from '../../domain/supply/supplyFacts.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';

/** What the form offers, in its order. */
export const gestureKinds = [
  'add',
  'remove',
  'move',
  'closing',
  'healthCentre',
  'mobileUnit',
  'teleconsultation',
] as const;
export type GestureKind = (typeof gestureKinds)[number];

export interface Stop {
  commune: ZoneCode | null;
  days: string;
}

/** A gesture while it is being made; numbers as they are typed. */
export interface Gesture {
  kind: GestureKind;
  commune: ZoneCode | null;
  to: ZoneCode | null;
  amount: string;
  consultations: string;
  /** Time taken from a commune, or new. */
  origin: 'taken' | 'fresh';
  takenFrom: ZoneCode | null;
  stops: readonly Stop[];
}

export const emptyGesture: Gesture = {
  kind: 'add',
  commune: null,
  to: null,
  amount: '1',
  consultations: '0',
  origin: 'taken',
  takenFrom: null,
  stops: [
    { commune: null, days: '1' },
    { commune: null, days: '1' },
  ],
};

/** Their consultations and their salaried doctors are counted for GPs alone. */
export const isOfGpsOnly = (kind: GestureKind): boolean =>
  kind === 'healthCentre' || kind === 'teleconsultation';

/** A number below zero is no amount: the sign is the gesture's. */
const amountOf = (typed: string, scale: number): number => {
  const value = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'));
  return value < 0 ? Number.NaN : Math.round(value * scale) / scale;
};

/** A commune that a gesture cannot do without. */
export type NeededCommune = 'commune' | 'from' | 'to' | 'takenFrom' | 'stop';

/** The first commune that is wanting, in the order of the form. */
export function findMissing(gesture: Gesture): NeededCommune | null {
  const { kind, commune, to, origin, takenFrom, stops } = gesture;
  if (kind === 'mobileUnit') {
    return stops.some((stop) => stop.commune !== null) ? null : 'stop';
  }
  if (commune === null) return kind === 'move' ? 'from' : 'commune';
  if (kind === 'move' && to === null) return 'to';
  if (kind === 'teleconsultation' && origin === 'taken' && takenFrom === null) return 'takenFrom';
  return null;
}

/** The change that a gesture makes; `null` while a commune is wanting. */
export function makeGesture(
  gesture: Gesture,
  profession: Profession,
  present: number,
): ScenarioChange | null {
  const { kind, commune, to, takenFrom } = gesture;
  if (kind === 'mobileUnit') {
    const stops = gesture.stops.flatMap((stop) =>
      stop.commune === null ? [] : [{ commune: stop.commune, days: amountOf(stop.days, 2) }],
    );
    return stops.length > 0 ? runMobileUnit(profession, stops) : null;
  }
  if (commune === null) return null;
  const amount = amountOf(gesture.amount, 100);
  switch (kind) {
    case 'add':
      return adjustSupply(profession, commune, amount);
    case 'remove':
      return adjustSupply(profession, commune, -amount);
    case 'move':
      return to === null ? null : moveSupply(profession, commune, to, amount);
    case 'closing':
      return closePractice(profession, commune, present);
    case 'healthCentre':
      return openHealthCentre(commune, amount);
    case 'teleconsultation':
      if (gesture.origin === 'taken' && takenFrom === null) return null;
      return openTeleconsultation(
        commune,
        amountOf(gesture.consultations, 1),
        gesture.origin === 'taken' ? takenFrom : null,
      );
  }
}
