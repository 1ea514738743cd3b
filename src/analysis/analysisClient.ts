import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { StrengthError } from '../domain/calibration/calibrateSupply.ts';
import type { CalibrationReport } from '../domain/calibration/measureCalibration.ts';
import type { SettingAgreement } from '../domain/calibration/measureSetting.ts';
import type { TravelSetting } from '../domain/calibration/selectCalibrationProblem.ts';
import type { RestReference } from '../domain/comparison/reference.ts';
import type { Experiment } from '../domain/experiments/experiment.ts';
import type {
  ComputeContext,
  IndicatorRequest,
  ValueRange,
} from '../domain/indicators/indicator.ts';
import type { NearestPlacesByKind } from '../domain/indicators/nearestPlaces.ts';
import type { CommuneGroup } from '../domain/indicators/withGroups.ts';
import type { SimilarEpci } from '../domain/replicability/findSimilarEpci.ts';
import type { ScenarioAnswer } from '../domain/scenarios/answerScenario.ts';
import type { ScenarioRequest } from '../domain/scenarios/computeAccessEffect.ts';
import type { Column } from '../domain/territory/column.ts';
import type { Surroundings, Territory } from '../domain/territory/territory.ts';
import type {
  AccessExplanation,
  AnalysisApi,
  ExplainRequest,
  GroupRequest,
} from './analysisApi.ts';
import type { BestPlacesSearch } from './bestPlacesApi.ts';
import { computeAtOnce } from './computeAtOnce.ts';
import type { CoverageMeasures } from './coverageApi.ts';
import type { IndicatorResult } from './indicatorResult.ts';

/** What the client needs of a worker: a browser's, or the other end of a channel in tests. */
export interface AnalysisWorker extends Endpoint {
  terminate(): void;
}

/** `restarted`: the worker died, its data were replayed, nothing is lost. `failed`: it would not stay up. */
export type AnalysisEvent = 'restarted' | 'failed';

export interface AnalysisClientOptions {
  createWorker?: () => AnalysisWorker;
  /** Without an answer for this long, the worker is taken for dead. Doubled at each new try. */
  answerTimeoutMs?: number;
  onEvent?: (event: AnalysisEvent) => void;
}

/** The worker died again and again. */
export class AnalysisError extends Error {
  readonly code = 'workerUnavailable';
}

class WorkerDeath extends Error {}

/** A slow phone builds its travel matrix in a few seconds; the longest wait is for a worker that hangs. */
const defaultAnswerTimeoutMs = 12_000;
const mostRestarts = 2;

/** The data a new worker must be told before it can answer. */
interface Held {
  territory?: Territory;
  outlines?: ComputeContext['outlines'];
  experiments?: readonly Experiment[] | null;
  surroundings?: Surroundings | null;
}

interface Connection {
  api: Remote<AnalysisApi>;
  /** Never fulfilled; rejected when the worker dies. */
  death: Promise<never>;
  replayed: Promise<unknown>;
  close(): void;
}

/** How far the GPs' supply and the settings of travel agree with the APL; `null` without the surroundings. */
export interface CalibrationMeasures {
  measureCalibration(): Promise<CalibrationReport | null>;
  measureStrengths(): Promise<StrengthError[] | null>;
  measureSetting(setting: TravelSetting): Promise<SettingAgreement | null>;
}

export interface AnalysisClient extends CalibrationMeasures, CoverageMeasures, BestPlacesSearch {
  /** What the first view has. */
  open(
    territory: Territory,
    outlines: ComputeContext['outlines'],
    experiments: readonly Experiment[] | null,
  ): Promise<void>;
  /** The territory with all its facts, and what lies around it (null when its file failed). */
  complete(territory: Territory, surroundings: Surroundings | null): Promise<void>;
  /** What the first view's own files hold, without the worker; `null` where it takes more. */
  computeAtOnce: typeof computeAtOnce;
  computeIndicator(request: IndicatorRequest): Promise<IndicatorResult>;
  /** One result per request, in their order. */
  computeIndicators(requests: readonly IndicatorRequest[]): Promise<IndicatorResult[]>;
  /** One result per request, its columns aligned with the groups of communes. */
  computeGroups(
    requests: readonly GroupRequest[],
    groups: readonly CommuneGroup[],
  ): Promise<IndicatorResult[]>;
  /** One outline for communes taken together. */
  dissolve(communes: CommuneGroup): Promise<Feature<Polygon | MultiPolygon> | null>;
  /** The value of what each zone of the mesh is compared to. */
  computeReferences(request: IndicatorRequest, reference: RestReference): Promise<Column>;
  /** For each group of communes, the EPCI most like it. */
  findSimilarEpci(groups: readonly CommuneGroup[]): Promise<(SimilarEpci | null)[]>;
  /** What a scenario does; `null` without the surroundings. */
  computeScenario(request: ScenarioRequest): Promise<ScenarioAnswer | null>;
  computeRange(request: IndicatorRequest): Promise<ValueRange | null>;
  selectNearestPlaces(): Promise<NearestPlacesByKind | null>;
  explainAccess(request: ExplainRequest): Promise<AccessExplanation | null>;
  close(): void;
}

const createBrowserWorker = (): AnalysisWorker =>
  new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });

/**
 * Speaks to the worker, and outlives it: when it dies (an error event, or no answer), a new one is
 * started, told the data again and asked again. Rejects with an `AnalysisError` when that does not help.
 */
export function createAnalysisClient({
  createWorker = createBrowserWorker,
  answerTimeoutMs = defaultAnswerTimeoutMs,
  onEvent = () => {},
}: AnalysisClientOptions = {}): AnalysisClient {
  const held: Held = {};
  let connection: Connection | null = null;

  const currentConnection = (): Connection => {
    connection ??= connect(createWorker(), held);
    return connection;
  };

  async function ask<T>(send: (api: Remote<AnalysisApi>) => Promise<T>): Promise<T> {
    let hasBuried = false;
    for (let restarts = 0; ; restarts += 1) {
      const current = currentConnection();
      try {
        const answer = current.replayed.then(() => send(current.api));
        const answered = await withDeadline(
          Promise.race([answer, current.death]),
          answerTimeoutMs * 2 ** restarts,
        );
        // Said once the new worker has answered: until then it may die as well.
        if (hasBuried) onEvent('restarted');
        return answered;
      } catch (error) {
        if (!(error instanceof WorkerDeath)) throw error;
        // Several requests see the same death: the first one buries the worker.
        const isFirst = connection === current;
        if (isFirst) {
          connection = null;
          current.close();
        }
        if (restarts === mostRestarts) {
          onEvent('failed');
          throw new AnalysisError(error.message);
        }
        hasBuried ||= isFirst;
      }
    }
  }

  return {
    async open(territory, outlines, experiments) {
      Object.assign(held, { territory, outlines, experiments });
      await ask((api) => tell(api, { territory, outlines, experiments }));
    },
    async complete(territory, surroundings) {
      Object.assign(held, { territory, surroundings });
      await ask((api) => tell(api, { territory, surroundings }));
    },
    computeAtOnce,
    computeIndicator: (request) => ask((api) => api.computeIndicator(request)),
    computeIndicators: (requests) => ask((api) => api.computeIndicators(requests)),
    computeGroups: (requests, groups) => ask((api) => api.computeGroups(requests, groups)),
    dissolve: (communes) => ask((api) => api.dissolve(communes)),
    computeReferences: (request, reference) =>
      ask((api) => api.computeReferences(request, reference)),
    findSimilarEpci: (groups) => ask((api) => api.findSimilarEpci(groups)),
    computeScenario: (request) => ask((api) => api.computeScenario(request)),
    advanceBestPlaces: (request) => ask((api) => api.advanceBestPlaces(request)),
    measurePlaces: (request, places) => ask((api) => api.measurePlaces(request, places)),
    computeRange: (request) => ask((api) => api.computeRange(request)),
    selectNearestPlaces: () => ask((api) => api.selectNearestPlaces()),
    explainAccess: (request) => ask((api) => api.explainAccess(request)),
    measureCalibration: () => ask((api) => api.measureCalibration()),
    measureStrengths: () => ask((api) => api.measureStrengths()),
    measureSetting: (setting) => ask((api) => api.measureSetting(setting)),
    measureCoverage: (sites) => ask((api) => api.measureCoverage(sites)),
    measureEquity: (sites) => ask((api) => api.measureEquity(sites)),
    outlineCatchments: (sites) => ask((api) => api.outlineCatchments(sites)),
    close() {
      connection?.close();
      connection = null;
    },
  };
}

function connect(worker: AnalysisWorker, held: Held): Connection {
  const api = wrap<AnalysisApi>(worker);
  const { promise: death, reject } = createRejectable();
  const onError = () => reject(new WorkerDeath('The worker stopped with an error'));
  worker.addEventListener('error', onError);
  worker.addEventListener('messageerror', onError);
  // A worker that dies while nobody waits for it is found dead by the next request.
  death.catch(() => {});
  const replayed = tell(api, held);
  replayed.catch(() => {});
  return {
    api,
    death,
    replayed,
    close() {
      reject(new WorkerDeath('The worker was given up'));
      api[releaseProxy]();
      worker.terminate();
    },
  };
}

async function tell(api: Remote<AnalysisApi>, data: Held): Promise<void> {
  const told: Promise<void>[] = [];
  if (data.territory) told.push(api.setTerritory(data.territory));
  if (data.outlines) told.push(api.setOutlines(data.outlines));
  if (data.experiments) told.push(api.setExperiments(data.experiments));
  if (data.surroundings !== undefined) told.push(api.setSurroundings(data.surroundings));
  await Promise.all(told);
}

async function withDeadline<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: deadline, reject } = createRejectable();
  const timer = setTimeout(
    () => reject(new WorkerDeath(`The worker gave no answer for ${timeoutMs} ms`)),
    timeoutMs,
  );
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** A promise that never brings anything but bad news. */
function createRejectable(): { promise: Promise<never>; reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}
