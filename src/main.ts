import { deferAnalysisClient } from './analysis/deferAnalysisClient.ts';
import './app/theme.css';
import './app/shell.css';
import { atlasStore } from './state/atlasStore.ts';
import { openAtlas } from './state/openAtlas.ts';
import { followAddress } from './state/url/followAddress.ts';
import { whenMapIsSettled } from './state/whenMapIsSettled.ts';

// The data and the interface set out together; the worker comes with what takes it.
const interfaceCode = import('./app/mountApp.tsx');

followAddress(atlasStore, window);

const client = deferAnalysisClient(async () => {
  const { createAnalysisClient } = await import('./analysis/analysisClient.ts');
  return createAnalysisClient({ onEvent: (workerEvent) => atlasStore.setState({ workerEvent }) });
});
const hand = openAtlas(atlasStore, client, './', whenMapIsSettled(atlasStore));

const root = document.getElementById('root');
if (root) {
  void interfaceCode.then(
    ({ mountApp }) => mountApp(root, hand),
    () => document.getElementById('interface-missing')?.removeAttribute('hidden'),
  );
}
