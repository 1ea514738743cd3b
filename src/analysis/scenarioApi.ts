import type { ComputeContext } from '../domain/indicators/indicator.ts';
import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import type { ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';

/** What the worker answers of scenarios. */
export const createScenarioApi = (requireContext: () => ComputeContext) => ({
  /** What a scenario does, in the travel settings it names; null until the surroundings are there. */
  async computeScenario(request: ScenarioRequest): Promise<ScenarioAnswer | null> {
    const { answerScenario } = await import('../domain/scenarios/answerScenario.ts');
    const { territory, surroundings } = requireContext();
    return surroundings ? answerScenario(territory, surroundings, request) : null;
  },
});
