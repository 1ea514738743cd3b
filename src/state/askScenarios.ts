import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import type { ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';
import type { AtlasStore } from './atlasStore.ts';
import { scenarioKey } from './scenarioSlice.ts';

/** Asks what scenarios do, each once at a time; the answers come to the store. */
export function createScenarioAsker(
  store: AtlasStore,
  ask: (request: ScenarioRequest) => Promise<ScenarioAnswer | null>,
): (requests: readonly ScenarioRequest[]) => void {
  const asked = new Set<string>();
  return (requests) => {
    for (const request of requests) {
      const key = scenarioKey(request);
      if (asked.has(key)) continue;
      asked.add(key);
      void ask(request).then((answer) => {
        asked.delete(key);
        if (answer) store.getState().addScenarioAnswer(key, answer);
      });
    }
  };
}
