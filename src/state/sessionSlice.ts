import type { StateCreator } from 'zustand/vanilla';
import type { ZoneCode } from '../domain/territory/zone.ts';
import type { AtlasState } from './atlasStore.ts';

/** What lasts no longer than the visit and is in no address. */
export interface SessionSlice {
  /** The zone under the pointer or the keyboard's cursor on the map, or of the row in focus. */
  pointedZone: ZoneCode | null;
  /** The class of the legend being looked at; the zones of the others are dimmed. */
  pointedClass: number | null;
  /**
   * Whether the map has come to rest in its final form. Widgets that cost much code wait for it, or for
   * the first hand laid on them, so that the map comes first.
   */
  isMapSettled: boolean;
  point(zone: ZoneCode | null): void;
  pointAtClass(classIndex: number | null): void;
}

export const createSessionSlice: StateCreator<AtlasState, [], [], SessionSlice> = (set) => ({
  pointedZone: null,
  pointedClass: null,
  isMapSettled: false,
  point: (pointedZone) => set({ pointedZone }),
  pointAtClass: (pointedClass) => set({ pointedClass }),
});
