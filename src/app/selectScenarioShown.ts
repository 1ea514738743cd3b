import { type ColouredClasses, classifyIndicator } from '../cartography/classifyIndicator.ts';
import {
  boundDifferenceClasses,
  type DifferenceClasses,
} from '../cartography/differenceClasses.ts';
import type { Indicator, IndicatorRequest } from '../domain/indicators/indicator.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import {
  composeScenarioColumn,
  type ScenarioReading,
} from '../domain/scenarios/composeScenarioColumn.ts';
import type { Column } from '../domain/territory/column.ts';
import type { Territory, ZoneSet } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { ZonePaint } from '../map/zonePaint.ts';
import type { AtlasState } from '../state/atlasStore.ts';
import { selectResult } from '../state/resultsSlice.ts';
import { scenarioKey } from '../state/scenarioSlice.ts';
import { selectShownRequest } from '../state/selectScenario.ts';
import { paintClasses } from './paintClasses.ts';

/** Points of the index, base 100: what does not show, and what is much. Fixed, whatever is dragged. */
const differenceBounds = [1, 10] as const;

/** What the map of Simuler shows of the scenario in hand. */
export interface ScenarioShown {
  reading: ScenarioReading;
  mesh: Mesh;
  zones: ZoneSet;
  /** The index, or the APL that the reading rests on. */
  indicator: Indicator;
  column: Column;
  /** What another reading says of the same zones. */
  read(reading: ScenarioReading): Column;
  classes: ColouredClasses | null;
  differences: DifferenceClasses | null;
}

/** Of the profession: its index is held against 2.5 by nobody, and only GPs have an APL with a threshold. */
export function readingOf({ view }: Pick<AtlasState, 'view'>): ScenarioReading {
  const { scenarioReading, scenarioProfession } = view;
  const isOfGps = scenarioReading === 'apl' || scenarioReading === 'apl65';
  return isOfGps && scenarioProfession !== 'gp' ? 'difference' : scenarioReading;
}

/** The index by commune: before the scenario, and what its classes are made from. */
export function listBaseRequests({ view }: Pick<AtlasState, 'view'>): IndicatorRequest[] {
  const request: IndicatorRequest = {
    indicatorId: `access-${view.scenarioProfession}`,
    mesh: 'commune',
  };
  return [request, { ...request, supplyBasis: 'headcount' }];
}

/** Until the worker has answered a new scenario, the answer before it stays on the map. */
let latestAnswer: { profession: string; answer: ScenarioAnswer } | null = null;

function selectShownAnswer(state: AtlasState): ScenarioAnswer | null {
  const { scenarioProfession: profession } = state.view;
  const answer = state.scenarioAnswers.get(scenarioKey(selectShownRequest(state)));
  if (answer) latestAnswer = { profession, answer };
  return latestAnswer?.profession === profession ? latestAnswer.answer : null;
}

let latest: { of: readonly unknown[]; shown: ScenarioShown | null } | null = null;

/** The same object as long as nothing of it changes; `null` while it is awaited. */
export function selectScenarioShown(state: AtlasState): ScenarioShown | null {
  const { territory, view } = state;
  const [before, baseline] = listBaseRequests(state).map((request) => selectResult(state, request));
  const answer = selectShownAnswer(state);
  const reading = readingOf(state);
  const of = [territory, before, baseline, answer, reading, view.mesh, view.scenarioProfession];
  if (latest?.of.every((part, at) => part === of[at])) return latest.shown;
  const shown =
    territory && before && baseline?.base100 && answer
      ? createShown({
          territory,
          reading,
          mesh: view.mesh,
          before: before.column,
          baseline: baseline.base100,
          change: answer.change,
          indicatorId: reading.startsWith('apl') ? 'apl-gp' : `access-${view.scenarioProfession}`,
        })
      : null;
  latest = { of, shown };
  return shown;
}

export interface ShownInput {
  territory: Territory;
  reading: ScenarioReading;
  mesh: Mesh;
  before: Column;
  baseline: Column;
  change: Float64Array;
  indicatorId: string;
}

export function createShown(input: ShownInput): ScenarioShown | null {
  const { territory, reading, mesh, baseline } = input;
  const indicator = indicatorById(reading === 'apl65' ? 'apl-gp-65' : input.indicatorId);
  if (!indicator) return null;
  const isDifference = reading === 'difference';
  return {
    reading,
    mesh,
    zones: territory.zones[mesh],
    indicator,
    column: composeScenarioColumn(input),
    read: (other) => composeScenarioColumn({ ...input, reading: other }),
    classes: isDifference
      ? null
      : classifyIndicator(indicator, baseline.values, territory.communes.population),
    differences: isDifference
      ? boundDifferenceClasses(indicator, 'change', ...differenceBounds)
      : null,
  };
}

const paintByShown = new WeakMap<ScenarioShown, ZonePaint>();

/** The same paint for the same figures; while a class of the legend is being looked at, others are dimmed. */
export function selectScenarioPaint(state: AtlasState): ZonePaint | null {
  const shown = selectScenarioShown(state);
  if (!shown) return null;
  const known = state.pointedClass === null ? paintByShown.get(shown) : undefined;
  if (known) return known;
  const paint = paintShown(shown, state.pointedClass);
  if (state.pointedClass === null) paintByShown.set(shown, paint);
  return paint;
}

export const paintShown = (shown: ScenarioShown, pointedClass: number | null): ZonePaint =>
  paintClasses({
    zones: shown.zones,
    status: shown.column.status,
    pointedClass,
    colours: (shown.differences ?? shown.classes)?.colours ?? [],
    classOf: (row) => classOfShown(shown, shown.column.values[row] ?? Number.NaN),
  });

export const classOfShown = ({ differences, classes }: ScenarioShown, value: number): number =>
  differences?.classOf(value) ?? classes?.classification.classOf(value) ?? -1;
