import type { Experiment } from '../experiments/experiment.ts';

/** What tells an experiment from the others that are the same one elsewhere. */
type Related = Pick<Experiment, 'id' | 'parentId' | 'kind'>;

/**
 * The record itself, what it is a part of, its parts and the other parts of the same whole, of its kind: an
 * evaluation of teleconsultation is no teleconsultation. A territory with any of them has the experiment.
 */
export function selectSameExperiment<Entry extends Related>(
  register: readonly Entry[],
  { id, parentId, kind }: Related,
): Entry[] {
  const whole = parentId ?? id;
  return register.filter(
    (record) => record.kind === kind && (record.id === whole || record.parentId === whole),
  );
}
