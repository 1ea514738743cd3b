import { useMemo } from 'react';
import type { Experiment } from '../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import { useAtlas } from './atlasStore.ts';

const noRecords: readonly Experiment[] = [];

/**
 * Every record: those published with the atlas, then those of the reader's own file, which take the place of
 * published ones of the same identifier.
 */
export function useRegister(): readonly RegisterEntry[] {
  const shipped = useAtlas((state) => state.firstView?.experiments ?? noRecords);
  const imported = useAtlas((state) => state.registerImport?.reading.experiments ?? noRecords);
  return useMemo(() => joinRegister(shipped, imported), [shipped, imported]);
}

interface Joined {
  shipped: readonly Experiment[];
  imported: readonly Experiment[];
  entries: readonly RegisterEntry[];
}

let latest: Joined | null = null;

/** The same list as long as neither part changes. */
function joinRegister(
  shipped: readonly Experiment[],
  imported: readonly Experiment[],
): readonly RegisterEntry[] {
  if (latest?.shipped !== shipped || latest.imported !== imported) {
    const mark = (isImported: boolean) => (record: Experiment) => ({ ...record, isImported });
    const replaced = new Set(imported.map(({ id }) => id));
    const kept = shipped.filter(({ id }) => !replaced.has(id));
    const entries = [...kept.map(mark(false)), ...imported.map(mark(true))];
    latest = { shipped, imported, entries };
  }
  return latest.entries;
}
