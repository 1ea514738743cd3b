import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasHandProvider } from '../state/AtlasHand.ts';
import { atlasStore } from '../state/atlasStore.ts';
import type { Atlas } from '../state/openAtlas.ts';
import { App } from './App.tsx';
import { whenMarked } from './performanceMarks.ts';

/** Puts the interface in the place of the frame that index.html holds; once drawn, it is kept offline. */
export function mountApp(root: HTMLElement, hand: Atlas): void {
  createRoot(root).render(
    <StrictMode>
      <AtlasHandProvider value={hand}>
        <Suspense>
          <App />
        </Suspense>
      </AtlasHandProvider>
    </StrictMode>,
  );
  void whenMarked('atlas:ready')
    .then(() => import('./keepOffline.ts'))
    .then(({ keepOffline }) => keepOffline(atlasStore.getState().offerNewVersion))
    // Without its code, there is a map all the same.
    .catch(() => {});
}
