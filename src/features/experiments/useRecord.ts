import type { Experiment, RelatedScheme } from '../../domain/experiments/experiment.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** A record of the register, or of the neighbouring schemes once they are there. */
export function useRecord(id: string): Experiment | RelatedScheme | null {
  const register = useAtlas((state) => state.firstView?.experiments);
  const schemes = useAtlas((state) => state.relatedSchemes);
  return (
    register?.find((record) => record.id === id) ??
    schemes?.find((record) => record.id === id) ??
    null
  );
}
