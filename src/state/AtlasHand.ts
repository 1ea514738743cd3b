import { createContext, useContext } from 'react';
import type { Atlas } from './openAtlas.ts';

const AtlasHandContext = createContext<Atlas | null>(null);

export const AtlasHandProvider = AtlasHandContext.Provider;

/** What loads files and asks the worker; there is one, made by `main.ts`. */
export function useAtlasHand(): Atlas {
  const hand = useContext(AtlasHandContext);
  if (!hand) throw new Error('AtlasHandProvider is missing above this component');
  return hand;
}
