import type { AtlasState } from '../state/atlasStore.ts';
import { atlasStore } from '../state/atlasStore.ts';

type MeshOutlines = AtlasState['meshOutlines'];

/** The outlines of a mesh, once what was asked for has come. */
export function awaitOutlines<M extends keyof MeshOutlines>(
  mesh: M,
): Promise<NonNullable<MeshOutlines[M]>> {
  return new Promise((resolve) => {
    const settle = ({ meshOutlines }: AtlasState): boolean => {
      const outlines = meshOutlines[mesh];
      if (outlines) resolve(outlines);
      return outlines !== undefined;
    };
    if (settle(atlasStore.getState())) return;
    const unsubscribe = atlasStore.subscribe((state) => settle(state) && unsubscribe());
  });
}
