import { createAnalysisClient } from './analysis/analysisClient.ts';
import './app/theme.css';
import './app/shell.css';
import { atlasStore } from './state/atlasStore.ts';
import { openAtlas } from './state/openAtlas.ts';
import { followAddress } from './state/url/followAddress.ts';

// The data, the worker and the interface set out together: none waits for another.
const interfaceCode = import('./app/mountApp.tsx');

followAddress(atlasStore, window);

const client = createAnalysisClient({
  onEvent: (workerEvent) => atlasStore.setState({ workerEvent }),
});
const hand = openAtlas(atlasStore, client, './');

const root = document.getElementById('root');
if (root) {
  void interfaceCode.then(
    ({ mountApp }) => mountApp(root, hand),
    () => document.getElementById('interface-missing')?.removeAttribute('hidden'),
  );
}
