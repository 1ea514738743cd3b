import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnalysisClient } from './analysis/analysisClient.ts';
import { App } from './app/App.tsx';
import './app/theme.css';
import { AtlasHandProvider } from './state/AtlasHand.ts';
import { atlasStore } from './state/atlasStore.ts';
import { openAtlas } from './state/openAtlas.ts';
import { followAddress } from './state/url/followAddress.ts';
import { decodeView } from './state/url/viewCodec.ts';

const { view, problems } = decodeView(window.location.search);
atlasStore.getState().restoreView(view, problems);
followAddress(atlasStore, window);

const client = createAnalysisClient({
  onEvent: (workerEvent) => atlasStore.setState({ workerEvent }),
});
const hand = openAtlas(atlasStore, client, './');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AtlasHandProvider value={hand}>
        <App />
      </AtlasHandProvider>
    </StrictMode>,
  );
}
