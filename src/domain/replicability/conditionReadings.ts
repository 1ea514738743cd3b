import type { ExperimentKind } from '../experiments/experiment.ts';
import type { ReplicabilityCondition } from '../experiments/programme.ts';

/** What the data can say of a condition; the rest is for people to judge. */
export const conditionReadings = ['doctors', 'besidePatient', 'takesPart'] as const;
export type ConditionReading = (typeof conditionReadings)[number];

/**
 * By id of the programme's conditions: doctors who practise in the territory, a pharmacy or nurses for those
 * beside the patient, and local bodies that already take part. None of it says that a condition is met.
 */
const readingsById: Readonly<Record<string, ConditionReading>> = {
  'offre-en-appui': 'doctors',
  'medecin-du-territoire': 'doctors',
  'complement-pas-substitution': 'doctors',
  'soignant-aupres-du-patient': 'besidePatient',
  'gouvernance-partagee': 'takesPart',
  'role-des-collectivites': 'takesPart',
};

export const selectConditionReading = ({
  id,
}: Pick<ReplicabilityCondition, 'id'>): ConditionReading | null => readingsById[id] ?? null;

export interface ApplicableConditions {
  conditions: ReplicabilityCondition[];
  /** Whether any was stated for this kind of experiment; otherwise only those for all kinds are. */
  isDocumented: boolean;
}

/** The conditions stated for a kind of experiment, and those stated for all. */
export function selectConditions(
  all: readonly ReplicabilityCondition[],
  kind: ExperimentKind | null,
): ApplicableConditions {
  const isOfKind = ({ appliesTo }: ReplicabilityCondition) =>
    kind !== null && appliesTo.includes(kind);
  return {
    conditions: all.filter(
      (condition) => condition.appliesTo.includes('any') || isOfKind(condition),
    ),
    isDocumented: all.some(isOfKind),
  };
}
