import { readPastedCodes } from '../../../domain/comparison/readPastedCodes.ts';
import {
  type BestPlacesRequest,
  type CandidateSet,
  mostPlaces,
  needsApl,
} from '../../../domain/scenarios/bestPlaces.ts';
import type { ScenarioRequest } from '../../../domain/scenarios/computeAccessEffect.ts';
import {
  type PlacementObjective,
  placementObjectives,
} from '../../../domain/scenarios/placement.ts';
import { amountOf, type PlacedSupply } from '../../../domain/scenarios/placesScenario.ts';
import type { Profession } from '../../../domain/supply/supplyFacts.ts';
import type { CommuneTable } from '../../../domain/territory/territory.ts';

/** What the form says, as it is typed. */
export interface PlacesDraft {
  objective: PlacementObjective;
  placed: PlacedSupply['kind'];
  perPlace: string;
  yearlyConsultations: string;
  budget: 'count' | 'share';
  count: string;
  share: string;
  candidates: CandidateSet;
  ownList: string;
  /** Whether the scenario in hand is kept as it is. */
  isFromScenario: boolean;
  keepsSites: boolean;
}

export const firstDraft: PlacesDraft = {
  objective: 'shortfall',
  placed: 'practitioners',
  perPlace: '1',
  // Nothing is supposed of what a point gives.
  yearlyConsultations: '',
  budget: 'count',
  count: '3',
  share: '25',
  candidates: 'all',
  ownList: '',
  isFromScenario: false,
  keepsSites: true,
};

/** What a number of the form may be. */
export const numberBounds = {
  perPlace: { least: 0.1, most: 20 },
  yearlyConsultations: { least: 1, most: 50_000 },
  count: { least: 1, most: mostPlaces },
  share: { least: 1, most: 100 },
} as const;
export type NumberField = keyof typeof numberBounds;

/** As people type numbers, in French or in English; `null` when it is none, or out of bounds. */
export function readNumber(field: NumberField, text: string): number | null {
  const value = Number(
    text
      .trim()
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.'),
  );
  const { least, most } = numberBounds[field];
  if (text.trim() === '' || !(value >= least && value <= most)) return null;
  return field === 'count' ? (Number.isInteger(value) ? value : null) : value;
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
  const number = (field: NumberField) => readNumber(field, draft[field]);
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
  const changes = draft.isFromScenario ? base.changes : [];
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
