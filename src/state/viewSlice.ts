import type { StateCreator } from 'zustand/vanilla';
import { findOwnZone, ownZoneWordOf } from '../domain/comparison/ownZone.ts';
import type { Pin } from '../domain/comparison/pin.ts';
import type { AtlasState } from './atlasStore.ts';
import { listOf } from './scenarioSlice.ts';
import { defaultView, type SharedView } from './sharedView.ts';
import { encodeScenarios } from './url/scenarioCodec.ts';
import type { AddressProblem } from './url/viewCodec.ts';

export interface ViewSlice {
  view: SharedView;
  /** Parts of the address that were ignored when it was last read. */
  addressProblems: AddressProblem[];
  changeView(change: Partial<SharedView>): void;
  /** The zone that is open stays the same one, though own zones are named by their place. */
  changePins(pins: readonly Pin[]): void;
  restoreView(view: SharedView, problems: AddressProblem[]): void;
  dismissAddressProblems(): void;
}

export const createViewSlice: StateCreator<AtlasState, [], [], ViewSlice> = (set) => ({
  view: defaultView,
  addressProblems: [],
  changeView: (change) => set((state) => ({ view: { ...state.view, ...change } })),
  changePins: (pins) =>
    set(({ view }) => ({ view: { ...view, pins, zone: followOwnZone(view, pins) } })),
  restoreView: (view, addressProblems) =>
    set((state) => ({
      view: keepSameScenarios(state.view, view),
      addressProblems,
      ...rememberScenarios(state, view),
    })),
  dismissAddressProblems: () => set({ addressProblems: [] }),
});

function followOwnZone({ zone, pins }: SharedView, changed: readonly Pin[]): SharedView['zone'] {
  const open = zone === null ? null : findOwnZone(pins, zone);
  if (open === null) return zone;
  const word = ownZoneWordOf(changed, open);
  // Edited in its place, it is the same zone with other communes.
  const isEdited = word === null && changed.length === pins.length;
  return isEdited && zone !== null && findOwnZone(changed, zone) ? zone : word;
}

/** Those of the address are the same ones when they say the same: nothing is computed anew. */
const keepSameScenarios = (known: SharedView, read: SharedView): SharedView =>
  encodeScenarios(known) === encodeScenarios(read) ? { ...read, ...listOf(known) } : read;

/** Back and forward may bring other scenarios: what was there before can be had back by undoing. */
function rememberScenarios({ view, scenarioPast }: AtlasState, read: SharedView) {
  const isLost = view.scenarios.length > 0 && encodeScenarios(view) !== encodeScenarios(read);
  return isLost ? { scenarioPast: [...scenarioPast, listOf(view)], scenarioFuture: [] } : {};
}
