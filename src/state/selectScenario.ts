import { createSupplyAt, type ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';
import {
  type ChangeProblem,
  checkChanges,
  type Scenario,
  type ScenarioChange,
} from '../domain/scenarios/scenario.ts';
import type { Surroundings } from '../domain/territory/territory.ts';
import type { AtlasState } from './atlasStore.ts';

/** A scenario held against the data: what is wrong with each change, and those that hold. */
export interface CheckedScenario {
  problems: readonly (readonly ChangeProblem[])[];
  held: readonly ScenarioChange[];
}

const emptyScenario: Scenario = { name: '', changes: [] };

/** The one in hand; an empty one when there is none. */
export const selectScenario = ({ view }: Pick<AtlasState, 'view'>): Scenario =>
  view.scenarios[view.scenarioAt] ?? emptyScenario;

const checked = new WeakMap<Scenario, { with: Surroundings | null; checked: CheckedScenario }>();

/** Without the surroundings nobody knows how many practitioners there are: nothing is held yet. */
export function checkScenario(
  scenario: Scenario,
  surroundings: Surroundings | null,
): CheckedScenario {
  const known = checked.get(scenario);
  if (known?.with === surroundings) return known.checked;
  const problems = surroundings
    ? checkChanges(scenario.changes, createSupplyAt(surroundings))
    : scenario.changes.map(() => []);
  const held = surroundings ? scenario.changes.filter((_, at) => problems[at]?.length === 0) : [];
  checked.set(scenario, { with: surroundings, checked: { problems, held } });
  return { problems, held };
}

/** What to ask of a scenario, as the view means it. */
export function createScenarioRequest(
  { view, surroundings }: Pick<AtlasState, 'view' | 'surroundings'>,
  scenario: Scenario,
): ScenarioRequest {
  const { scenarioProfession: profession, supplyBasis } = view;
  const changes = checkScenario(scenario, surroundings).held;
  return { profession, changes, ...(profession === 'gp' ? { supplyBasis } : {}) };
}

/** The scenario in hand, with what would be added to it where the pointer is. */
export function selectShownRequest(
  state: Pick<AtlasState, 'view' | 'surroundings' | 'previewedChange'>,
): ScenarioRequest {
  const request = createScenarioRequest(state, selectScenario(state));
  const { previewedChange } = state;
  return previewedChange ? { ...request, changes: [...request.changes, previewedChange] } : request;
}
