import type { Parsed } from '../datasets/problem.ts';
import type { AtlasStore } from './atlasStore.ts';

/** The value, or `null` once its problems are written down. */
export function keepParsed<T>(store: AtlasStore, parsed: Parsed<T>): T | null {
  if (parsed.ok) return parsed.value;
  store.getState().addDataProblems(parsed.problems);
  return null;
}
