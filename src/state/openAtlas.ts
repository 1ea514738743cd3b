import type { AnalysisClient } from '../analysis/analysisClient.ts';
import { type FirstView, loadFirstView } from '../datasets/loadFirstView.ts';
import {
  loadCareSites,
  loadMeshOutlines,
  loadNeedFacts,
  loadProgramme,
  loadRelatedSchemes,
  loadSupplyFacts,
  loadSurroundings,
  loadZoneFacts,
} from '../datasets/loadLater.ts';
import type { Facts } from '../datasets/parseFacts.ts';
import type { Parsed } from '../datasets/problem.ts';
import { withFacts } from '../datasets/withFacts.ts';
import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import type { NearestCare } from '../domain/indicators/nearestCare.ts';
import type { Territory } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { AtlasState, AtlasStore } from './atlasStore.ts';
import { requestKey } from './resultsSlice.ts';

/** What a panel may ask for that the first view does without. */
type LaterNeed = 'careSites' | 'relatedSchemes' | 'programme';

/** The hand that fills the store: loads the files, feeds the worker, answers requests for columns. */
export interface Atlas {
  /** Colours need these columns: asks the worker for those not yet known or under way. */
  requestColumns(requests: readonly IndicatorRequest[]): void;
  requestOutlines(mesh: Mesh): void;
  /** What is nearest to a commune; `null` when the surroundings could not be had. */
  selectNearestCare(communeRow: number): Promise<NearestCare[] | null>;
  request(need: LaterNeed): void;
  /** Loads what failed again. */
  retry(): void;
}

/** Opens the atlas: first view, then the rest in the background. */
export function openAtlas(store: AtlasStore, client: AnalysisClient, base: string): Atlas {
  const asked = new Set<string>();
  let waiting: IndicatorRequest[] = [];

  async function open(): Promise<void> {
    const loaded = await loadFirstView(base, (loadedBytes, totalBytes) =>
      store.setState({ progress: { loadedBytes, totalBytes } }),
    );
    const view = keep(store, loaded);
    if (!view) return;
    await client.open(view.territory, view.outlines, view.experiments);
    store.setState({
      firstView: view,
      territory: view.territory,
      meshOutlines: { commune: view.outlines, department: view.departments },
    });
    await complete(view);
  }

  async function complete(view: FirstView): Promise<void> {
    const { library, territory } = view;
    const [supply, need, zones, surroundings] = await Promise.all([
      loadSupplyFacts(library, territory),
      loadNeedFacts(library, territory),
      loadZoneFacts(library, territory),
      loadSurroundings(library, territory),
    ]);
    const facts = [supply, need, zones].map((parsed) => keep(store, parsed));
    const whole = facts.reduce<Territory>(addFacts, territory);
    const around = keep(store, surroundings);
    await client.complete(whole, around);
    store.setState({ territory: whole, surroundings: around, isComplete: true });
    const held = waiting;
    waiting = [];
    compute(held);
  }

  function compute(requests: readonly IndicatorRequest[]): void {
    if (requests.length === 0) return;
    const keys = requests.map(requestKey);
    void client.computeIndicators(requests).then(
      (results) => {
        const keyed = results.map((result, at) => [keys[at] ?? '', result] as const);
        store.getState().addResults(new Map(keyed));
      },
      () => {
        for (const key of keys) asked.delete(key);
        store.setState({ workerEvent: 'failed' });
      },
    );
  }

  function loadOnce<T>(
    key: string,
    load: (view: FirstView) => Promise<Parsed<T>>,
    put: (value: T, state: AtlasState) => Partial<AtlasState>,
  ): void {
    const { firstView } = store.getState();
    if (!firstView || asked.has(key)) return;
    asked.add(key);
    void load(firstView).then((parsed) => {
      const value = keep(store, parsed);
      if (value === null) asked.delete(key);
      else store.setState((state) => put(value, state));
    });
  }

  const later: Record<LaterNeed, () => void> = {
    careSites: () =>
      loadOnce(
        'careSites',
        ({ library }) => loadCareSites(library),
        (careSites) => ({ careSites }),
      ),
    relatedSchemes: () =>
      loadOnce(
        'relatedSchemes',
        ({ library }) => loadRelatedSchemes(library),
        (relatedSchemes) => ({ relatedSchemes }),
      ),
    programme: () =>
      loadOnce(
        'programme',
        ({ library }) => loadProgramme(library),
        (programme) => ({ programme }),
      ),
  };

  void open();

  return {
    requestColumns(requests) {
      const { firstView, isComplete } = store.getState();
      if (!firstView) return;
      const news = requests.filter((request) => !asked.has(requestKey(request)));
      for (const request of news) asked.add(requestKey(request));
      const isReady = (request: IndicatorRequest) => isComplete || isInFirstView(request);
      compute(news.filter(isReady));
      waiting.push(...news.filter((request) => !isReady(request)));
    },
    requestOutlines(mesh) {
      loadOnce(
        `outlines-${mesh}`,
        ({ library, territory }) => loadMeshOutlines(library, territory, mesh),
        (outlines, state) => ({ meshOutlines: { ...state.meshOutlines, [mesh]: outlines } }),
      );
    },
    selectNearestCare: (communeRow) => client.selectNearestCare(communeRow),
    request: (need) => later[need](),
    retry() {
      store.getState().dismissDataProblems();
      const { firstView } = store.getState();
      if (firstView) void complete(firstView);
      else void open();
    },
  };
}

const firstViewIndicators = new Set(['apl-gp', 'apl-gp-65', 'population']);

/** The official access to GPs and the population come with the first view; the rest waits for its facts. */
const isInFirstView = ({ indicatorId }: IndicatorRequest) => firstViewIndicators.has(indicatorId);

function addFacts(territory: Territory, facts: Facts | null): Territory {
  return facts ? withFacts(territory, facts) : territory;
}

/** The value, or `null` once its problems are written down. */
function keep<T>(store: AtlasStore, parsed: Parsed<T>): T | null {
  if (parsed.ok) return parsed.value;
  store.getState().addDataProblems(parsed.problems);
  return null;
}
