import type { AtlasStore } from '../atlasStore.ts';
import type { SharedView } from '../sharedView.ts';
import { decodeView, encodeView } from './viewCodec.ts';

/** Changes that one would come back from: they add to the history, the others replace its last entry. */
const stepKeys: (keyof SharedView)[] = [
  'screen',
  'indicatorId',
  'mesh',
  'display',
  'zone',
  'record',
];

/**
 * Keeps the address and the view in step: the address is read at the start and on back and forward,
 * and written here and nowhere else. What follows `#` is left alone.
 */
export function followAddress(store: AtlasStore, window: Window): () => void {
  const read = () => {
    const { view, problems } = decodeView(window.location.search);
    store.getState().restoreView(view, problems);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const query = encodeView(state.view);
    if (query === window.location.search.replace(/^\?/, '')) return;
    const address = addressOf(window.location, query);
    const isStep = stepKeys.some((key) => state.view[key] !== previous.view[key]);
    if (isStep) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  });
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}

function addressOf(location: Location, query: string): string {
  return location.pathname + (query === '' ? '' : `?${query}`) + location.hash;
}
