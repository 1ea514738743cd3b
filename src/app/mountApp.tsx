import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasHandProvider } from '../state/AtlasHand.ts';
import type { Atlas } from '../state/openAtlas.ts';
import { App } from './App.tsx';

/** Puts the interface in the place of the frame that index.html holds. */
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
}
