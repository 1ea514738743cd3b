import type { ZoneCode } from '../territory/zone.ts';
import type { ScenarioChange, SupplyDelta } from './scenario.ts';

/** What there is of a profession by place, before a scenario. */
export interface PlaceSupply {
  /** Practitioners listed. */
  listed: ArrayLike<number>;
  /** What they give in all: consultations a year of GPs; of others, themselves. */
  given: ArrayLike<number>;
  /** What one who comes from nowhere in particular gives. */
  givenByNew: number;
}

/**
 * What changes add to the supply of each place (by row), taken one after the other. Whoever leaves takes along
 * what one of those present gives on average, and brings it where he goes: a closed practice gives nothing
 * any more, a move conserves. A teleconsultation point is counted by what it gives, not by heads: what it
 * gives is what was taken from those present, and it stays where it is when they leave. Changes at places that have no row do nothing.
 */
export function computeSupplyChange(
  { listed, given, givenByNew }: PlaceSupply,
  changes: readonly ScenarioChange[],
  rowOf: (commune: ZoneCode) => number,
): Map<number, number> {
  const places = new Map<number, { count: number; given: number; byPoints: number }>();
  const placeAt = (row: number) => {
    const known = places.get(row) ?? {
      count: listed[row] ?? 0,
      given: given[row] ?? 0,
      byPoints: 0,
    };
    places.set(row, known);
    return known;
  };

  /** What practitioners who leave give. */
  function takeHeads(row: number, heads: number): number {
    const place = placeAt(row);
    const isLast = heads >= place.count;
    const taken = isLast ? place.given : (place.given * heads) / place.count;
    place.count = isLast ? 0 : place.count - heads;
    place.given -= taken;
    return taken;
  }

  function takeTime(row: number, asked: number): number {
    const place = placeAt(row);
    const taken = Math.min(place.given, asked);
    place.given -= taken;
    return taken;
  }

  for (const { kind, deltas } of changes) {
    const isTime = kind === 'teleconsultation';
    const [leaving, coming] = splitDeltas(deltas, rowOf);
    let carried = 0;
    for (const { row, amount } of leaving) {
      carried += isTime ? takeTime(row, amount * givenByNew) : takeHeads(row, amount);
    }
    const isCarried = leaving.length > 0 && (isTime || kind === 'move');
    const heads = coming.reduce((sum, { amount }) => sum + amount, 0);
    for (const { row, amount } of coming) {
      const place = placeAt(row);
      const brought = isCarried ? carried * (amount / heads) : amount * givenByNew;
      if (isTime) place.byPoints += brought;
      else {
        place.given += brought;
        place.count += amount;
      }
    }
  }
  return new Map(
    [...places].map(([row, now]) => [row, now.given + now.byPoints - (given[row] ?? 0)]),
  );
}

interface PlacedAmount {
  row: number;
  amount: number;
}

/** What goes away and what comes, both counted upwards. */
function splitDeltas(
  deltas: readonly SupplyDelta[],
  rowOf: (commune: ZoneCode) => number,
): [leaving: PlacedAmount[], coming: PlacedAmount[]] {
  const placed = deltas
    .map(({ commune, amount }) => ({ row: rowOf(commune), amount }))
    .filter(({ row, amount }) => row >= 0 && amount !== 0);
  return [
    placed.filter(({ amount }) => amount < 0).map(({ row, amount }) => ({ row, amount: -amount })),
    placed.filter(({ amount }) => amount > 0),
  ];
}
