import { useEffect } from 'react';

/** Tells when the condition first holds, and not again: what is drawn for the first time, say. */
export function useOnFirst(isSo: boolean, tell: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of the condition, whoever is told
  useEffect(() => {
    if (isSo) tell();
  }, [isSo]);
}
