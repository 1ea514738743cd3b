import { type Matching, matchTerritories } from '../domain/replicability/matchTerritories.ts';
import type { VariableWeights } from '../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../domain/replicability/territoryFrame.ts';
import type { AtlasState } from './atlasStore.ts';

/** The weights in view: one's own, or those of the experiment's axis. */
export const selectMatchWeights = (
  { defaultWeights }: TerritoryFrame,
  { view }: Pick<AtlasState, 'view'>,
): VariableWeights => view.matchWeights ?? defaultWeights;

let latest: { frame: TerritoryFrame; weights: VariableWeights; matching: Matching } | null = null;

/**
 * The answer to the question in view, straight from the store: the map is recoloured before the page is drawn
 * anew. The same object as long as neither question nor weights change.
 */
export function selectMatching(state: Pick<AtlasState, 'matchFrame' | 'view'>): Matching | null {
  const { matchFrame: frame } = state;
  if (!frame) return null;
  const weights = selectMatchWeights(frame, state);
  if (latest?.frame !== frame || latest.weights !== weights) {
    latest = { frame, weights, matching: matchTerritories(frame, weights) };
  }
  return latest.matching;
}
