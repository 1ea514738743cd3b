import type { Agreement } from '../agreement/computeAgreement.ts';
import { spearmanCorrelation } from '../statistics/correlation.ts';
import { consultationsPerListedGp } from '../supply/supplyFacts.ts';
import { departmentOfCommune } from '../territory/zone.ts';
import { computeAccess } from './accessMatrix.ts';
import { type CalibrationProblem, predictLeftOut } from './calibrateSupply.ts';
import { type AgreementScope, computeScopes } from './measureSetting.ts';
import { type CalibrationData, selectCalibrationProblem } from './selectCalibrationProblem.ts';

/**
 * Where an agreement comes from: `headcount`, nothing fitted; `fitted`, the implied activity on the very
 * values it was fitted to; `leftOutDepartment` and `leftOutSquare`, each department, or each square of
 * some 22 km, predicted by a fit that was not shown it.
 */
export const calibrationTests = [
  'headcount',
  'fitted',
  'leftOutDepartment',
  'leftOutSquare',
] as const;
export type CalibrationTest = (typeof calibrationTests)[number];

/** Rank correlations over the communes of one department, APL of 2023. */
export interface DepartmentAgreement {
  department: string;
  communeCount: number;
  headcount: number;
  leftOut: number;
}

export interface CalibrationReport {
  ridge: number;
  agreements: Record<CalibrationTest, Record<AgreementScope, Agreement>>;
  departments: DepartmentAgreement[];
  edge: EdgeShares;
}

/**
 * The edge: communes with another department within 20 minutes, the only ones that a left-out
 * department's prediction can owe to the fit of its neighbours. Shares from 0 to 1, in inhabitants.
 */
export interface EdgeShares {
  population: number;
  /** Of the fall in squared error, from headcounts to the fit on all values. */
  fittedGain: number;
  /** The same, from headcounts to the predictions of left-out departments. */
  leftOutGain: number;
}

/** How well the implied activity does, on what it was fitted to and on what it was not. */
export function measureCalibration(data: CalibrationData): CalibrationReport {
  const problem = selectCalibrationProblem(data);
  const { places, calibration } = data.surroundings;
  const { ridge, impliedActivity, officialApl2023 } = calibration;
  const departments = places.codes.map(departmentOfCommune);
  const published = problem.practices.map((place) => impliedActivity.values[place] ?? 0);
  const access: Record<CalibrationTest, Float64Array> = {
    headcount: computeAccess(problem.matrix, problem.prior),
    fitted: computeAccess(problem.matrix, published.map(toGps)),
    leftOutDepartment: predictLeftOut(problem, ridge, departments),
    leftOutSquare: predictLeftOut(problem, ridge, groupBySquares(data)),
  };
  const scopes = (test: CalibrationTest) => computeScopes(data, access[test]);
  return {
    ridge,
    agreements: {
      headcount: scopes('headcount'),
      fitted: scopes('fitted'),
      leftOutDepartment: scopes('leftOutDepartment'),
      leftOutSquare: scopes('leftOutSquare'),
    },
    departments: compareDepartments(departments, officialApl2023.values, access),
    edge: measureEdge(problem, departments, officialApl2023.values, access),
  };
}

const toGps = (consultations: number): number => consultations / consultationsPerListedGp;

const squareDegrees = { longitude: 0.3, latitude: 0.2 };
const lots = 10;

/** Squares in ten lots, none beside another of its lot: so that all around a square left out is kept. */
function groupBySquares({ surroundings: { places } }: CalibrationData): string[] {
  return places.codes.map((_, place) => {
    const column = Math.floor((places.longitudes[place] ?? 0) / squareDegrees.longitude);
    const line = Math.floor((places.latitudes[place] ?? 0) / squareDegrees.latitude);
    return String((((column + 3 * line) % lots) + lots) % lots);
  });
}

type Accesses = Pick<
  Record<CalibrationTest, Float64Array>,
  'headcount' | 'fitted' | 'leftOutDepartment'
>;

function compareDepartments(
  departments: readonly string[],
  official: Float64Array,
  { headcount, leftOutDepartment }: Accesses,
): DepartmentAgreement[] {
  return [...new Set(departments)].sort().map((department) => {
    const rows = Array.from(official.keys()).filter(
      (row) => departments[row] === department && !Number.isNaN(official[row] ?? Number.NaN),
    );
    const pick = (values: Float64Array) => rows.map((row) => values[row] ?? Number.NaN);
    return {
      department,
      communeCount: rows.length,
      headcount: spearmanCorrelation(pick(headcount), pick(official)),
      leftOut: spearmanCorrelation(pick(leftOutDepartment), pick(official)),
    };
  });
}

function measureEdge(
  { input: { population, travel, decay } }: CalibrationProblem,
  departments: readonly string[],
  official: Float64Array,
  { headcount, fitted, leftOutDepartment }: Accesses,
): EdgeShares {
  const { offsets, indexes, minutes } = travel.byRow;
  const isAtEdge = (row: number): boolean => {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const isAcross = departments[indexes[at] ?? 0] !== departments[row];
      if (isAcross && decay(minutes[at] ?? 0) > 0) return true;
    }
    return false;
  };
  const atEdge = departments.map((_, row) => isAtEdge(row));
  const shareAtEdge = (amountOf: (row: number) => number): number => {
    let [edge, total] = [0, 0];
    official.forEach((apl, row) => {
      if (Number.isNaN(apl)) return;
      const amount = (population[row] ?? 0) * amountOf(row);
      total += amount;
      if (atEdge[row]) edge += amount;
    });
    return edge / total;
  };
  const gainOf = (access: Float64Array) => (row: number) =>
    gapAt(headcount, row) ** 2 - gapAt(access, row) ** 2;
  const gapAt = (access: Float64Array, row: number) => (access[row] ?? 0) - (official[row] ?? 0);
  return {
    population: shareAtEdge(() => 1),
    fittedGain: shareAtEdge(gainOf(fitted)),
    leftOutGain: shareAtEdge(gainOf(leftOutDepartment)),
  };
}
