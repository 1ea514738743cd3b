import {
  candidateSets,
  defaultPlacesQuestion,
  type PlacesNumber,
  type PlacesQuestion,
  placedKinds,
  placementObjectives,
  placesBudgets,
  readPlacesNumber,
} from '../../domain/scenarios/placesQuestion.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { decodeCommunes } from './communeCodec.ts';
import type { AddressProblem, ReadPart, SetPart } from './viewCodec.ts';
import { valueFor, wordFor } from './words.ts';

type ChoiceField = Exclude<keyof PlacesQuestion, PlacesNumber | 'ownCandidates'>;
type Choice = {
  [Field in ChoiceField]: readonly [
    key: string,
    field: Field,
    values: readonly PlacesQuestion[Field][],
    words: readonly string[],
  ];
}[ChoiceField];

/** The default of each first. */
const choices: readonly Choice[] = [
  [
    'objectif',
    'objective',
    placementObjectives,
    ['manque', 'proximite', 'equite', 'seuil', 'trajet'],
  ],
  ['ajout', 'placed', placedKinds, ['praticiens', 'points']],
  ['budget', 'budget', placesBudgets, ['nombre', 'part']],
  ['parmi', 'candidates', candidateSets, ['toutes', 'pharmacie', 'maison-de-sante', 'liste']],
  ['depart', 'isFromScenario', [true, false], ['scenario', 'present']],
  ['existants', 'keepsSites', [true, false], ['oui', 'non']],
];

const numbers: readonly (readonly [key: string, field: PlacesNumber])[] = [
  ['parlieu', 'perPlace'],
  ['consultations', 'yearlyConsultations'],
  ['nombre', 'count'],
  ['part', 'share'],
];

/** What the address says of what is asked of the best next places; one's own list comes after `#`. */
export function encodePlaces(question: PlacesQuestion, set: SetPart): void {
  for (const [key, field, values, words] of choices) {
    set(key, wordFor<unknown>(values, words, question[field]), words[0]);
  }
  for (const [key, field] of numbers) {
    if (question[field] !== defaultPlacesQuestion[field]) set(key, String(question[field]));
  }
}

export function decodePlaces(read: ReadPart, ownCandidates: readonly ZoneCode[]): PlacesQuestion {
  const found: Record<string, unknown> = {};
  for (const [key, field, values, words] of choices) {
    found[field] = read<unknown>(key, values[0], (text) => valueFor<unknown>(values, words, text));
  }
  for (const [key, field] of numbers) {
    found[field] = read(
      key,
      defaultPlacesQuestion[field],
      (text) => readPlacesNumber(field, text) ?? undefined,
    );
  }
  return { ...defaultPlacesQuestion, ...found, ownCandidates };
}

/** A list cut short would be another list: it is left out whole, and reported. */
export function decodeCandidates(text: string, problems: AddressProblem[]): readonly ZoneCode[] {
  if (text === '') return [];
  const { communes, isWhole } = decodeCommunes(text);
  if (isWhole) return communes;
  problems.push({ key: 'candidats', value: text.slice(0, 60) });
  return [];
}
