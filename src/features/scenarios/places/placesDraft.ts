import { readPastedCodes } from '../../../domain/comparison/readPastedCodes.ts';
import { type BestPlacesRequest, needsApl } from '../../../domain/scenarios/bestPlaces.ts';
import type { ScenarioRequest } from '../../../domain/scenarios/computeAccessEffect.ts';
import {
  defaultPlacesQuestion,
  mostPlaces,
  type PlacementObjective,
  type PlacesNumber,
  type PlacesQuestion,
  placementObjectives,
  readPlacesNumber,
} from '../../../domain/scenarios/placesQuestion.ts';
import { amountOf, type PlacedSupply } from '../../../domain/scenarios/placesScenario.ts';
import type { Profession } from '../../../domain/supply/supplyFacts.ts';
import type { CommuneTable } from '../../../domain/territory/territory.ts';
import type { ViewLanguage } from '../../../state/sharedView.ts';

/** What the form says, as it is typed. */
export type PlacesDraft = Omit<PlacesQuestion, PlacesNumber | 'ownCandidates'> &
  Record<PlacesNumber, string> & { ownList: string };

/** A question as one would type it. */
export function printDraft(
  { ownCandidates, ...question }: PlacesQuestion,
  language: ViewLanguage,
): PlacesDraft {
  const print = (value: number | null) =>
    String(value ?? '').replace('.', language === 'fr' ? ',' : '.');
  return {
    ...question,
    perPlace: print(question.perPlace),
    yearlyConsultations: print(question.yearlyConsultations),
    count: print(question.count),
    share: print(question.share),
    ownList: ownCandidates.join(' '),
  };
}

/** What the address keeps of a draft: a number that is none says nothing, nor does an unknown code. */
export function readQuestion(draft: PlacesDraft, communes: CommuneTable): PlacesQuestion {
  const none = defaultPlacesQuestion;
  const number = (field: PlacesNumber) => readPlacesNumber(field, draft[field]);
  const { ownList: _, ...said } = draft;
  return {
    ...said,
    perPlace: number('perPlace') ?? none.perPlace,
    yearlyConsultations: number('yearlyConsultations'),
    count: number('count') ?? none.count,
    share: number('share') ?? none.share,
    ownCandidates: readOwnList(draft, communes).communes,
  };
}

/** A point is counted by its consultations: only GPs have some. */
export const isOfPoints = ({ placed }: PlacesDraft, profession: Profession): boolean =>
  placed === 'points' && profession === 'gp';

/** Objectives that a profession has: the threshold of 2.5 is that of GPs. */
export const objectivesOf = (profession: Profession): PlacementObjective[] =>
  placementObjectives.filter((objective) => profession === 'gp' || !needsApl[objective]);

export const readOwnList = ({ ownList }: PlacesDraft, communes: CommuneTable) =>
  readPastedCodes(ownList, 'insee', communes);

export interface ReadDraft {
  request: BestPlacesRequest;
  placed: PlacedSupply;
}

/** What to search for; `null` while something of the form is missing. */
export function readDraft(
  draft: PlacesDraft,
  base: ScenarioRequest,
  communes: CommuneTable,
): ReadDraft | null {
  const number = (field: PlacesNumber) => readPlacesNumber(field, draft[field]);
  const { profession } = base;
  const isPoint = isOfPoints(draft, profession);
  const asked = [isPoint ? 'yearlyConsultations' : 'perPlace', draft.budget] as const;
  if (asked.some((field) => number(field) === null)) return null;
  const own = draft.candidates === 'own' ? readOwnList(draft, communes).communes : [];
  if (draft.candidates === 'own' && own.length === 0) return null;
  const [first = 'coverage', ...others] = objectivesOf(profession);
  const objective = [first, ...others].includes(draft.objective) ? draft.objective : first;
  const placed: PlacedSupply = isPoint
    ? { kind: 'points', yearlyConsultations: number('yearlyConsultations') ?? 0 }
    : { kind: 'practitioners', perPlace: number('perPlace') ?? 1 };
  const hasRoom = base.changes.length < mostPlaces;
  const changes = draft.isFromScenario && hasRoom ? base.changes : [];
  // A scenario has so many changes: those that stay take their part.
  const count = Math.min(number('count') ?? 1, mostPlaces - changes.length);
  const isNearby = !needsApl[objective];
  return {
    placed,
    request: {
      objective,
      goal: draft.budget === 'count' ? { count } : { share: (number('share') ?? 0) / 100 },
      amount: amountOf(placed, profession),
      candidates: draft.candidates,
      ownCandidates: own,
      keepsSites: !isNearby || draft.keepsSites,
      base: { ...base, changes },
    },
  };
}
