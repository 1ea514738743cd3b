import type { DataSource } from '../domain/territory/dataSource.ts';
import { useAtlas } from './atlasStore.ts';

const none: readonly DataSource[] = [];

/** What the data tell of some of their sources, in their own order; none before they are there. */
export function useSources(ids: ReadonlySet<string>): readonly DataSource[] {
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources ?? none);
  return sources.filter(({ id }) => ids.has(id));
}
