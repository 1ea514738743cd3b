import type { StateCreator } from 'zustand/vanilla';
import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import type { ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';
import type { Scenario } from '../domain/scenarios/scenario.ts';
import type { AtlasState } from './atlasStore.ts';
import { encodeScenarios, type ScenarioList } from './url/scenarioCodec.ts';

export interface ScenarioSlice {
  /** By `scenarioKey`; the latest ones. */
  scenarioAnswers: ReadonlyMap<string, ScenarioAnswer>;
  addScenarioAnswer(key: string, answer: ScenarioAnswer): void;
  /** What the scenarios were before each step, the last one last; and the steps that were undone. */
  scenarioPast: readonly ScenarioList[];
  scenarioFuture: readonly ScenarioList[];
  /** One step: it can be undone, whatever it did. */
  changeScenarios(list: ScenarioList): void;
  undoScenarios(): void;
  redoScenarios(): void;
  /** Kept on this device beside those of the view: of another tab, or of an earlier visit. */
  keptScenarios: readonly Scenario[];
  /** `otherTab`: it has changed a scenario of the view; `notKept`: the device keeps nothing. */
  scenarioEvent: 'otherTab' | 'notKept' | null;
}

/** Dragging asks for one a move; what has been seen before is there at once. */
const mostAnswers = 200;
const mostSteps = 200;

export const createScenarioSlice: StateCreator<AtlasState, [], [], ScenarioSlice> = (set) => ({
  scenarioAnswers: new Map(),
  addScenarioAnswer: (key, answer) =>
    set(({ scenarioAnswers }) => ({
      scenarioAnswers: new Map([...scenarioAnswers, [key, answer] as const].slice(-mostAnswers)),
    })),
  scenarioPast: [],
  scenarioFuture: [],
  changeScenarios: (list) =>
    set(({ view, scenarioPast }) => ({
      view: { ...view, ...list },
      scenarioPast: [...scenarioPast, listOf(view)].slice(-mostSteps),
      scenarioFuture: [],
    })),
  undoScenarios: () =>
    set(({ view, scenarioPast, scenarioFuture }) => {
      const before = scenarioPast.at(-1);
      if (!before) return {};
      return {
        view: { ...view, ...before },
        scenarioPast: scenarioPast.slice(0, -1),
        scenarioFuture: [...scenarioFuture, listOf(view)],
      };
    }),
  redoScenarios: () =>
    set(({ view, scenarioPast, scenarioFuture }) => {
      const after = scenarioFuture.at(-1);
      if (!after) return {};
      return {
        view: { ...view, ...after },
        scenarioPast: [...scenarioPast, listOf(view)],
        scenarioFuture: scenarioFuture.slice(0, -1),
      };
    }),
  keptScenarios: [],
  scenarioEvent: null,
});

export const listOf = ({ scenarios, scenarioAt }: ScenarioList): ScenarioList => ({
  scenarios,
  scenarioAt,
});

/** Two lists of changes that say the same have the same key, whatever they are called. */
export function scenarioKey(request: ScenarioRequest): string {
  const { profession, changes, supplyBasis = 'headcount' } = request;
  const { travelModelId = 'central', decayId = 'step' } = request;
  const ofProfession = changes.filter((change) => change.profession === profession);
  const written = encodeScenarios({
    scenarios: [{ name: '', changes: ofProfession }],
    scenarioAt: 0,
  });
  return [profession, supplyBasis, travelModelId, decayId, written].join('|');
}
