import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AccessExplanation, ExplainRequest, GroupRequest } from '../analysis/analysisApi.ts';
import type { AnalysisClient, CalibrationMeasures } from '../analysis/analysisClient.ts';
import type { BestPlacesSearch } from '../analysis/bestPlacesApi.ts';
import type { CoverageMeasures } from '../analysis/coverageApi.ts';
import type { IndicatorResult } from '../analysis/indicatorResult.ts';
import { composeOutlines } from '../datasets/composeOutlines.ts';
import type { DataLibrary, FetchOptions } from '../datasets/loadDataFile.ts';
import { type FirstView, loadFirstView } from '../datasets/loadFirstView.ts';
import {
  loadCareSites,
  loadMeshOutlines,
  loadNeedFacts,
  loadNeighbourEpci,
  loadOpenCatalogue,
  loadProfessionAplFacts,
  loadProgramme,
  loadRelatedSchemes,
  loadStories,
  loadSupplyFacts,
  loadSurroundings,
  loadZoneFacts,
} from '../datasets/loadLater.ts';
import type { Parsed } from '../datasets/problem.ts';
import { withFacts } from '../datasets/withFacts.ts';
import type { RestReference } from '../domain/comparison/reference.ts';
import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import type { CommuneGroup } from '../domain/indicators/withGroups.ts';
import type { SimilarEpci } from '../domain/replicability/findSimilarEpci.ts';
import type { ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';
import type { Column } from '../domain/territory/column.ts';
import type { Territory } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import { createScenarioAsker } from './askScenarios.ts';
import type { AtlasState, AtlasStore } from './atlasStore.ts';
import { keepParsed } from './keepParsed.ts';
import { requestKey } from './resultsSlice.ts';
import { tellProgress } from './tellProgress.ts';

/** What a panel may ask for that the first view does without. */
type LaterNeed =
  | 'careSites'
  | 'relatedSchemes'
  | 'programme'
  | 'openFiles'
  | 'stories'
  | 'neighbourEpci';

/** The hand that fills the store: loads the files, feeds the worker, answers requests for columns. */
export interface Atlas {
  /** Colours need these columns: asks the worker for those not yet known or under way. */
  requestColumns(requests: readonly IndicatorRequest[]): void;
  requestOutlines(mesh: Mesh): void;
  /** What each place gives to a commune's access index; `null` when the surroundings could not be had. */
  explainAccess(request: ExplainRequest): Promise<AccessExplanation | null>;
  /** Indicators of groups of communes; `null` when the worker could not be had. */
  computeGroups(
    requests: readonly GroupRequest[],
    groups: readonly CommuneGroup[],
  ): Promise<IndicatorResult[] | null>;
  /** The value of what each zone is compared to; `null` when the worker could not be had. */
  computeReferences(request: IndicatorRequest, reference: RestReference): Promise<Column | null>;
  /** One outline for communes taken together; `null` when the worker could not be had. */
  dissolve(communes: CommuneGroup): Promise<Feature<Polygon | MultiPolygon> | null>;
  measures: CalibrationMeasures & CoverageMeasures;
  /** For each group of communes, the EPCI most like it; `null` as above. */
  findSimilarEpci(groups: readonly CommuneGroup[]): Promise<(SimilarEpci | null)[] | null>;
  /** Asks what scenarios do; the answers come to the store. */
  requestScenarios(requests: readonly ScenarioRequest[]): void;
  /** Searches on for the best places; `null` when the worker or the surroundings could not be had. */
  advanceBestPlaces: BestPlacesSearch['advanceBestPlaces'];
  measurePlaces: BestPlacesSearch['measurePlaces'];
  request(need: LaterNeed): void;
  /** Does again all that failed: loads the files anew, asks the worker again. */
  retry(): void;
}

const factLoaders = [loadSupplyFacts, loadProfessionAplFacts, loadNeedFacts, loadZoneFacts];

/** Opens the atlas: first view, then, at leisure or as soon as something waits for it, the rest. */
export function openAtlas(
  store: AtlasStore,
  client: AnalysisClient,
  base: string,
  leisure: Promise<void> = Promise.resolve(),
): Atlas {
  const askedFiles = new Set<string>();
  const askedColumns = new Set<string>();
  const readKeys = new Set<string>();
  /** What `retry` does again, by what it was. */
  const failed = new Map<string, (options: FetchOptions) => unknown>();
  let waiting: IndicatorRequest[] = [];
  let hurry = (): void => undefined;
  const hurried = new Promise<void>((resolve) => {
    hurry = resolve;
  });

  async function open(options: FetchOptions = {}): Promise<void> {
    const onProgress = tellProgress(store);
    onProgress(0, 0);
    const view = keepParsed(store, await loadFirstView(base, onProgress, options));
    if (!view) {
      failed.set('firstView', open);
      return;
    }
    askedFiles.add('outlines-commune').add('outlines-department');
    store.setState({
      firstView: view,
      territory: view.territory,
      meshOutlines: { commune: view.outlines, department: view.departments },
    });
    await Promise.race([leisure, hurried]);
    await outlive(client.open(view.territory, view.outlines, view.experiments));
    const rest = createRest(view);
    await complete(view, rest);
  }

  /** Each file of the rest, fetched until it has been had once. */
  function createRest({ territory }: FirstView) {
    function untilHad<T>(
      load: (library: DataLibrary, territory: Territory) => Promise<Parsed<T>>,
    ): (library: DataLibrary) => Promise<T | null> {
      let had: T | null = null;
      return async (library) => {
        had ??= keepParsed(store, await load(library, territory));
        return had;
      };
    }
    return { facts: factLoaders.map(untilHad), surroundings: untilHad(loadSurroundings) };
  }

  async function complete(
    view: FirstView,
    rest: ReturnType<typeof createRest>,
    options: FetchOptions = {},
  ): Promise<void> {
    const isAgain = store.getState().isComplete;
    store.setState({ isComplete: false });
    const library = { ...view.library, ...options };
    const [surroundings, ...facts] = await Promise.all([
      rest.surroundings(library),
      ...rest.facts.map((load) => load(library)),
    ]);
    if (surroundings === null || facts.includes(null)) {
      failed.set('rest', (anew) => complete(view, rest, anew));
    }
    const territory = facts.reduce<Territory>(
      (known, more) => (more ? withFacts(known, more) : known),
      view.territory,
    );
    await outlive(client.complete(territory, surroundings));
    if (isAgain) forgetLaterColumns();
    store.setState({ territory, surroundings, isComplete: true });
    const held = waiting;
    waiting = [];
    ask(held);
    const nearestPlaces = await orNull(client.selectNearestPlaces());
    if (!nearestPlaces) failed.set('rest', (anew) => complete(view, rest, anew));
    store.setState({ nearestPlaces });
  }

  /** What was computed from fewer data than there are now. */
  function forgetLaterColumns(): void {
    askedColumns.clear();
    store.getState().clearResults((key) => readKeys.has(key));
  }

  /** Those that take nothing more than the first view are there at once; the others are given back. */
  function readColumns(territory: Territory, requests: readonly IndicatorRequest[]) {
    const read = requests.map(
      (request) => [request, client.computeAtOnce(territory, request)] as const,
    );
    const results = read.flatMap(([request, result]) =>
      result ? [[requestKey(request), result] as const] : [],
    );
    for (const [key] of results) readKeys.add(key);
    if (results.length > 0) store.getState().addResults(new Map(results));
    return read.flatMap(([request, result]) => (result ? [] : [request]));
  }

  function ask(requests: readonly IndicatorRequest[]): void {
    if (requests.length === 0) return;
    const keys = requests.map(requestKey);
    for (const key of keys) askedColumns.add(key);
    void client.computeIndicators(requests).then(
      (results) => {
        const keyed = results.map((result, at) => [keys[at] ?? '', result] as const);
        store.getState().addResults(new Map(keyed));
      },
      () => {
        for (const key of keys) askedColumns.delete(key);
        failed.set(keys.join(' '), () => ask(requests));
        store.setState({ workerEvent: 'failed' });
      },
    );
  }

  /** The client has said that its worker is lost; what needs none goes on. */
  const outlive = (told: Promise<void>): Promise<void> =>
    told.catch(() => store.setState({ workerEvent: 'failed' }));

  const orNull = <T>(answer: Promise<T>): Promise<T | null> =>
    answer.catch(() => {
      store.setState({ workerEvent: 'failed' });
      return null;
    });

  function loadOnce<T>(
    key: string,
    load: (view: FirstView, library: DataLibrary) => Promise<Parsed<T>>,
    put: (value: T, state: AtlasState) => Partial<AtlasState>,
    putInstead: (view: FirstView, state: AtlasState) => Partial<AtlasState> = () => ({}),
    options: FetchOptions = {},
  ): void {
    const { firstView } = store.getState();
    if (!firstView || askedFiles.has(key)) return;
    askedFiles.add(key);
    void load(firstView, { ...firstView.library, ...options }).then((parsed) => {
      const value = keepParsed(store, parsed);
      if (value !== null) return store.setState((state) => put(value, state));
      failed.set(key, (anew) => {
        askedFiles.delete(key);
        loadOnce(key, load, put, putInstead, anew);
      });
      store.setState((state) => putInstead(firstView, state));
    });
  }

  /** What is kept in the store under its own name. */
  function loadInto<Need extends LaterNeed>(
    need: Need,
    load: (library: DataLibrary) => Promise<Parsed<NonNullable<AtlasState[Need]>>>,
  ): void {
    const put = (value: AtlasState[Need]): Partial<AtlasState> => ({ [need]: value });
    loadOnce(need, (_, library) => load(library), put);
  }

  const later: Record<LaterNeed, () => void> = {
    careSites: () => loadInto('careSites', loadCareSites),
    relatedSchemes: () => loadInto('relatedSchemes', loadRelatedSchemes),
    programme: () => loadInto('programme', loadProgramme),
    stories: () => loadInto('stories', loadStories),
    openFiles: () => loadInto('openFiles', loadOpenCatalogue),
    neighbourEpci: () => loadInto('neighbourEpci', loadNeighbourEpci),
  };

  void open();

  return {
    requestColumns(requests) {
      const { firstView, isComplete } = store.getState();
      if (!firstView) return;
      const isNew = (request: IndicatorRequest) => {
        const key = requestKey(request);
        return !askedColumns.has(key) && !readKeys.has(key);
      };
      const news = readColumns(firstView.territory, requests.filter(isNew));
      if (news.length === 0) return;
      for (const request of news) askedColumns.add(requestKey(request));
      if (isComplete) return ask(news);
      waiting.push(...news);
      hurry();
    },
    requestOutlines(mesh) {
      const putMesh = (outlines: AtlasState['meshOutlines'][Mesh], state: AtlasState) => ({
        meshOutlines: outlines ? { ...state.meshOutlines, [mesh]: outlines } : state.meshOutlines,
      });
      loadOnce(
        `outlines-${mesh}`,
        ({ territory }, library) => loadMeshOutlines(library, territory, mesh),
        putMesh,
        ({ territory, outlines }, state) =>
          putMesh(composeOutlines(territory, outlines, mesh), state),
      );
    },
    explainAccess: (request) => client.explainAccess(request),
    measures: client,
    computeGroups: (requests, groups) => orNull(client.computeGroups(requests, groups)),
    computeReferences: (request, reference) => orNull(client.computeReferences(request, reference)),
    findSimilarEpci: (groups) => orNull(client.findSimilarEpci(groups)),
    dissolve: (communes) => orNull(client.dissolve(communes)),
    requestScenarios: createScenarioAsker(store, (request) =>
      orNull(client.computeScenario(request)),
    ),
    advanceBestPlaces: (request) => orNull(client.advanceBestPlaces(request)),
    measurePlaces: (request, places) => orNull(client.measurePlaces(request, places)),
    request: (need) => later[need](),
    retry() {
      store.getState().dismissDataProblems();
      store.getState().dismissWorkerEvent();
      const again = [...failed.values()];
      failed.clear();
      for (const redo of again) redo({ cache: 'reload' });
    },
  };
}
