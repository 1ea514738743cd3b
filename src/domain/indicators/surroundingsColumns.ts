import { type Column, createColumn } from '../territory/column.ts';
import type { SupplyKind, Surroundings } from '../territory/territory.ts';
import type { AccessComputations } from './accessComputations.ts';
import type { ComputeContext } from './indicator.ts';

export function requireSurroundings({ surroundings }: ComputeContext): Surroundings {
  if (!surroundings)
    throw new Error('The surroundings are not loaded; expected them to be set first');
  return surroundings;
}

export function requireAccess({ access }: ComputeContext): AccessComputations {
  if (!access) throw new Error('Access is not computed here; expected its computations in context');
  return access;
}

export function requireSupply(surroundings: Surroundings, kind: SupplyKind): Float64Array {
  const supply = surroundings.supply.get(kind);
  if (!supply) {
    const known = [...surroundings.supply.keys()].join(', ');
    throw new Error(`The surroundings have no supply of ${kind}; they have ${known}`);
  }
  return supply;
}

/** The territory's own communes out of a result over all places. */
export function selectCoreColumn(
  surroundings: Surroundings,
  overPlaces: Float64Array,
  status: number,
): Column {
  const column = createColumn(surroundings.coreRows.length);
  surroundings.coreRows.forEach((place, commune) => {
    column.values[commune] = overPlaces[place] ?? Number.NaN;
  });
  column.status.fill(status);
  return column;
}
