import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection } from 'geojson';

export type Row = Record<string, string>;

/**
 * The project's own tables, read from `data/`. A problem is noted and the build goes on with what can be
 * read, so that one run tells of everything that is wrong.
 */
export class SourceTables {
  readonly problems: string[] = [];
  private readonly folder: string;
  private readonly cache = new Map<string, Row[]>();

  constructor(folder: string) {
    this.folder = folder;
  }

  fail(problem: string): void {
    this.problems.push(problem);
  }

  rows(name: string): Row[] {
    const known = this.cache.get(name);
    if (known) return known;
    let rows: Row[] = [];
    try {
      rows = parse(this.text(name), { columns: true }) as Row[];
    } catch (error) {
      this.fail(`${name}: ${String(error)}`);
    }
    this.cache.set(name, rows);
    return rows;
  }

  json(name: string): unknown {
    try {
      return JSON.parse(this.text(name)) as unknown;
    } catch (error) {
      this.fail(`${name}: ${String(error)}`);
      return null;
    }
  }

  features<F extends Feature>(name: string): F[] {
    const collection = this.json(name) as FeatureCollection | null;
    return (collection?.features ?? []) as F[];
  }

  /** A text cell that has to be there. */
  cell(name: string, row: Row, column: string): string {
    const value = row[column];
    if (value === undefined) this.fail(`${name}: no column "${column}"`);
    return value ?? '';
  }

  /** A number, or NaN where the cell is empty (no value, never zero). */
  number(name: string, row: Row, column: string): number {
    const text = this.cell(name, row, column);
    if (text === '') return Number.NaN;
    const value = Number(text);
    if (!Number.isFinite(value)) {
      this.fail(`${name}, ${row.code ?? row.department}, ${column}: "${text}" is not a number`);
    }
    return value;
  }

  /** Rows by code, each code once. */
  byCode(name: string, column = 'code'): Map<string, Row> {
    const found = new Map<string, Row>();
    for (const row of this.rows(name)) {
      const code = this.cell(name, row, column);
      if (found.has(code)) this.fail(`${name}: ${code} comes twice`);
      found.set(code, row);
    }
    return found;
  }

  private text(name: string): string {
    const path = join(this.folder, name);
    if (!existsSync(path)) throw new Error('the file is missing');
    return readFileSync(path, 'utf8');
  }
}
