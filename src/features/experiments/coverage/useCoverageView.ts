import { useAtlas } from '../../../state/atlasStore.ts';
import type { CoverageView } from '../../../state/coverageView.ts';

/** What is read of the coverage, and what changes it: all of it is in the address. */
export function useCoverageView() {
  const view = useAtlas((state) => state.view.coverage);
  const changeView = useAtlas((state) => state.changeView);
  return {
    view,
    change: (changed: Partial<CoverageView>) => changeView({ coverage: { ...view, ...changed } }),
  };
}
