import { useDeferredValue, useMemo } from 'react';
import { axes } from '../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import {
  countFacetValues,
  type FacetCounts,
  filterRegister,
  type RegisterFilters,
} from '../domain/experiments/registerFilters.ts';
import { createRegisterSearch } from '../domain/experiments/searchRegister.ts';
import { useAtlas } from './atlasStore.ts';
import type { SharedView } from './sharedView.ts';
import { useRegister } from './useRegister.ts';

interface FilteredRegister {
  /** What the filters and the search of the screen keep, shipped records first. */
  entries: readonly RegisterEntry[];
  counts: FacetCounts;
}

const search = createRegisterSearch();

/** The register as the filters and the search of Expérimentations narrow it; every part of the screen reads it. */
export function useFilteredRegister(): FilteredRegister {
  const register = useRegister();
  const view = useAtlas((state) => state.view);
  const filters = useDeferredValue(useRegisterFilters());
  const query = useDeferredValue(view.registerSearch);
  return useMemo(() => {
    const isFound = search(query) ?? undefined;
    return {
      entries: filterRegister(register, filters, isFound),
      counts: countFacetValues(register, filters, isFound),
    };
  }, [register, filters, query]);
}

/** The filters in view. The axes are those of the whole atlas: with all of them, or none, none is left out. */
export function useRegisterFilters(): RegisterFilters {
  const chosen = useAtlas((state) => state.view.axes);
  const others = useAtlas((state) => state.view.registerFilters);
  return useMemo(
    () => ({ ...others, axis: chosen.length === axes.length ? [] : chosen }),
    [chosen, others],
  );
}

/** What the view becomes when other values are chosen. */
export function viewOfFilters({ axis, ...registerFilters }: RegisterFilters): Partial<SharedView> {
  const chosen = axes.filter((known) => axis.includes(known));
  const isAll = chosen.length === 0 || chosen.length === axes.length;
  return { axes: isAll ? axes : chosen, registerFilters };
}
