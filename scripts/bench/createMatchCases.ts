import { findComparedZone } from '../../src/domain/comparison/comparedZone.ts';
import { accessComputations } from '../../src/domain/indicators/accessComputations.ts';
import { indicatorById } from '../../src/domain/indicators/indicators.ts';
import type { MatchMesh } from '../../src/domain/replicability/matchMesh.ts';
import { matchTerritories } from '../../src/domain/replicability/matchTerritories.ts';
import type { VariableWeights } from '../../src/domain/replicability/matchVariableIds.ts';
import {
  createTerritoryFrame,
  type TerritoryFrame,
} from '../../src/domain/replicability/territoryFrame.ts';
import { createColumn } from '../../src/domain/territory/column.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import type { BenchData } from './loadBenchData.ts';

const matched = 5;

interface Answer {
  rows: number[];
  similarities: number[];
}

/** A move of a slider: every pair weighed anew, the five nearest, each variable dropped in turn. */
export function createMatchCases(data: BenchData, isShort: boolean): BenchCase[] {
  const meshes: readonly MatchMesh[] = isShort ? ['commune'] : ['epci', 'commune'];
  return meshes.map((mesh) => {
    const frame = createFrame(data, mesh);
    const count = frame.zones.codes.length;
    return createBenchCase<Answer>({
      name: `similar territories (${mesh}): a weight moves, pairs in bins vs every pair kept and sorted`,
      size: `${(count * (count - 1)) / 2} pairs × ${frame.table.variables.length} variables`,
      runs: isShort ? 3 : 15,
      baselineRuns: isShort ? 1 : 3,
      run: (round) => answer(frame, weightsOf(frame, round)),
      baseline: (round) => answerPlainly(frame, weightsOf(frame, round)),
      isSame: (own, plain) =>
        String(own.rows) === String(plain.rows) &&
        own.similarities.every(
          (share, at) => Math.abs(share - (plain.similarities[at] ?? 0)) < 0.01,
        ),
    });
  });
}

/** Never twice the same, so that no answer is kept. */
const weightsOf = ({ defaultWeights }: TerritoryFrame, round: number): VariableWeights => ({
  ...defaultWeights,
  population: 1 + (round % 9),
});

function answer(frame: TerritoryFrame, weights: VariableWeights): Answer {
  const { matches } = matchTerritories(frame, weights);
  return {
    rows: matches.map(({ row }) => row),
    similarities: matches.map(({ similarity }) => similarity),
  };
}

/** As the definition reads: from the columns, variable by variable, all distances in one sorted list. */
function answerPlainly(frame: TerritoryFrame, weights: VariableWeights): Answer {
  const { table, origin, isYardstick, isCandidate } = frame;
  const weighOf: Readonly<Record<string, number>> = weights;
  const distance = (used: typeof weighOf, a: number, b: number): number => {
    let [sum, total] = [0, 0];
    for (const { id, columns } of table.variables) {
      const weight = used[id] ?? 0;
      const difference = columns.reduce(
        (all, column) => all + Math.abs((column[a] ?? Number.NaN) - (column[b] ?? Number.NaN)),
        0,
      );
      if (weight === 0 || Number.isNaN(difference)) continue;
      sum += weight * difference;
      total += weight;
    }
    return total > 0 ? sum / total : Number.NaN;
  };
  const rows = Array.from({ length: table.size }, (_, row) => row);
  const whole = rows.filter(isYardstick);
  const distances = whole
    .flatMap((a, at) => whole.slice(at + 1).map((b) => distance(weighOf, a, b)))
    .filter((one) => !Number.isNaN(one))
    .sort((a, b) => a - b);
  const nearestBy = (used: typeof weighOf) =>
    rows
      .filter((row) => row !== origin && isCandidate(row))
      .map((row) => ({ row, away: distance(used, origin, row) }))
      .filter(({ away }) => !Number.isNaN(away))
      .sort((a, b) => a.away - b.away || a.row - b.row)
      .slice(0, matched);
  for (const { id } of table.variables) nearestBy({ ...weighOf, [id]: 0 });
  const nearest = nearestBy(weighOf);
  return {
    rows: nearest.map(({ row }) => row),
    similarities: nearest.map(
      ({ away }) => distances.filter((other) => other > away).length / distances.length,
    ),
  };
}

function createFrame({ firstView, surroundings }: BenchData, mesh: MatchMesh): TerritoryFrame {
  const { territory, outlines, experiments } = firstView;
  const code = territory.zones[mesh].codes[20];
  const asked = code && findComparedZone(territory, { mesh, code });
  if (!asked) throw new Error(`There is no zone 20 of ${mesh}`);
  return createTerritoryFrame({
    territory,
    mesh,
    asked,
    origin: { kind: 'zone', row: 20 },
    experiment: null,
    family: [],
    around: null,
    years: new Map(),
    columnOf: (indicatorId) =>
      indicatorById(indicatorId)?.compute(
        { territory, surroundings, outlines, experiments, access: accessComputations },
        { indicatorId, mesh },
      ) ?? createColumn(territory.zones[mesh].codes.length),
  });
}
