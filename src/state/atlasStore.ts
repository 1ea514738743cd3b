import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDataSlice, type DataSlice } from './dataSlice.ts';
import { createRegisterSlice, type RegisterSlice } from './registerSlice.ts';
import { createResultsSlice, type ResultsSlice } from './resultsSlice.ts';
import { createScenarioSlice, type ScenarioSlice } from './scenarioSlice.ts';
import { createSessionSlice, type SessionSlice } from './sessionSlice.ts';
import { createViewSlice, type ViewSlice } from './viewSlice.ts';

/**
 * One store of four kinds of state: loaded data (never changed once there), the shared view (the
 * whole address), the session (hover, focus, open panels) and results keyed by their request.
 */
export type AtlasState = DataSlice &
  ViewSlice &
  SessionSlice &
  RegisterSlice &
  ResultsSlice &
  ScenarioSlice;
export type AtlasStore = StoreApi<AtlasState>;

export const atlasStore: AtlasStore = createStore<AtlasState>()((...api) => ({
  ...createDataSlice(...api),
  ...createViewSlice(...api),
  ...createSessionSlice(...api),
  ...createRegisterSlice(...api),
  ...createResultsSlice(...api),
  ...createScenarioSlice(...api),
}));

export function useAtlas<T>(select: (state: AtlasState) => T): T {
  return useStore(atlasStore, select);
}
