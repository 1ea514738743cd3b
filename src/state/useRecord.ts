import type { RelatedScheme } from '../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import { useAtlas } from './atlasStore.ts';
import { useRegister } from './useRegister.ts';

/** A record of the register, or of the neighbouring schemes once they are there. */
export function useRecord(id: string | null): RegisterEntry | RelatedScheme | null {
  const register = useRegister();
  const schemes = useAtlas((state) => state.relatedSchemes);
  return (
    register.find((record) => record.id === id) ??
    schemes?.find((record) => record.id === id) ??
    null
  );
}
