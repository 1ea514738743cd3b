import type { StateCreator } from 'zustand/vanilla';
import type { PasteProblem } from '../domain/comparison/readPastedCodes.ts';
import type { TerritoryFrame } from '../domain/replicability/territoryFrame.ts';
import type { ScenarioChange } from '../domain/scenarios/scenario.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import type { AtlasState } from './atlasStore.ts';
import type { ComparisonPart } from './sharedView.ts';

/** `full`: six zones are pinned, and this one could not be. */
export interface PinEvent {
  kind: 'pinned' | 'removed' | 'full';
  name: string;
  /** How many zones are pinned since. */
  count: number;
}

/** One's own zone while it is being made. */
export interface ZoneDraft {
  name: string;
  communes: readonly ZoneCode[];
  /** The pin it will replace; `null` when it is new. */
  replaces: string | null;
  /** The part of the screen that was open before: the map was opened for it. */
  cameFrom: ComparisonPart;
  /** Whether an outline is being drawn on the map. */
  isDrawing: boolean;
  /** What came of the last gesture: what joined the zone, what was ignored and why. */
  notes: readonly DraftNote[];
}

export type DraftNote =
  | { kind: 'added'; count: number }
  | { kind: PasteProblem; seen: readonly string[] }
  | { kind: 'crossedOutline' | 'emptyOutline' | 'flatOutline' };

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
  /** Whether it is understood why the map does not move: once for all screens. */
  knowsStillMap: boolean;
  /** What came of pinning a zone last, to be said. */
  pinEvent: PinEvent | null;
  /** One's own zone while it is being made; `null` when none is. */
  draft: ZoneDraft | null;
  setDraft(draft: ZoneDraft | null): void;
  /** The question that Répliquer answers, with its figures; `null` while there is none. */
  matchFrame: TerritoryFrame | null;
  setMatchFrame(frame: TerritoryFrame | null): void;
  /** What would be added to the scenario in hand where the pointer is now: the map shows it already. */
  previewedChange: ScenarioChange | null;
  previewChange(change: ScenarioChange | null): void;
  /** Reloads the page in the version of the atlas that waits for it; `null` when none does. */
  takeUpNewVersion: (() => void) | null;
  offerNewVersion(takeUp: (() => void) | null): void;
  point(zone: ZoneCode | null): void;
  pointAtClass(classIndex: number | null): void;
}

export const createSessionSlice: StateCreator<AtlasState, [], [], SessionSlice> = (set) => ({
  pointedZone: null,
  pointedClass: null,
  knowsStillMap: false,
  pinEvent: null,
  draft: null,
  setDraft: (draft) => set({ draft }),
  matchFrame: null,
  setMatchFrame: (matchFrame) => set({ matchFrame }),
  isMapSettled: false,
  previewedChange: null,
  previewChange: (previewedChange) => set({ previewedChange }),
  takeUpNewVersion: null,
  offerNewVersion: (takeUpNewVersion) => set({ takeUpNewVersion }),
  point: (pointedZone) => set({ pointedZone }),
  pointAtClass: (pointedClass) => set({ pointedClass }),
});
