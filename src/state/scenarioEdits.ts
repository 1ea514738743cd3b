import {
  type ChangeProblem,
  mostScenarios,
  type Scenario,
  type ScenarioChange,
} from '../domain/scenarios/scenario.ts';
import { atlasStore } from './atlasStore.ts';
import { checkScenario, selectScenario } from './selectScenario.ts';
import type { ScenarioList } from './url/scenarioCodec.ts';
import { linkTo } from './url/viewCodec.ts';

/** What a person cannot do, and why: of the change itself, or of the room there is. */
export type EditProblem = ChangeProblem | { code: 'addressFull' | 'tooManyScenarios' };

/** As long as a link may be. */
const mostCharacters = 2_000;

/** One step, unless the address would grow too long for it. */
function put(list: ScenarioList): EditProblem[] {
  const { view, changeScenarios } = atlasStore.getState();
  const isLonger =
    linkTo({ ...view, ...list }).length > Math.max(mostCharacters, linkTo(view).length);
  if (isLonger) return [{ code: 'addressFull' }];
  changeScenarios(list);
  return [];
}

function putChanges(changes: readonly ScenarioChange[], newName: string): EditProblem[] {
  const { view } = atlasStore.getState();
  const { scenarios, scenarioAt } = view;
  const scenario = selectScenario({ view });
  return scenarios.length === 0
    ? put({ scenarios: [{ name: newName, changes }], scenarioAt: 0 })
    : put({ scenarios: scenarios.with(scenarioAt, { ...scenario, changes }), scenarioAt });
}

/** What is wrong with the change at a place of a list. */
function problemsAt(changes: readonly ScenarioChange[], at: number): ChangeProblem[] {
  const { surroundings } = atlasStore.getState();
  return [...(checkScenario({ name: '', changes }, surroundings).problems[at] ?? [])];
}

/** Adds a change to the scenario in hand, or says why not; the first one makes a scenario of that name. */
export function addScenarioChange(change: ScenarioChange, newName: string): EditProblem[] {
  const changes = [...selectScenario(atlasStore.getState()).changes, change];
  const problems = problemsAt(changes, changes.length - 1);
  return problems.length > 0 ? problems : putChanges(changes, newName);
}

export function replaceScenarioChange(at: number, change: ScenarioChange): EditProblem[] {
  const changes = selectScenario(atlasStore.getState()).changes.with(at, change);
  const problems = problemsAt(changes, at);
  return problems.length > 0 ? problems : putChanges(changes, '');
}

export function removeScenarioChange(at: number): void {
  putChanges(selectScenario(atlasStore.getState()).changes.toSpliced(at, 1), '');
}

/** Adds a scenario, in hand from then on. */
export function addScenario(scenario: Scenario): EditProblem[] {
  const { scenarios } = atlasStore.getState().view;
  if (scenarios.length >= mostScenarios) return [{ code: 'tooManyScenarios' }];
  return put({ scenarios: [...scenarios, scenario], scenarioAt: scenarios.length });
}

export function removeScenario(at: number): void {
  const { scenarios, scenarioAt } = atlasStore.getState().view;
  const left = scenarios.toSpliced(at, 1);
  const before = at < scenarioAt ? scenarioAt - 1 : scenarioAt;
  put({ scenarios: left, scenarioAt: Math.max(0, Math.min(before, left.length - 1)) });
}

export function renameScenario(name: string): EditProblem[] {
  const { scenarios, scenarioAt } = atlasStore.getState().view;
  const scenario = scenarios[scenarioAt];
  if (!scenario) return [];
  return put({ scenarios: scenarios.with(scenarioAt, { ...scenario, name }), scenarioAt });
}
