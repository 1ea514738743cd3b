import type { Experiment } from '../domain/experiments/experiment.ts';
import { selectStartPlaces } from '../domain/replicability/selectStartPlaces.ts';
import type { SharedView } from './sharedView.ts';

/** What Répliquer starts from with an experiment: its first known place, or the start one has where it has none. */
export function matchFrom(record: Pick<Experiment, 'id' | 'sites'>): Partial<SharedView> {
  const [first] = selectStartPlaces(record);
  return {
    matchExperiment: record.id,
    candidate: null,
    ...(first ? { mesh: first.mesh, zone: first.code } : {}),
  };
}
