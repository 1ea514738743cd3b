import type { StateCreator } from 'zustand/vanilla';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { OpenFile } from '../datasets/parseOpenCatalogue.ts';
import type { Outline } from '../datasets/parseOutlines.ts';
import type { DatasetProblem } from '../datasets/problem.ts';
import type { RelatedScheme } from '../domain/experiments/experiment.ts';
import type { Programme } from '../domain/experiments/programme.ts';
import type { NearestPlacesByKind } from '../domain/indicators/nearestPlaces.ts';
import type { NeighbourEpci } from '../domain/replicability/neighbourEpci.ts';
import type { Story } from '../domain/stories/story.ts';
import type { CareSites } from '../domain/supply/careSite.ts';
import type { Surroundings, Territory } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { AtlasState } from './atlasStore.ts';

export interface Progress {
  loadedBytes: number;
  totalBytes: number;
}

/** What the files hold, as it arrives. Never changed once there: a territory with more facts is a new one. */
export interface DataSlice {
  progress: Progress;
  firstView: FirstView | null;
  /** The territory with all the facts that have come so far. */
  territory: Territory | null;
  surroundings: Surroundings | null;
  /** Once for all communes: the sheet of one is in place with what is nearest to it. */
  nearestPlaces: NearestPlacesByKind | null;
  meshOutlines: Partial<Record<Mesh, Outline[]>>;
  careSites: CareSites | null;
  relatedSchemes: RelatedScheme[] | null;
  programme: Programme | null;
  stories: Story[] | null;
  neighbourEpci: NeighbourEpci | null;
  /** The open data to download. */
  openFiles: OpenFile[] | null;
  /** Whether the facts and surroundings that follow the first view have all come, or failed for good. */
  isComplete: boolean;
  dataProblems: DatasetProblem[];
  addDataProblems(problems: DatasetProblem[]): void;
  dismissDataProblems(): void;
}

export const createDataSlice: StateCreator<AtlasState, [], [], DataSlice> = (set) => ({
  progress: { loadedBytes: 0, totalBytes: 0 },
  firstView: null,
  territory: null,
  surroundings: null,
  nearestPlaces: null,
  meshOutlines: {},
  careSites: null,
  relatedSchemes: null,
  programme: null,
  stories: null,
  neighbourEpci: null,
  openFiles: null,
  isComplete: false,
  dataProblems: [],
  addDataProblems: (problems) =>
    set((state) => ({ dataProblems: [...state.dataProblems, ...problems] })),
  dismissDataProblems: () => set({ dataProblems: [] }),
});
