import { deferAnalysisClient } from './analysis/deferAnalysisClient.ts';
import './app/theme.css';
import './app/embed/embed.css';
import { followTheme } from './app/embed/followTheme.ts';
import { reportHeight } from './app/embed/reportHeight.ts';
import { atlasStore } from './state/atlasStore.ts';
import { openAtlas } from './state/openAtlas.ts';
import { decodeEmbed } from './state/url/embedCodec.ts';

// The data, the worker and the interface set out together: none waits for another.
const interfaceCode = import('./app/embed/mountEmbed.tsx');

const { view, options } = decodeEmbed(window.location.search, window.location.hash);
// What an address says wrongly is ignored: a reader of the host page did not write it.
atlasStore.getState().restoreView(view, []);
followTheme(options.theme);
reportHeight(window);

const client = deferAnalysisClient(async () => {
  const { createAnalysisClient } = await import('./analysis/analysisClient.ts');
  return createAnalysisClient({ onEvent: (workerEvent) => atlasStore.setState({ workerEvent }) });
});
const hand = openAtlas(atlasStore, client, './');

const root = document.getElementById('root');
if (root) {
  void interfaceCode.then(
    ({ mountEmbed }) => mountEmbed(root, hand, options),
    () => document.getElementById('embed-fallback')?.removeAttribute('hidden'),
  );
}
