import type { StateCreator } from 'zustand/vanilla';
import type { AtlasState } from './atlasStore.ts';
import { defaultView, type SharedView } from './sharedView.ts';
import type { AddressProblem } from './url/viewCodec.ts';

export interface ViewSlice {
  view: SharedView;
  /** Parts of the address that were ignored when it was last read. */
  addressProblems: AddressProblem[];
  changeView(change: Partial<SharedView>): void;
  restoreView(view: SharedView, problems: AddressProblem[]): void;
  dismissAddressProblems(): void;
}

export const createViewSlice: StateCreator<AtlasState, [], [], ViewSlice> = (set) => ({
  view: defaultView,
  addressProblems: [],
  changeView: (change) => set((state) => ({ view: { ...state.view, ...change } })),
  restoreView: (view, addressProblems) => set({ view, addressProblems }),
  dismissAddressProblems: () => set({ addressProblems: [] }),
});
