import { type AccessPoint, createPointIndex } from './pointIndex.ts';
import { reachKm, type TravelModel, travelMinutes } from './travelModel.ts';

/** The places in reach of each line, and the minutes there; lines follow one another (CSR). */
interface SparseLines {
  /** Where each line starts in `indexes` and `minutes`; one more than there are lines. */
  offsets: Uint32Array;
  /** Ascending within a line. */
  indexes: Uint32Array;
  minutes: Float64Array;
}

/**
 * Minutes from demand (rows) to supply (columns), pairs out of reach left out. Kept both by row, to
 * explain a value, and by column, because a catchment is shared out place by place.
 */
export interface TravelMatrix {
  rowCount: number;
  columnCount: number;
  byRow: SparseLines;
  byColumn: SparseLines;
}

/** `minutes[row][column]`; `Infinity` (or `NaN`) where the column is out of reach. */
export function travelMatrixFromDense(minutes: readonly (readonly number[])[]): TravelMatrix {
  const columnCount = minutes[0]?.length ?? 0;
  const builder = createLines(minutes.length);
  minutes.forEach((line, row) => {
    if (line.length !== columnCount) {
      throw new RangeError(`Row ${row} has ${line.length} minutes; expected ${columnCount}`);
    }
    line.forEach((value, column) => {
      if (value < 0) {
        throw new RangeError(`Minutes [${row}][${column}] are ${value}; expected 0 or more`);
      }
      if (Number.isFinite(value)) builder.push(column, value);
    });
    builder.endLine(row);
  });
  return fromRows(builder.finish(), minutes.length, columnCount);
}

/**
 * Every pair of points within `maxMinutes` (included) of each other by the travel model. Points of
 * equal code are the same commune, 0 minutes away.
 */
export function buildTravelMatrix(
  demandPoints: readonly AccessPoint[],
  supplyPoints: readonly AccessPoint[],
  travelModel: TravelModel,
  maxMinutes: number,
): TravelMatrix {
  if (!(maxMinutes >= 0 && maxMinutes < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `Longest trip is ${maxMinutes} minutes; expected a finite number, 0 or more`,
    );
  }
  const index = createPointIndex(supplyPoints);
  const columnsByCode = groupRowsByCode(supplyPoints);
  const radiusKm = reachKm(travelModel, maxMinutes);
  // The inverse of the model may round just short of a pair that is exactly at the limit.
  const paddedRadiusKm = radiusKm + 1e-9;
  const builder = createLines(demandPoints.length);
  demandPoints.forEach((point, row) => {
    for (const column of columnsByCode.get(point.code) ?? []) builder.push(column, 0);
    index.forEachWithin(point, paddedRadiusKm, (column, distanceKm) => {
      if (supplyPoints[column]?.code === point.code) return;
      const minutes = travelMinutes(travelModel, distanceKm);
      if (minutes <= maxMinutes) builder.push(column, minutes);
    });
    builder.endLine(row);
  });
  return fromRows(builder.finish(), demandPoints.length, supplyPoints.length);
}

function groupRowsByCode(points: readonly AccessPoint[]): Map<string, number[]> {
  const rowsByCode = new Map<string, number[]>();
  points.forEach(({ code }, row) => {
    const rows = rowsByCode.get(code);
    if (rows) rows.push(row);
    else rowsByCode.set(code, [row]);
  });
  return rowsByCode;
}

/** Lines of unknown length, written one after another into typed arrays that double when full. */
function createLines(lineCount: number) {
  const offsets = new Uint32Array(lineCount + 1);
  let indexes = new Uint32Array(1024);
  let minutes = new Float64Array(1024);
  let size = 0;
  return {
    push(index: number, value: number): void {
      if (size === indexes.length) {
        const widerIndexes = new Uint32Array(size * 2);
        const widerMinutes = new Float64Array(size * 2);
        widerIndexes.set(indexes);
        widerMinutes.set(minutes);
        indexes = widerIndexes;
        minutes = widerMinutes;
      }
      indexes[size] = index;
      minutes[size] = value;
      size += 1;
    },
    endLine(line: number): void {
      offsets[line + 1] = size;
    },
    finish(): SparseLines {
      return { offsets, indexes: indexes.slice(0, size), minutes: minutes.slice(0, size) };
    },
  };
}

/** Transposing twice sorts each row's columns without comparing any. */
function fromRows(rows: SparseLines, rowCount: number, columnCount: number): TravelMatrix {
  const byColumn = transpose(rows, rowCount, columnCount);
  return { rowCount, columnCount, byColumn, byRow: transpose(byColumn, columnCount, rowCount) };
}

function transpose(lines: SparseLines, lineCount: number, crossCount: number): SparseLines {
  const { offsets, indexes, minutes } = lines;
  const crossOffsets = new Uint32Array(crossCount + 1);
  for (const index of indexes) crossOffsets[index + 1] = (crossOffsets[index + 1] ?? 0) + 1;
  for (let cross = 0; cross < crossCount; cross += 1) {
    crossOffsets[cross + 1] = (crossOffsets[cross + 1] ?? 0) + (crossOffsets[cross] ?? 0);
  }
  const next = crossOffsets.slice();
  const crossIndexes = new Uint32Array(indexes.length);
  const crossMinutes = new Float64Array(indexes.length);
  for (let line = 0; line < lineCount; line += 1) {
    const end = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < end; at += 1) {
      const cross = indexes[at] ?? 0;
      const target = next[cross] ?? 0;
      next[cross] = target + 1;
      crossIndexes[target] = line;
      crossMinutes[target] = minutes[at] ?? 0;
    }
  }
  return { offsets: crossOffsets, indexes: crossIndexes, minutes: crossMinutes };
}
