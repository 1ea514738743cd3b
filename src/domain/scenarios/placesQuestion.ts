import type { ZoneCode } from '../territory/zone.ts';

/** What the best next places are the best for. */
export const placementObjectives = [
  'shortfall',
  'coverage',
  'fairness',
  'crossings',
  'travel',
] as const;
export type PlacementObjective = (typeof placementObjectives)[number];

export const placedKinds = ['practitioners', 'points'] as const;

/** So many places, or as few as bring a share of what is missing. */
export const placesBudgets = ['count', 'share'] as const;

/** The communes that may be chosen: all, those that have something, or one's own list. */
export const candidateSets = ['all', 'pharmacy', 'healthHouse', 'own'] as const;
export type CandidateSet = (typeof candidateSets)[number];

/** As many places as a scenario has changes. */
export const mostPlaces = 40;

/** What one asks of the best next places. */
export interface PlacesQuestion {
  objective: PlacementObjective;
  placed: (typeof placedKinds)[number];
  perPlace: number;
  /** Of one point; nothing is supposed of it, `null` until it is said. */
  yearlyConsultations: number | null;
  budget: (typeof placesBudgets)[number];
  count: number;
  /** In hundredths of what is missing. */
  share: number;
  candidates: CandidateSet;
  /** One's own list, sorted; kept while another set is chosen. */
  ownCandidates: readonly ZoneCode[];
  /** Whether the scenario in hand is kept as it is. */
  isFromScenario: boolean;
  keepsSites: boolean;
}

export const defaultPlacesQuestion: PlacesQuestion = {
  objective: 'shortfall',
  placed: 'practitioners',
  perPlace: 1,
  yearlyConsultations: null,
  budget: 'count',
  count: 3,
  share: 25,
  candidates: 'all',
  ownCandidates: [],
  isFromScenario: true,
  keepsSites: true,
};

/** What a number of the question may be. */
export const placesBounds = {
  perPlace: { least: 0.1, most: 20 },
  yearlyConsultations: { least: 1, most: 50_000 },
  count: { least: 1, most: mostPlaces },
  share: { least: 1, most: 100 },
} as const;
export type PlacesNumber = keyof typeof placesBounds;

/** As people type numbers, in French or in English; `null` when it is none, or out of bounds. */
export function readPlacesNumber(field: PlacesNumber, text: string): number | null {
  const digits = text.replace(/\s/g, '').replace(',', '.');
  const value = /^[\d.]+$/.test(digits) ? Number(digits) : Number.NaN;
  const { least, most } = placesBounds[field];
  const isWhole = field !== 'count' || Number.isInteger(value);
  return value >= least && value <= most && isWhole ? value : null;
}
