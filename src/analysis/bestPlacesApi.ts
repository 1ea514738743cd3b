import type { ComputeContext } from '../domain/indicators/indicator.ts';
import type {
  BestPlacesFound,
  BestPlacesRequest,
  ChosenPlace,
} from '../domain/scenarios/bestPlaces.ts';

/** One call never keeps the worker from others for longer; a step under way is brought to its end. */
const sliceMs = 80;

/** A search that is taken up where it was left, so that it can be watched and given up. */
export function createBestPlacesApi(requireContext: () => ComputeContext) {
  let search: { key: string; steps: Iterator<BestPlacesFound, void> } | null = null;

  return {
    /**
     * Searches on for a while and tells what is known: ask again until it is `done`. One search at a time:
     * another request gives up the one before. Null until the surroundings are there.
     */
    async advanceBestPlaces(request: BestPlacesRequest): Promise<BestPlacesFound | null> {
      const { searchRequestedPlaces } = await import('../domain/scenarios/bestPlaces.ts');
      const { territory, surroundings } = requireContext();
      if (!surroundings) return null;
      const key = JSON.stringify(request);
      if (search?.key !== key) {
        search = { key, steps: searchRequestedPlaces(territory, surroundings, request) };
      }
      const until = performance.now() + sliceMs;
      let found: BestPlacesFound | null = null;
      for (;;) {
        const step = search.steps.next();
        if (step.done) break;
        found = step.value;
        if (found.done < found.total && performance.now() < until) continue;
        break;
      }
      if (!found || found.done >= found.total) search = null;
      return found;
    },
    /** What places bring, as people are taken to travel by the request; null as above. */
    async measurePlaces(
      request: BestPlacesRequest,
      places: readonly ChosenPlace[],
    ): Promise<number | null> {
      const { measurePlaces } = await import('../domain/scenarios/bestPlaces.ts');
      const { territory, surroundings } = requireContext();
      return surroundings ? measurePlaces(territory, surroundings, request, places) : null;
    },
  };
}

/** The same, on this side of the worker. */
export type BestPlacesSearch = ReturnType<typeof createBestPlacesApi>;
