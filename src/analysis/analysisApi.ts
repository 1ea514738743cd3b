import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AccessContribution } from '../domain/access/explainAccess.ts';
import type { StrengthError } from '../domain/calibration/calibrateSupply.ts';
import type { CalibrationReport } from '../domain/calibration/measureCalibration.ts';
import type { SettingAgreement } from '../domain/calibration/measureSetting.ts';
import type {
  CalibrationData,
  TravelSetting,
} from '../domain/calibration/selectCalibrationProblem.ts';
import { computeReferences } from '../domain/comparison/computeReferences.ts';
import type { RestReference } from '../domain/comparison/reference.ts';
import type { Experiment } from '../domain/experiments/experiment.ts';
import { accessComputations } from '../domain/indicators/accessComputations.ts';
import { toBase100 } from '../domain/indicators/accessibility.ts';
import { computeWholeTerritory } from '../domain/indicators/computeWholeTerritory.ts';
import type {
  AccessOptions,
  ComputeContext,
  Indicator,
  IndicatorRequest,
  ValueRange,
} from '../domain/indicators/indicator.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import {
  type NearestPlacesByKind,
  selectAllNearestPlaces,
} from '../domain/indicators/nearestPlaces.ts';
import { explainProfessionAccess } from '../domain/indicators/professionAccess.ts';
import { type CommuneGroup, groupMesh, withGroups } from '../domain/indicators/withGroups.ts';
import type { SimilarEpci } from '../domain/replicability/findSimilarEpci.ts';
import type { Profession } from '../domain/supply/supplyFacts.ts';
import { type Column, createColumn } from '../domain/territory/column.ts';
import type { Surroundings, Territory } from '../domain/territory/territory.ts';
import { departmentOfCommune } from '../domain/territory/zone.ts';
import { createBestPlacesApi } from './bestPlacesApi.ts';
import { createCoverageApi } from './coverageApi.ts';
import {
  computeIndicatorResult,
  type IndicatorResult,
  type SelectWhole,
  selectMissingData,
} from './indicatorResult.ts';
import { createScenarioApi } from './scenarioApi.ts';

/** A request whose zones are groups of communes. */
export type GroupRequest = Omit<IndicatorRequest, 'mesh'>;

export interface ExplainRequest extends AccessOptions {
  profession: Profession;
  /** Row of the commune in the territory. */
  communeRow: number;
}

/** One place that a commune reaches, and what it gives to its accessibility. */
export interface ExplainedPlace extends Omit<AccessContribution, 'column'> {
  code: string;
  name: string;
  longitude: number;
  latitude: number;
  /** Practitioners listed there, whatever the supply is taken to be. */
  listed: number;
}

export interface AccessExplanation {
  /** In the export unit of the index; the sum of the places' contributions. */
  value: number;
  /** The largest contribution first. */
  places: ExplainedPlace[];
}

/** What the worker computes with and answers: a plain object, which tests call as it is. */
export function createAnalysisApi() {
  let territory: Territory | null = null;
  let surroundings: Surroundings | null = null;
  let outlines: ComputeContext['outlines'] = [];
  let experiments: readonly Experiment[] | null = null;
  const results = new Map<string, IndicatorResult>();
  const references = new Map<string, Column>();
  const wholes = new Map<string, number>();
  const measures = new Map<string, unknown>();

  function requireContext(): ComputeContext {
    if (!territory) throw new Error('The territory is not loaded; expected it to be set first');
    return { territory, surroundings, outlines, experiments, access: accessComputations };
  }

  function computeIndicator(request: IndicatorRequest): IndicatorResult {
    const indicator = requireIndicator(request.indicatorId);
    const key = requestKey(indicator, request);
    const known = results.get(key);
    if (known) return known;
    const result = computeIndicatorResult(indicator, requireContext(), request, selectWhole);
    results.set(key, result);
    return result;
  }

  /** The three departments are the same on every mesh, and beside any group: added up once. */
  const selectWhole: SelectWhole = (indicator, context, request) => {
    const key = requestKey(indicator, { ...request, mesh: groupMesh });
    const known = wholes.get(key);
    if (known !== undefined) return known;
    const whole = computeWholeTerritory(indicator, context, request);
    wholes.set(key, whole);
    return whole;
  };

  function forgetResults(): void {
    results.clear();
    wholes.clear();
    measures.clear();
    references.clear();
  }

  async function measure<T>(
    key: string,
    compute: (data: CalibrationData) => Promise<T>,
  ): Promise<T | null> {
    const context = requireContext();
    if (!context.surroundings) return null;
    // A key names one measure, and so one type.
    const known = measures.get(key) as T | undefined;
    if (known) return known;
    const measured = await compute({
      territory: context.territory,
      surroundings: context.surroundings,
    });
    measures.set(key, measured);
    return measured;
  }

  return {
    setTerritory(value: Territory): void {
      territory = value;
      forgetResults();
    },
    setSurroundings(value: Surroundings | null): void {
      surroundings = value;
      forgetResults();
    },
    setOutlines(value: ComputeContext['outlines']): void {
      outlines = value;
      forgetResults();
    },
    setExperiments(value: readonly Experiment[] | null): void {
      experiments = value;
      forgetResults();
    },
    /** The value of what each zone of the mesh is compared to, as the screen shows it. */
    computeReferences(request: IndicatorRequest, reference: RestReference): Column {
      const indicator = requireIndicator(request.indicatorId);
      const key = `${requestKey(indicator, request)}|${reference}`;
      const known = references.get(key);
      if (known) return known;
      const context = requireContext();
      if (selectMissingData(indicator, context)) {
        return createColumn(context.territory.zones[request.mesh].codes.length);
      }
      const column = computeReferences(indicator, context, request, reference);
      const isIndex = indicator.unit === 'index';
      const shown = isIndex ? toBase100(column, selectWhole(indicator, context, request)) : column;
      references.set(key, shown);
      return shown;
    },
    computeIndicator,
    computeIndicators: (requests: readonly IndicatorRequest[]): IndicatorResult[] =>
      requests.map(computeIndicator),
    /** One result per request, its columns aligned with the groups. Not kept: groups come and go. */
    computeGroups: (
      requests: readonly GroupRequest[],
      groups: readonly CommuneGroup[],
    ): IndicatorResult[] => {
      const context = requireContext();
      const grouped = { ...context, territory: withGroups(context.territory, groups) };
      return requests.map((request) => {
        const indicator = requireIndicator(request.indicatorId);
        return computeIndicatorResult(
          indicator,
          grouped,
          { ...request, mesh: groupMesh },
          selectWhole,
        );
      });
    },
    /** One outline for communes taken together; `null` while there are no outlines. */
    async dissolve(communes: CommuneGroup): Promise<Feature<Polygon | MultiPolygon> | null> {
      const { dissolveCommunes } = await import('../domain/comparison/dissolveCommunes.ts');
      return dissolveCommunes(outlines, communes);
    },
    /** For each group, the EPCI most like it. */
    async findSimilarEpci(groups: readonly CommuneGroup[]): Promise<(SimilarEpci | null)[]> {
      const { findSimilarEpci } = await import('../domain/replicability/findSimilarEpci.ts');
      const context = requireContext();
      const grouped = { ...context, territory: withGroups(context.territory, groups) };
      return findSimilarEpci(context.territory, groups, (indicatorId) => ({
        epci: computeIndicator({ indicatorId, mesh: 'epci' }).column,
        groups: requireIndicator(indicatorId).compute(grouped, { indicatorId, mesh: groupMesh }),
      }));
    },
    ...createCoverageApi(requireContext),
    ...createScenarioApi(requireContext),
    ...createBestPlacesApi(requireContext),
    /** At the bounds of the travel model, for any indicator that rests on minutes. */
    computeRange(request: IndicatorRequest): ValueRange | null {
      const indicator = requireIndicator(request.indicatorId);
      const context = requireContext();
      if (selectMissingData(indicator, context)) return null;
      return indicator.range?.(context, request) ?? null;
    },
    /** The places nearest to each commune; null until the surroundings are there. */
    selectNearestPlaces(): NearestPlacesByKind | null {
      return surroundings ? selectAllNearestPlaces(surroundings) : null;
    },
    /** How the implied activity agrees with the APL, in and out of its fit; null until the surroundings are there. */
    measureCalibration: (): Promise<CalibrationReport | null> =>
      measure('calibration', async (data) => {
        const { measureCalibration } = await import('../domain/calibration/measureCalibration.ts');
        return measureCalibration(data);
      }),
    measureStrengths: (): Promise<StrengthError[] | null> =>
      measure('strengths', async (data) => {
        const { measureStrengths } = await import('../domain/calibration/calibrateSupply.ts');
        const { selectCalibrationProblem } = await import(
          '../domain/calibration/selectCalibrationProblem.ts'
        );
        const departments = data.surroundings.places.codes.map(departmentOfCommune);
        return measureStrengths(selectCalibrationProblem(data), departments);
      }),
    measureSetting: (setting: TravelSetting): Promise<SettingAgreement | null> =>
      measure(`${setting.travelModelId} ${setting.decayId}`, async (data) => {
        const { measureSetting } = await import('../domain/calibration/measureSetting.ts');
        return measureSetting(data, setting);
      }),
    /** Null until the surroundings are there. */
    explainAccess(request: ExplainRequest): AccessExplanation | null {
      return surroundings ? explain(surroundings, request) : null;
    },
  };
}

export type AnalysisApi = ReturnType<typeof createAnalysisApi>;

function requireIndicator(id: string): Indicator {
  const indicator = indicatorById(id);
  if (!indicator) throw new RangeError(`There is no indicator ${id}; expected one of the registry`);
  return indicator;
}

function requestKey({ id, years }: Indicator, request: IndicatorRequest): string {
  const { mesh, year = years.at(-1), travelModelId = 'central', decayId = 'step' } = request;
  const { supplyBasis = 'headcount' } = request;
  return [id, mesh, year, travelModelId, decayId, supplyBasis].join('|');
}

function explain(
  surroundings: Surroundings,
  { profession, communeRow, ...options }: ExplainRequest,
): AccessExplanation {
  const { places, supply } = surroundings;
  const contributions = explainProfessionAccess(surroundings, profession, communeRow, options);
  return {
    value: contributions.reduce((sum, { contribution }) => sum + contribution, 0),
    places: contributions.map(({ column, ...given }) => ({
      ...given,
      code: places.codes[column] ?? '',
      name: places.names[column] ?? '',
      longitude: places.longitudes[column] ?? Number.NaN,
      latitude: places.latitudes[column] ?? Number.NaN,
      listed: supply.get(profession)?.[column] ?? Number.NaN,
    })),
  };
}
