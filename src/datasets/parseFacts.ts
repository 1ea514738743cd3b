import { type Column, createColumn, valueStatus } from '../domain/territory/column.ts';
import { factCategories } from '../domain/territory/factCategories.ts';
import type { FactId, Territory } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

type CoarseMesh = Exclude<Mesh, 'commune'>;

/** Columns of one file, to be added to a territory by `withFacts`. */
export interface Facts {
  communes: ReadonlyMap<FactId, Column>;
  zones: Record<CoarseMesh, ReadonlyMap<FactId, Column>>;
}

/** Statuses that come with a value; the others say why there is none. */
const statusesWithValue: readonly number[] = [
  valueStatus.observed,
  valueStatus.computed,
  valueStatus.estimated,
  valueStatus.substituted,
];

/**
 * A facts file: `{ communes: { <fact id>: { values, status? } }, epci: …, categories }`. `status` has one
 * digit a value, and is left out when all are observed; a value is null exactly when its status says why.
 */
export function parseFacts(file: string, json: unknown, territory: Territory): Parsed<Facts> {
  const reader = new ShapeReader(file);
  const root = reader.record(json, '');
  checkCategories(reader, root.categories ?? {});
  const read = (mesh: Mesh) =>
    readColumns(reader, root[mesh === 'commune' ? 'communes' : mesh] ?? {}, mesh, territory);
  return reader.finish({
    communes: read('commune'),
    zones: { epci: read('epci'), livingArea: read('livingArea'), department: read('department') },
  });
}

function readColumns(
  reader: ShapeReader,
  json: unknown,
  mesh: Mesh,
  territory: Territory,
): Map<FactId, Column> {
  const key = mesh === 'commune' ? 'communes' : mesh;
  const length = territory.zones[mesh].codes.length;
  const columns = Object.entries(reader.record(json, key));
  return new Map(
    columns.map(([id, column]) => [id, readFactColumn(reader, column, `${key}.${id}`, length)]),
  );
}

/** One column of a published file: its values, and their status unless all are observed. */
export function readFactColumn(
  reader: ShapeReader,
  json: unknown,
  path: string,
  length: number,
): Column {
  const record = reader.record(json, path);
  const column = createColumn(length);
  const values = reader.array(record.values, `${path}.values`, length);
  const status =
    record.status === undefined ? '0'.repeat(length) : reader.text(record.status, `${path}.status`);
  if (status.length !== length) reader.fail(`${path}.status`, `${length} digits`, status.length);
  values.slice(0, length).forEach((value, row) => {
    const code = status.charCodeAt(row) - 48;
    if (!(code >= 0 && code <= valueStatus.notApplicable)) {
      reader.fail(`${path}.status[${row}]`, 'a status', status[row]);
    } else if (statusesWithValue.includes(code)) {
      column.values[row] = reader.number(value, `${path}.values[${row}]`);
    } else if (value !== null) {
      reader.fail(`${path}.values[${row}]`, 'null, as its status says', value);
    }
    column.status[row] = code;
  });
  return column;
}

/** A file that lists the categories in another order would be read with the wrong names. */
function checkCategories(reader: ShapeReader, json: unknown): void {
  const known: Record<string, readonly string[]> = factCategories;
  for (const [id, list] of Object.entries(reader.record(json, 'categories'))) {
    const found = reader.texts(list, `categories.${id}`).join(' ');
    const expected = known[id]?.join(' ') ?? 'no such categories';
    if (found !== expected) reader.fail(`categories.${id}`, expected, found);
  }
}
