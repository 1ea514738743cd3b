import { useEffect } from 'react';
import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import type { ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';
import { scenarioKey } from './scenarioSlice.ts';

/** What scenarios do, in the order of the requests; `null` while it is awaited. */
export function useScenarioAnswers(
  requests: readonly ScenarioRequest[],
): (ScenarioAnswer | null)[] {
  const hand = useAtlasHand();
  const answers = useAtlas((state) => state.scenarioAnswers);
  const isComplete = useAtlas((state) => state.isComplete);
  // A new try, once what went wrong has been said.
  const fault = useAtlas((state) => state.workerEvent);
  const found = requests.map((request) => answers.get(scenarioKey(request)) ?? null);
  const missing = requests.filter((_, at) => found[at] === null);
  const missingKeys = missing.map(scenarioKey).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say whether the requests changed
  useEffect(() => {
    if (isComplete && fault !== 'failed' && missing.length > 0) hand.requestScenarios(missing);
  }, [hand, isComplete, fault, missingKeys]);
  return found;
}
