import { selectTravelMatrix } from '../access/selectTravelMatrix.ts';
import { findZone } from '../territory/findZone.ts';
import type { Surroundings, Territory } from '../territory/territory.ts';
import type { ZoneCode } from '../territory/zone.ts';
import { scenarioAplFact } from './answerScenario.ts';
import { computeAccessEffect, type ScenarioRequest } from './computeAccessEffect.ts';
import { addChange } from './describeEffect.ts';
import {
  measureChoice,
  type PlacementGoal,
  type PlacementProgress,
  searchBestPlaces,
} from './findBestPlaces.ts';
import { measureMissing, type PlacementProblem } from './placement.ts';
import { type CandidateSet, mostPlaces, type PlacementObjective } from './placesQuestion.ts';
import { applyScenario } from './scenario.ts';
import { selectReachTable } from './selectReachTable.ts';

export interface BestPlacesRequest {
  objective: PlacementObjective;
  /** So many places, or as few as bring a share (0 to 1) of what is missing. */
  goal: { count: number } | { share: number };
  /** What one new place gives, in the unit of the access: consultations a year, or practitioners × 100,000. */
  amount: number;
  candidates: CandidateSet;
  /** Of one's own list. */
  ownCandidates: readonly ZoneCode[];
  /** Whether what there is counts as near: without it, distances start from nothing. */
  keepsSites: boolean;
  /** What is already decided: its changes stay as they are. */
  base: ScenarioRequest;
}

/** A commune that was chosen, once or several times. */
export interface ChosenPlace {
  commune: ZoneCode;
  times: number;
  /** What would be lost without it; 0 until the search is done. */
  worth: number;
}

/** Best places, the worthiest first, with all that is needed to say how good they are. */
export interface BestPlacesFound extends Omit<PlacementProgress, 'places'> {
  places: ChosenPlace[];
  /** Places in all: a commune chosen twice counts twice. */
  count: number;
  candidateCount: number;
  /** What is missing before, in the unit of the objective. */
  missing: number;
  /** People who count in the objective. */
  people: number;
}

/** Objectives that rest on the official APL, which only that of GPs is held against 2.5. */
export const needsApl: Record<PlacementObjective, boolean> = {
  shortfall: true,
  coverage: false,
  fairness: true,
  crossings: true,
  travel: false,
};

/** Tells after each place how far it is; the last one told is the answer. */
export function* searchRequestedPlaces(
  territory: Territory,
  surroundings: Surroundings,
  request: BestPlacesRequest,
): Generator<BestPlacesFound, void> {
  const problem = createPlacementProblem(territory, surroundings, request);
  const missing = measureMissing(problem);
  const { goal } = request;
  const placementGoal: PlacementGoal =
    'count' in goal
      ? { count: Math.min(goal.count, mostPlaces) }
      : { target: goal.share * missing, most: mostPlaces };
  const people = problem.population.reduce(
    (sum, inhabitants, row) => sum + (Number.isNaN(problem.apl[row]) ? 0 : inhabitants),
    0,
  );
  const tell = ({ places, ...progress }: PlacementProgress): BestPlacesFound => ({
    ...progress,
    // Nothing brings more than what is missing, but for a tenth that is raised above the threshold.
    upperBound:
      request.objective === 'fairness'
        ? progress.upperBound
        : Math.max(progress.value, Math.min(progress.upperBound, missing)),
    places: listChosen(problem, places, progress).flatMap(({ place, ...chosen }) => {
      const commune = surroundings.places.codes[place];
      return commune === undefined ? [] : [{ commune, ...chosen }];
    }),
    count: places.length,
    candidateCount: problem.candidates.length,
    missing,
    people,
  });
  const search = searchBestPlaces(problem, placementGoal);
  let total = 1;
  for (;;) {
    const step = search.next();
    if (step.done) {
      yield tell({ ...step.value, done: total, total });
      return;
    }
    total = step.value.total;
    // Only the answer is done.
    yield tell({ ...step.value, done: Math.min(step.value.done, total - 0.5) });
  }
}

/** What these places bring, in the unit of the objective, as people are taken to travel by the request. */
export function measurePlaces(
  territory: Territory,
  surroundings: Surroundings,
  request: BestPlacesRequest,
  places: readonly Pick<ChosenPlace, 'commune' | 'times'>[],
): number {
  const problem = createPlacementProblem(territory, surroundings, request);
  const rows = places.flatMap(({ commune, times }) => {
    const row = findZone(surroundings.places, commune);
    return row < 0 ? [] : Array.from({ length: times }, () => row);
  });
  return measureChoice(problem, rows).value;
}

function listChosen(
  problem: PlacementProblem,
  places: readonly number[],
  { value, done, total }: Pick<PlacementProgress, 'value' | 'done' | 'total'>,
) {
  const chosen = [...new Set(places)].map((place) => {
    const others = places.filter((other) => other !== place);
    return {
      place,
      times: places.length - others.length,
      worth: done < total ? 0 : Math.max(0, value - measureChoice(problem, others).value),
    };
  });
  return chosen.sort((a, b) => b.worth - a.worth);
}

function createPlacementProblem(
  territory: Territory,
  surroundings: Surroundings,
  { objective, amount, keepsSites, base, ...request }: BestPlacesRequest,
): PlacementProblem {
  const { travelModelId = 'central', profession } = base;
  // Trips count up to 30 minutes, as far as the widest decay goes.
  const decayId = objective === 'travel' ? 'gaussian' : (base.decayId ?? 'step');
  const apl = territory.facts.get(scenarioAplFact)?.values ?? new Float64Array();
  const { population } = territory.communes;
  const { change } = computeAccessEffect(surroundings, base);
  return {
    objective,
    table: selectReachTable(surroundings, { travelModelId, decayId }),
    amount,
    apl: needsApl[objective] ? addChange(apl, change) : population.map(noValueWithoutPeople),
    population,
    nearestMinutes: keepsSites
      ? measureNearest(surroundings, applyChanges(surroundings, base), travelModelId)
      : new Float64Array(population.length).fill(Number.POSITIVE_INFINITY),
    candidates: selectCandidates(surroundings, request),
  };

  function applyChanges({ supply, places }: Surroundings, { changes }: ScenarioRequest) {
    const rowOf = new Map(places.codes.map((code, row) => [code, row]));
    const ofProfession = changes.filter((each) => each.profession === profession);
    const before = supply.get(profession) ?? new Float64Array(places.codes.length);
    return applyScenario(before, ofProfession, (code) => rowOf.get(code) ?? -1);
  }
}

/** Nobody lives there: what comes near serves nobody. */
const noValueWithoutPeople = (people: number): number => (people > 0 ? 0 : Number.NaN);

function selectCandidates(
  { supply, places, coreRows }: Surroundings,
  { candidates, ownCandidates }: Pick<BestPlacesRequest, 'candidates' | 'ownCandidates'>,
): number[] {
  const core = Array.from(coreRows);
  if (candidates === 'all') return core;
  if (candidates === 'own') {
    const own = new Set(ownCandidates);
    return core.filter((row) => own.has(places.codes[row] as ZoneCode));
  }
  const counts = supply.get(candidates);
  return core.filter((row) => (counts?.[row] ?? 0) > 0);
}

/** Estimated minutes from each commune of the territory to the nearest place that has some. */
function measureNearest(
  { places, coreRows }: Surroundings,
  supply: Float64Array,
  travelModelId: NonNullable<ScenarioRequest['travelModelId']>,
): Float64Array {
  const { offsets, indexes, minutes } = selectTravelMatrix(places, travelModelId).byRow;
  return Float64Array.from(coreRows, (row) => {
    let nearest = Number.POSITIVE_INFINITY;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      if ((supply[indexes[at] ?? 0] ?? 0) > 0) nearest = Math.min(nearest, minutes[at] ?? nearest);
    }
    return nearest;
  });
}
