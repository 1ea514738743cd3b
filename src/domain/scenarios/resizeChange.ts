import { consultationsPerListedGp } from '../supply/supplyFacts.ts';
import type { ScenarioChange } from './scenario.ts';

/**
 * How much a change is, as it was given: practitioners, or consultations of a teleconsultation point; `null`
 * where it is no single number (a round of several communes, all that a commune has).
 */
export function amountOfChange({ kind, deltas }: ScenarioChange): number | null {
  const largest = Math.max(0, ...deltas.map(({ amount }) => Math.abs(amount)));
  if (kind === 'closing' || kind === 'mobileUnit') return null;
  return kind === 'teleconsultation' ? Math.round(largest * consultationsPerListedGp) : largest;
}

/** The same change, of another size; each of its parts keeps its sign. */
export function resizeChange(change: ScenarioChange, wanted: number): ScenarioChange {
  const amount = change.kind === 'teleconsultation' ? wanted / consultationsPerListedGp : wanted;
  const [first, ...others] = change.deltas;
  if (!first) return change;
  // Of a point, what is given comes first, and then where it was taken; of a move, where it was taken.
  const isFirstTaken = change.kind === 'move' || (change.kind === 'adjust' && first.amount < 0);
  const signed = (isTaken: boolean) => (isTaken ? 0 - amount : amount);
  return {
    ...change,
    deltas: [
      { ...first, amount: signed(isFirstTaken) },
      ...others.map((delta) => ({ ...delta, amount: signed(!isFirstTaken) })),
    ],
  };
}
