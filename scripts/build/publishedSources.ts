import { columnsOfFile } from '../../src/domain/dictionary/dataColumns.ts';
import type { DataSource } from '../../src/domain/territory/dataSource.ts';
import type { SourceTables } from './sourceTables.ts';

/** Those of its columns. */
export function sourcesOfFile(name: string): readonly string[] {
  return [...new Set(columnsOfFile(name).flatMap(({ sources }) => sources))];
}

/** What a reader must be told of each source, from `data/sources.json`. */
export function publishedSources(tables: SourceTables): DataSource[] {
  const described = (tables.json('sources.json') ?? []) as DataSource[];
  return described.map(({ id, producer, title, vintage, licence }) => ({
    id,
    producer,
    title,
    vintage,
    licence,
  }));
}
