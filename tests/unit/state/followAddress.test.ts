import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { zoneCode } from '../../../src/domain/territory/zone.ts';
import type { AtlasState, AtlasStore } from '../../../src/state/atlasStore.ts';
import type { SharedView } from '../../../src/state/sharedView.ts';
import { followAddress } from '../../../src/state/url/followAddress.ts';
import { createViewSlice } from '../../../src/state/viewSlice.ts';
import { readTerritory } from '../../fixtures/readTerritory.ts';

/** As much of a window as the address needs: a location and a history that can be gone back in. */
class AddressBar extends EventTarget {
  readonly entries: string[];
  constructor(search = '', hash = '') {
    super();
    this.entries = [`/atlas/${search}${hash}`];
  }
  get location() {
    return new URL(this.entries.at(-1) ?? '', 'https://exemple.fr');
  }
  readonly history = {
    pushState: (_: unknown, __: string, address: string) => this.entries.push(address),
    replaceState: (_: unknown, __: string, address: string) => this.entries.splice(-1, 1, address),
  };
  back(): void {
    this.entries.pop();
    this.dispatchEvent(new Event('popstate'));
  }
}

const territory = readTerritory();

let store: AtlasStore;
let bar: AddressBar;

function follow(search = '', hash = ''): () => void {
  bar = new AddressBar(search, hash);
  return followAddress(store, bar as unknown as Window);
}

beforeEach(() => {
  // The view alone: what the address does not hold plays no part in it.
  store = createStore<AtlasState>()(createViewSlice as never);
});

const changeView = (change: Partial<SharedView>) => store.getState().changeView(change);

describe('the address follows the view', () => {
  it('a step adds an entry to the history, a detail replaces the last', () => {
    follow();
    changeView({ mesh: 'epci' });
    changeView({ year: 2022 });
    changeView({ axes: [] });
    changeView({ zone: zoneCode('55181') });
    expect(bar.entries).toEqual([
      '/atlas/',
      '/atlas/?annee=2022&maille=epci&axe=aucun',
      '/atlas/?annee=2022&maille=epci&zone=55181&axe=aucun',
    ]);
  });

  it('what is left as it was writes nothing', () => {
    follow('?maille=epci');
    store.getState().restoreView({ ...store.getState().view, mesh: 'epci' }, []);
    changeView({ mesh: 'epci' });
    expect(bar.entries).toEqual(['/atlas/?maille=epci']);
  });

  it('back restores the view, and writes no entry of its own', () => {
    follow();
    changeView({ screen: 'experiments' });
    changeView({ record: 'une-fiche' });
    bar.back();
    expect(store.getState().view).toMatchObject({ screen: 'experiments', record: null });
    bar.back();
    expect(store.getState().view.screen).toBe('explore');
    expect(bar.entries).toEqual(['/atlas/']);
  });

  it('what comes after # is left alone', () => {
    follow('', '#contenu');
    changeView({ language: 'en' });
    expect(bar.entries).toEqual(['/atlas/?langue=en#contenu']);
    changeView({ language: 'fr' });
    expect(bar.entries).toEqual(['/atlas/#contenu']);
  });

  it('one’s own zones follow #, each change of the pins a step to come back from', () => {
    follow('?epingles=c55029.o1', '#zones=Nord~2~55AA');
    const [mesh, zone] = store.getState().view.pins;
    expect(zone).toEqual({ name: 'Nord', communes: ['55001', '55002'] });
    changeView({ pins: zone ? [zone] : [] });
    changeView({ pins: mesh ? [mesh] : [] });
    expect(bar.entries).toEqual([
      '/atlas/?epingles=c55029.o1#zones=Nord~2~55AA',
      '/atlas/?epingles=o1#zones=Nord~2~55AA',
      '/atlas/?epingles=c55029',
    ]);
    bar.back();
    expect(store.getState().view.pins).toEqual([zone]);
  });

  it('a link to a place in the page does not cost one’s own zones', () => {
    follow('?epingles=o1', '#zones=Nord~2~55AA');
    bar.entries.push('/atlas/?epingles=o1#contenu');
    bar.dispatchEvent(new Event('popstate'));
    expect(bar.entries.at(-1)).toBe('/atlas/?epingles=o1#zones=Nord~2~55AA');
    expect(store.getState().view.pins).toHaveLength(1);
    expect(store.getState().addressProblems).toEqual([]);
  });

  it('unknown pins leave the view and the address when the territory comes', () => {
    follow('?epingles=c55029.o1.c55999', '#zones=Nord~3~55AA-e');
    store.setState({ territory });
    expect(bar.entries).toEqual(['/atlas/?epingles=c55029.o1#zones=Nord~2~55AA']);
    expect(store.getState().addressProblems.map(({ reason, value }) => [reason, value])).toEqual([
      ['unknownCommune', '55993'],
      ['unknownZone', '55999'],
    ]);
  });

  it('parts it does not know are reported when they are come back to', () => {
    follow('?maille=canton');
    changeView({ screen: 'method' });
    bar.back();
    expect(store.getState().addressProblems).toEqual([{ key: 'maille', value: 'canton' }]);
  });

  it('once stopped, it neither writes nor reads', () => {
    const stop = follow();
    stop();
    changeView({ mesh: 'department' });
    bar.dispatchEvent(new Event('popstate'));
    expect(bar.entries).toEqual(['/atlas/']);
    expect(store.getState().view.mesh).toBe('department');
  });
});
