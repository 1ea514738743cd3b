import { useMemo } from 'react';
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
  const view = useAtlas((state) => state.view);
  const surroundings = useAtlas((state) => state.surroundings);
  const requests = useMemo(() => {
    const request = createScenarioRequest({ view, surroundings }, scenario);
    return sensitivitySettings.map((settings) => ({ ...request, ...settings }));
  }, [view, surroundings, scenario]);
  const [central, ...others] = useScenarioAnswers(requests);
  if (!central?.effect) return null;
  const effects = [central, ...others].flatMap((answer) => answer?.effect ?? []);
  return {
    headlines: selectHeadlines(central.effect),
    bands: effects.length === requests.length ? selectBands(effects) : null,
    added: central.added,
  };
}
