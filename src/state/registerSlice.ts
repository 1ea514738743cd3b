import type { StateCreator } from 'zustand/vanilla';
import type { Experiment } from '../domain/experiments/experiment.ts';
import type { AtlasState } from './atlasStore.ts';

export interface RegisterSlice {
  /** Records of the reader's own file: kept for the visit, in this page only, never sent. */
  importedExperiments: readonly Experiment[];
  setImportedExperiments(records: readonly Experiment[]): void;
  /** The record under the pointer or the focus, in the list or on the map; the other shows it too. */
  pointedRecord: { id: string; from: 'list' | 'map' } | null;
  pointAtRecord(id: string | null, from: 'list' | 'map'): void;
}

export const createRegisterSlice: StateCreator<AtlasState, [], [], RegisterSlice> = (set) => ({
  importedExperiments: [],
  setImportedExperiments: (importedExperiments) => set({ importedExperiments }),
  pointedRecord: null,
  pointAtRecord: (id, from) =>
    set(({ pointedRecord }) => {
      if (id !== null) return { pointedRecord: { id, from } };
      // What the other has pointed at since is left to it.
      return pointedRecord?.from === from ? { pointedRecord: null } : {};
    }),
});
