import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import type { FactId, Territory, ZoneSet } from '../territory/territory.ts';
import { isMeshAllowed } from '../territory/zone.ts';
import type { ComputeContext, Indicator, IndicatorRequest, ValueRange } from './indicator.ts';

/** What a family's computation is handed: the request with its zones found and its year settled. */
export interface ZoneRequest {
  context: ComputeContext;
  territory: Territory;
  zones: ZoneSet;
  /** `NaN` where the source does not say its year. */
  year: number;
  request: IndicatorRequest;
}

export interface ZoneResult {
  column: Column;
  coverage?: Float64Array;
}

interface IndicatorSpec extends Omit<Indicator, 'compute' | 'coverage' | 'range' | 'rateParts'> {
  /** Whether the figure has no meaning where nobody lives. */
  needsInhabitants: boolean;
  /** Whether it rests on estimated minutes, and so has a range. */
  hasRange?: true;
  /** Whether its data may be missing for part of a zone. */
  hasCoverage?: true;
  rateParts?(zoneRequest: ZoneRequest): ReturnType<NonNullable<Indicator['rateParts']>>;
  computeZones(zoneRequest: ZoneRequest): ZoneResult;
}

/** An indicator, with the rules that hold for all: its finest mesh, its years, uninhabited zones. */
export function defineIndicator(spec: IndicatorSpec): Indicator {
  const { needsInhabitants, hasRange, hasCoverage, rateParts, computeZones, ...description } = spec;
  const compute = (context: ComputeContext, request: IndicatorRequest): Column => {
    const zoneRequest = settleRequest(spec, context, request);
    const { zones } = zoneRequest;
    if (!isMeshAllowed(request.mesh, spec.finestMesh)) return createInapplicable(zones);
    const { column } = computeZones(zoneRequest);
    return needsInhabitants ? withoutUninhabited(column, zones) : column;
  };
  const indicator: Indicator = { ...description, compute };
  if (rateParts) {
    indicator.rateParts = (context, request) => rateParts(settleRequest(spec, context, request));
  }
  if (hasCoverage) {
    indicator.coverage = (context, request) => {
      const zoneRequest = settleRequest(spec, context, request);
      const whole = () => new Float64Array(zoneRequest.zones.codes.length).fill(1);
      return computeZones(zoneRequest).coverage ?? whole();
    };
  }
  if (hasRange) {
    indicator.range = (context, request) => computeRange(compute, context, request);
  }
  return indicator;
}

function settleRequest(
  { id, years }: Pick<Indicator, 'id' | 'years'>,
  context: ComputeContext,
  request: IndicatorRequest,
): ZoneRequest {
  const year = request.year ?? years.at(-1) ?? Number.NaN;
  if (request.year !== undefined && !years.includes(year)) {
    throw new RangeError(`${id} is asked for ${year}; expected one of ${years.join(', ')}`);
  }
  const { territory } = context;
  return { context, territory, zones: territory.zones[request.mesh], year, request };
}

/** A model with a flatter slope reaches further, yet also shares supply among more people. */
function computeRange(
  compute: Indicator['compute'],
  context: ComputeContext,
  request: IndicatorRequest,
): ValueRange {
  const ends = (['low', 'central', 'high'] as const).map(
    (travelModelId) => compute(context, { ...request, travelModelId }).values,
  );
  const pick = (choose: (...values: number[]) => number) =>
    Float64Array.from(ends[0] ?? [], (_, row) =>
      choose(...ends.map((values) => values[row] ?? Number.NaN)),
    );
  return { lower: pick(Math.min), upper: pick(Math.max) };
}

export function createInapplicable(zones: Pick<ZoneSet, 'codes'>): Column {
  const column = createColumn(zones.codes.length);
  column.status.fill(valueStatus.notApplicable);
  return column;
}

function withoutUninhabited(column: Column, zones: ZoneSet): Column {
  zones.population.forEach((inhabitants, row) => {
    if (inhabitants > 0) return;
    column.values[row] = Number.NaN;
    column.status[row] = valueStatus.notApplicable;
  });
  return column;
}

/** A fact by commune; all absent when the territory's files do not hold it. */
export function selectFact(territory: Territory, id: FactId): Column {
  return territory.facts.get(id) ?? createColumn(territory.communes.codes.length);
}

/** How communes' values become zones' values: the zones, and the inhabitants that weigh. */
export function aggregationInput({ territory, zones }: Pick<ZoneRequest, 'territory' | 'zones'>) {
  return { zones, population: territory.communes.population };
}
