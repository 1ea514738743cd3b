import type { Scenario } from '../domain/scenarios/scenario.ts';
import type { AtlasState } from './atlasStore.ts';

/** Two scenarios by their places in the list: the one compared with, and the one in hand. */
export interface ScenarioPair {
  firstAt: number;
  secondAt: number;
  first: Scenario;
  second: Scenario;
}

/** The one in hand beside the one it is compared with, or the first other one; `null` when there is one alone. */
export function findScenarioPair({
  scenarios,
  scenarioAt,
  scenarioWith,
}: Pick<AtlasState['view'], 'scenarios' | 'scenarioAt' | 'scenarioWith'>): ScenarioPair | null {
  const isOther = scenarioWith !== scenarioAt && scenarioWith < scenarios.length;
  const firstAt = isOther ? scenarioWith : scenarioAt === 0 ? 1 : 0;
  const [first, second] = [scenarios[firstAt], scenarios[scenarioAt]];
  return first && second ? { firstAt, secondAt: scenarioAt, first, second } : null;
}
