import { useMemo } from 'react';
import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import type { ScenarioEffect } from '../domain/scenarios/describeEffect.ts';
import {
  type Band,
  type Headline,
  type HeadlineId,
  selectBands,
  selectHeadlines,
  sensitivitySettings,
} from '../domain/scenarios/headlines.ts';
import type { Scenario } from '../domain/scenarios/scenario.ts';
import { useAtlas } from './atlasStore.ts';
import { createScenarioRequest } from './selectScenario.ts';
import { useScenarioAnswers } from './useScenarioAnswers.ts';

/** What is said of a scenario first. */
export interface ScenarioHeadlines {
  headlines: Record<HeadlineId, Headline>;
  /** Of the differences, over all ways of travelling; `null` while some are awaited. */
  bands: Record<HeadlineId, Band> | null;
  /** In consultations a year. */
  added: number;
}

/** The headlines of a scenario of GPs with their bands; `null` while awaited, or for another profession. */
export function useScenarioBands(scenario: Scenario): ScenarioHeadlines | null {
  const answers = useAnswersByTravel(scenario);
  const [central] = answers;
  if (!central?.effect) return null;
  const effects = listEffects(answers);
  return {
    headlines: selectHeadlines(central.effect),
    bands: effects && selectBands(effects),
    added: central.added,
  };
}

/** What it does by way of travelling, in the order of `sensitivitySettings`; `null` as above. */
export const useScenarioEffects = (scenario: Scenario): ScenarioEffect[] | null =>
  listEffects(useAnswersByTravel(scenario));

function useAnswersByTravel(scenario: Scenario): (ScenarioAnswer | null)[] {
  const view = useAtlas((state) => state.view);
  const surroundings = useAtlas((state) => state.surroundings);
  const requests = useMemo(() => {
    const request = createScenarioRequest({ view, surroundings }, scenario);
    return sensitivitySettings.map((settings) => ({ ...request, ...settings }));
  }, [view, surroundings, scenario]);
  return useScenarioAnswers(requests);
}

/** All of them, or none. */
function listEffects(answers: readonly (ScenarioAnswer | null)[]): ScenarioEffect[] | null {
  const effects = answers.flatMap((answer) => answer?.effect ?? []);
  return effects.length === answers.length ? effects : null;
}
