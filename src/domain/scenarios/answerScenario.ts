import type { Surroundings, Territory } from '../territory/territory.ts';
import {
  type AccessEffect,
  computeAccessEffect,
  type ScenarioRequest,
} from './computeAccessEffect.ts';
import { describeEffect, type ScenarioEffect } from './describeEffect.ts';

/** What a scenario does, as the screens need it. */
export interface ScenarioAnswer extends AccessEffect {
  /** Of GPs, the only profession whose official APL is held against 2.5; `null` for others. */
  effect: ScenarioEffect | null;
}

/** The official figures that an estimated change is added to: all GPs, whatever their age. */
export const scenarioAplFact = 'apl-gp-2024';

export function answerScenario(
  territory: Territory,
  surroundings: Surroundings,
  request: ScenarioRequest,
): ScenarioAnswer {
  const access = computeAccessEffect(surroundings, request);
  const apl = territory.facts.get(scenarioAplFact)?.values;
  const effect =
    request.profession === 'gp' && apl
      ? describeEffect({ apl, change: access.change, population: territory.communes.population })
      : null;
  return { ...access, effect };
}
