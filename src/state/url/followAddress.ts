import type { AtlasStore } from '../atlasStore.ts';
import type { SharedView } from '../sharedView.ts';
import { isAtlasFragment } from './addressFragment.ts';
import { checkPins } from './checkPins.ts';
import { decodeView, encodeFragment, encodeView } from './viewCodec.ts';

/** Changes that one would come back from: they add to the history, the others replace its last entry. */
const stepKeys: (keyof SharedView)[] = [
  'screen',
  'indicatorId',
  'mesh',
  'display',
  'zone',
  'record',
  'story',
  'pins',
  'comparisonPart',
  'registerPart',
  'matchExperiment',
  'matchMesh',
  'candidate',
  'replicabilityPart',
  'scenarioPart',
];

/**
 * Keeps the address and the view in step: the address is read at once and on back and forward, and
 * written here and nowhere else. What follows `#` is the atlas's too; any other fragment is left alone.
 */
export function followAddress(store: AtlasStore, window: Window): () => void {
  /** Zones to compare can be told from unknown ones only once the territory is there. */
  let isChecked = false;

  function read(): void {
    const { search, hash } = window.location;
    const { view, problems } = decodeView(search, hash);
    isChecked = false;
    store.getState().restoreView(view, problems);
    check();
  }

  function check(): void {
    const { territory, view, addressProblems, restoreView } = store.getState();
    if (isChecked || !territory) return;
    isChecked = true;
    const { pins, problems } = checkPins(territory, view.pins);
    if (problems.length > 0) restoreView({ ...view, pins }, [...addressProblems, ...problems]);
  }

  /** A link to a place in the page has taken the zones' place in the address: they come back. */
  function onPopState(): void {
    const { search, hash } = window.location;
    const { view } = store.getState();
    const ownZones = encodeFragment(view);
    const isPlaceInPage =
      ownZones !== '' && hash !== '' && !isAtlasFragment(hash) && search === searchOf(view);
    if (isPlaceInPage) window.history.replaceState(null, '', addressOf(window.location, view));
    else read();
  }

  read();
  const unsubscribe = store.subscribe((state, previous) => {
    check();
    const { view } = store.getState();
    if (view === previous.view) return;
    const address = addressOf(window.location, view);
    const { pathname, search, hash } = window.location;
    if (address === pathname + search + hash) return;
    // What an address says wrongly is put right in its place.
    const isStep =
      state.view === view &&
      state.addressProblems === previous.addressProblems &&
      stepKeys.some((key) => view[key] !== previous.view[key]);
    if (isStep) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  });
  window.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

function searchOf(view: SharedView): string {
  const query = encodeView(view);
  return query === '' ? '' : `?${query}`;
}

function addressOf({ pathname, hash }: Location, view: SharedView): string {
  const ownZones = encodeFragment(view);
  const kept = isAtlasFragment(hash) ? '' : hash;
  return pathname + searchOf(view) + (ownZones || kept);
}
