import type { ComparedZone } from '../comparison/comparedZone.ts';
import type { Experiment } from '../experiments/experiment.ts';
import type { Column } from '../territory/column.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';
import { zoneCode } from '../territory/zone.ts';
import { appendGroups } from './appendGroups.ts';
import type { MatchMesh } from './matchMesh.ts';
import type { MatchOrigin } from './matchOrigin.ts';
import type { MatchFrame } from './matchTerritories.ts';
import type { VariableWeights } from './matchVariableIds.ts';
import {
  collectMatchValues,
  createTerritoryMatchTable,
  defaultMatchWeights,
  isMatchable,
  type MatchedIndicatorId,
  type MatchValues,
} from './matchVariables.ts';
import type { NeighbourEpci } from './neighbourEpci.ts';
import { selectZonesWithExperiment } from './selectZonesWithExperiment.ts';

/** A question put to matching: which territories are like this one, to repeat this experiment there. */
export interface TerritoryFrame extends MatchFrame {
  mesh: MatchMesh;
  /** The zones of the mesh; rows from `aroundStart` are EPCI of the neighbourhood. */
  zones: ZoneSet;
  around: NeighbourEpci | null;
  aroundStart: number;
  /** The zone that was asked for: it may stand for the one that holds it. */
  asked: ComparedZone;
  values: MatchValues;
  /** Of the indicators that are not compared in their latest year. */
  years: ReadonlyMap<MatchedIndicatorId, number>;
  /** Rows of the zones where a site of the experiment is documented: marked, never proposed. */
  owners: ReadonlySet<number>;
  experiment: Experiment | null;
  /** Those of the experiment's axis. */
  defaultWeights: VariableWeights;
}

export interface TerritoryFrameInput {
  territory: Territory;
  mesh: MatchMesh;
  asked: ComparedZone;
  origin: MatchOrigin;
  experiment: Experiment | null;
  /** Records that are the same experiment elsewhere (see `selectSameExperiment`). */
  family: readonly Experiment[];
  around: NeighbourEpci | null;
  years: TerritoryFrame['years'];
  /** An indicator of the zones of the mesh, and then of the origin where that is a group. */
  columnOf(indicatorId: MatchedIndicatorId): Column;
}

export function createTerritoryFrame(input: TerritoryFrameInput): TerritoryFrame {
  const { territory, mesh, asked, origin, experiment, around } = input;
  const zones = territory.zones[mesh];
  const own = origin.kind === 'group' ? origin.members : new Uint32Array();
  const all = origin.kind === 'group' ? appendGroups(zones, [own]) : zones;
  const values = collectMatchValues(territory, all, input.columnOf, around);
  const isYardstick = (row: number) => row < zones.codes.length && isMatchable(zones, row);
  const sites = input.family.flatMap((record) => record.sites);
  const owners = selectZonesWithExperiment(territory, zones, { sites });
  const ownCommunes = new Set(own);
  const sharesCommunes = (row: number) =>
    zones.members[row]?.some((member) => ownCommunes.has(member)) ?? false;
  const aroundStart = all.codes.length;
  return {
    mesh,
    zones,
    around,
    aroundStart,
    asked,
    values,
    years: input.years,
    owners,
    experiment,
    defaultWeights: defaultMatchWeights[experiment?.axis ?? 'any'],
    table: createTerritoryMatchTable(values, isYardstick),
    origin: origin.kind === 'zone' ? origin.row : zones.codes.length,
    isYardstick,
    isCandidate: (row) =>
      row >= aroundStart || (isYardstick(row) && !owners.has(row) && !sharesCommunes(row)),
  };
}

/** A territory of an answer: one of the mesh, or an EPCI of the neighbourhood. */
export interface FramedZone {
  row: number;
  code: string;
  name: string;
  population: number;
  /** Rows of its communes; `null` outside the three departments. */
  members: Uint32Array | null;
  /** Of a neighbour; `null` inside. */
  department: string | null;
}

/** The territory of a row; the origin's row, when it is a group, has the name it was asked by. */
export function selectFramedZone(frame: TerritoryFrame, row: number): FramedZone {
  const { zones, around, aroundStart, asked } = frame;
  if (row < zones.codes.length) {
    return {
      row,
      code: zones.codes[row] ?? '',
      name: zones.names[row] ?? '',
      population: zones.population[row] ?? Number.NaN,
      members: zones.members[row] ?? null,
      department: null,
    };
  }
  if (row < aroundStart) {
    const { name, population, members } = asked;
    return { row, code: '', name, population, members, department: null };
  }
  const at = row - aroundStart;
  return {
    row,
    code: around?.codes[at] ?? '',
    name: around?.names[at] ?? '',
    population: around?.population[at] ?? Number.NaN,
    members: null,
    department: around?.departments[at] ?? null,
  };
}

/** Row of a code among those that may be looked at; −1 when none is. */
export function findFramedZone(
  { zones, around, aroundStart }: TerritoryFrame,
  code: string,
): number {
  const row = zones.codes.indexOf(zoneCode(code));
  if (row >= 0) return row;
  const at = around?.codes.indexOf(zoneCode(code)) ?? -1;
  return at < 0 ? -1 : aroundStart + at;
}
