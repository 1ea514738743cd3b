import type { StateCreator } from 'zustand/vanilla';
import type { RegisterReading } from '../domain/register-import/readRegister.ts';
import type { AtlasState } from './atlasStore.ts';

/** The reader's own file and what was read in it: kept for the visit, in this page only, never sent. */
export interface RegisterImport {
  fileName: string;
  bytes: Uint8Array;
  /** Communes chosen where a place could be several, by the key of the question. */
  answers: ReadonlyMap<string, string>;
  reading: RegisterReading;
}

export interface RegisterSlice {
  registerImport: RegisterImport | null;
  /** Name of the file being read. */
  importingFile: string | null;
  /** The record under the pointer or the focus, in the list or on the map; the other shows it too. */
  pointedRecord: { id: string; from: 'list' | 'map' } | null;
  pointAtRecord(id: string | null, from: 'list' | 'map'): void;
}

export const createRegisterSlice: StateCreator<AtlasState, [], [], RegisterSlice> = (set) => ({
  registerImport: null,
  importingFile: null,
  pointedRecord: null,
  pointAtRecord: (id, from) =>
    set(({ pointedRecord }) => {
      if (id !== null) return { pointedRecord: { id, from } };
      // What the other has pointed at since is left to it.
      return pointedRecord?.from === from ? { pointedRecord: null } : {};
    }),
});
