import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AnalysisClient } from '../../../src/analysis/analysisClient.ts';
import { computeAtOnce } from '../../../src/analysis/computeAtOnce.ts';
import type { IndicatorRequest } from '../../../src/domain/indicators/indicator.ts';
import { supplyKinds } from '../../../src/domain/territory/territory.ts';
import type { AtlasState, AtlasStore } from '../../../src/state/atlasStore.ts';
import { createDataSlice } from '../../../src/state/dataSlice.ts';
import { openAtlas } from '../../../src/state/openAtlas.ts';
import { createResultsSlice, requestKey } from '../../../src/state/resultsSlice.ts';
import { columnOf } from '../../fixtures/handMadeTerritory.ts';
import { createSmallDataset, publishDataset } from '../../fixtures/smallDataset.ts';

function triangle(code: string) {
  const corners = [5, 5.1, 5.2, 5].map((longitude, at) => [longitude, 48 + (at % 3) / 10]);
  const geometry = { type: 'Polygon', coordinates: [corners] };
  return { type: 'Feature', id: Number(code), properties: { code }, geometry };
}

/** The first view's files and those that follow it, each about the three communes of the small dataset. */
const contents = {
  ...createSmallDataset(),
  'facts-supply.json': { communes: { 'supply-gp': { values: [0, 3, 0] } } },
  'facts-apl-professions.json': { communes: { 'apl-nurse-2023': { values: [80, 90, 0] } } },
  'facts-need.json': { communes: { 'share-75-plus': { values: [12, 9, 0] } } },
  'facts-zones.json': { communes: {} },
  'epci.geojson': { type: 'FeatureCollection', features: ['200000001', '200000002'].map(triangle) },
  'surroundings.json': {
    codes: ['52001', '54001', '55001', '88001'],
    names: ['Ageville', 'Bois-de-Haye', 'Fleury', 'Contrex'],
    longitudes: [5.3, 6.1, 5.4, 5.9],
    latitudes: [48.1, 48.7, 49.2, 48.2],
    population: [300, 600, 0, 900],
    supply: Object.fromEntries(supplyKinds.map((kind) => [kind, [0, 3, 0, 1]])),
    calibration: {
      ridge: 3,
      impliedActivity: { values: [0, 12_000, 0, 4400], status: '2222' },
      officialApl2023: { values: [1.3, 3.2, null, 2.5], status: '0060' },
    },
  },
};

/** The web server: which files it has not, which it keeps back, and every request it was sent. */
let missing: Set<string>;
let keptBack: { name: string; until: Promise<void> } | null;
let requests: { name: string; cache: RequestCache | undefined }[];
let store: AtlasStore;

beforeEach(() => {
  missing = new Set();
  keptBack = null;
  requests = [];
  store = createStore<AtlasState>()(
    (...api) =>
      ({ ...createDataSlice(...api), ...createResultsSlice(...api) }) as unknown as AtlasState,
  );
  const files = publishDataset(contents);
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const name = address.replace('./data/', '').replace(/\?.*/, '');
    requests.push({ name, cache: init.cache });
    if (keptBack?.name === name) await keptBack.until;
    const bytes = missing.has(name) ? undefined : files.get(name);
    return new Response(bytes ? new Uint8Array(bytes) : null, { status: bytes ? 200 : 404 });
  });
});

afterEach(() => vi.unstubAllGlobals());

/** A worker that answers at once, or not at all, and remembers what it was told. */
function createClient() {
  const asked: string[][] = [];
  const told: { facts: string[]; hasSurroundings: boolean }[] = [];
  let isDead = false;
  const answer = <T>(value: T): Promise<T> =>
    isDead ? Promise.reject(new Error('dead')) : Promise.resolve(value);
  const client = {
    open: () => answer(undefined),
    computeAtOnce,
    complete: (territory: { facts: ReadonlyMap<string, unknown> }, surroundings: unknown) => {
      told.push({ facts: [...territory.facts.keys()], hasSurroundings: surroundings !== null });
      return answer(undefined);
    },
    computeIndicators(wanted: readonly IndicatorRequest[]) {
      asked.push(wanted.map(({ indicatorId }) => indicatorId));
      return answer(wanted.map(() => ({ column: columnOf([1, 2, 3]), whole: 2 })));
    },
    selectNearestPlaces: () => answer(new Map()),
  };
  return {
    client: client as unknown as AnalysisClient,
    asked,
    told,
    die: () => {
      isDead = true;
    },
    revive: () => {
      isDead = false;
    },
  };
}

const communes = (...ids: string[]): IndicatorRequest[] =>
  ids.map((indicatorId) => ({ indicatorId, mesh: 'commune' }));

const isComplete = () => vi.waitFor(() => expect(store.getState().isComplete).toBe(true));
const hasResult = (indicatorId: string) => {
  const [request] = communes(indicatorId);
  return request !== undefined && store.getState().results.has(requestKey(request));
};
const brokenFiles = () => [...new Set(store.getState().dataProblems.map(({ file }) => file))];

describe('opening', () => {
  it('shows the first view before the rest, and computes what waited for it', async () => {
    let release = (): void => undefined;
    keptBack = {
      name: 'facts-need.json',
      until: new Promise((resolve) => {
        release = resolve;
      }),
    };
    const worker = createClient();
    const hand = openAtlas(store, worker.client, './');
    await vi.waitFor(() => expect(store.getState().firstView).not.toBeNull());
    hand.requestColumns(communes('apl-gp', 'count-gp'));
    hand.requestColumns(communes('apl-gp', 'count-gp'));
    // Read from the first view's own files, without the worker.
    expect(hasResult('apl-gp')).toBe(true);
    expect(hasResult('count-gp')).toBe(false);
    release();
    await isComplete();
    await vi.waitFor(() => expect(hasResult('count-gp')).toBe(true));
    expect(worker.asked).toEqual([['count-gp']]);
    expect(store.getState().territory?.facts.has('share-75-plus')).toBe(true);
  });

  it('leaves the rest for its leisure, unless a figure waits for it', async () => {
    const worker = createClient();
    const hand = openAtlas(store, worker.client, './', new Promise(() => {}));
    await vi.waitFor(() => expect(store.getState().firstView).not.toBeNull());
    const asked = requests.length;
    hand.requestColumns(communes('apl-gp'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests.length).toBe(asked);
    hand.requestColumns(communes('count-gp'));
    await isComplete();
    await vi.waitFor(() => expect(hasResult('count-gp')).toBe(true));
  });

  it('goes on with the facts that came, and names the files that did not', async () => {
    missing.add('facts-supply.json').add('surroundings.json');
    const worker = createClient();
    openAtlas(store, worker.client, './');
    await isComplete();
    expect(brokenFiles().sort()).toEqual(['facts-supply.json', 'surroundings.json']);
    expect(store.getState().territory?.facts.has('supply-gp')).toBe(false);
    expect(store.getState().territory?.facts.has('apl-nurse-2023')).toBe(true);
    expect(worker.told.at(-1)?.hasSurroundings).toBe(false);
  });
});

describe('trying again', () => {
  it('loads only what failed, past the browser’s own store, and forgets what was computed without it', async () => {
    missing.add('facts-supply.json').add('surroundings.json');
    const worker = createClient();
    const hand = openAtlas(store, worker.client, './');
    await isComplete();
    hand.requestColumns(communes('apl-gp', 'count-gp'));
    await vi.waitFor(() => expect(hasResult('count-gp')).toBe(true));

    missing.clear();
    requests = [];
    hand.retry();
    expect(store.getState().dataProblems).toEqual([]);
    expect(store.getState().isComplete).toBe(false);
    await isComplete();
    expect(requests).toEqual([
      { name: 'surroundings.json', cache: 'reload' },
      { name: 'facts-supply.json', cache: 'reload' },
    ]);
    expect(worker.told.at(-1)?.facts).toContain('supply-gp');
    expect(hasResult('apl-gp')).toBe(true);
    expect(hasResult('count-gp')).toBe(false);
    hand.requestColumns(communes('count-gp'));
    await vi.waitFor(() => expect(hasResult('count-gp')).toBe(true));
  });

  it('loads the first view when that is what failed', async () => {
    missing.add('territory.json');
    const hand = openAtlas(store, createClient().client, './');
    await vi.waitFor(() => expect(brokenFiles()).toEqual(['territory.json']));
    expect(store.getState().firstView).toBeNull();
    missing.clear();
    hand.retry();
    expect(store.getState().progress.loadedBytes).toBe(0);
    await vi.waitFor(() => expect(store.getState().firstView).not.toBeNull());
    expect(brokenFiles()).toEqual([]);
  });

  it('draws a mesh from its communes until its own outlines come', async () => {
    missing.add('epci.geojson');
    const hand = openAtlas(store, createClient().client, './');
    await isComplete();
    hand.requestOutlines('epci');
    await vi.waitFor(() => expect(store.getState().meshOutlines.epci).toBeDefined());
    expect(brokenFiles()).toEqual(['epci.geojson']);
    const drawn = () => store.getState().meshOutlines.epci ?? [];
    expect(drawn().map(({ properties }) => properties.code)).toEqual(['200000001', '200000002']);
    expect(drawn().map(({ geometry }) => geometry.type)).toEqual(['MultiPolygon', 'MultiPolygon']);
    requests = [];
    hand.requestOutlines('epci');
    expect(requests).toEqual([]);
    missing.clear();
    hand.retry();
    await vi.waitFor(() => expect(drawn()[0]?.geometry.type).toBe('Polygon'));
    expect(requests).toEqual([{ name: 'epci.geojson', cache: 'reload' }]);
  });

  it('asks the worker again what it did not answer', async () => {
    const worker = createClient();
    const hand = openAtlas(store, worker.client, './');
    await isComplete();
    worker.die();
    hand.requestColumns(communes('count-gp'));
    await vi.waitFor(() => expect(store.getState().workerEvent).toBe('failed'));
    worker.revive();
    hand.retry();
    expect(store.getState().workerEvent).toBeNull();
    await vi.waitFor(() => expect(hasResult('count-gp')).toBe(true));
  });

  it('shows what needs no worker when there is none', async () => {
    const worker = createClient();
    worker.die();
    const hand = openAtlas(store, worker.client, './');
    await isComplete();
    expect(store.getState().workerEvent).toBe('failed');
    expect(store.getState().firstView?.territory.communes.codes).toHaveLength(3);
    expect(store.getState().nearestPlaces).toBeNull();
    worker.revive();
    hand.retry();
    await vi.waitFor(() => expect(store.getState().nearestPlaces).not.toBeNull());
  });
});
