import type { ZoneCode } from '../territory/zone.ts';
import type { MatchMesh } from './matchMesh.ts';

/** The conditions that the team holds to be met in a territory: its own judgement, in no data. */
export interface ConditionTicks {
  mesh: MatchMesh;
  zone: ZoneCode;
  /** Ids, sorted, each once. */
  conditions: readonly string[];
}

/** As many territories as an address has room for. */
export const mostTickedZones = 6;

const isOf = (ticks: ConditionTicks, { mesh, zone }: Pick<ConditionTicks, 'mesh' | 'zone'>) =>
  ticks.mesh === mesh && ticks.zone === zone;

/** What is ticked for a territory. */
export const selectTicked = (
  all: readonly ConditionTicks[],
  of: Pick<ConditionTicks, 'mesh' | 'zone'>,
): readonly string[] => all.find((ticks) => isOf(ticks, of))?.conditions ?? [];

/** Ticks or unticks a condition; with too many territories, the one ticked first is let go. */
export function toggleCondition(
  all: readonly ConditionTicks[],
  of: Pick<ConditionTicks, 'mesh' | 'zone'>,
  condition: string,
): ConditionTicks[] {
  const before = selectTicked(all, of);
  const conditions = before.includes(condition)
    ? before.filter((id) => id !== condition)
    : [...before, condition].sort();
  const others = all.filter((ticks) => !isOf(ticks, of));
  if (conditions.length === 0) return others;
  const changed = { mesh: of.mesh, zone: of.zone, conditions };
  const isNew = others.length === all.length;
  if (isNew) return [...others, changed].slice(-mostTickedZones);
  return all.map((ticks) => (isOf(ticks, of) ? changed : ticks));
}
