import { factCategories } from '../../src/domain/territory/factCategories.ts';
import type { CoreCommunes } from './buildTerritory.ts';
import { createFactColumn, observedOr, type Value } from './factColumn.ts';
import type { Row, SourceTables } from './sourceTables.ts';

/** The RSA share is shown above this number of households only: below, a few households move it by points. */
const rsaHouseholdThreshold = 800;

const none = (status: Value['status']): Value => ({ value: Number.NaN, status });

/** Ages, income, mobility and social facts by commune. */
export function buildNeedFacts(tables: SourceTables, core: CoreCommunes) {
  const households = readColumn(tables, core, 'income.csv', 'fiscal-households-2019');
  const column = (read: (row: number) => Value) =>
    createFactColumn(
      core.codes.map((_, row) => {
        const item = read(row);
        const isEmptyPlace = core.population[row] === 0 && Number.isNaN(item.value);
        return isEmptyPlace ? none('notApplicable') : item;
      }),
    );
  const plain = (name: string, id: string) => {
    const values = readColumn(tables, core, name, id);
    return column((row) => observedOr('absent', values[row] ?? Number.NaN));
  };
  const rsa = readColumn(tables, core, 'social.csv', 'rsa-share');
  const income = readIncome(tables, core);
  const categories = readCategories(tables, core);
  return {
    categories: { 'aav-category': factCategories['aav-category'] },
    communes: {
      ...Object.fromEntries(
        (['share-65-plus', 'share-75-plus', 'share-80-plus'] as const).map((id) => {
          const ages = readAges(tables, core, id);
          return [id, column((row) => ages[row] ?? none('absent'))];
        }),
      ),
      'median-income': column((row) => income[row] ?? none('absent')),
      // No row means fewer households than the secrecy threshold.
      'fiscal-households-2019': column((row) =>
        observedOr('masked', households[row] ?? Number.NaN),
      ),
      'rsa-share': column((row) => {
        const isEnough = (households[row] ?? Number.NaN) > rsaHouseholdThreshold;
        return isEnough ? observedOr('masked', rsa[row] ?? Number.NaN) : none('masked');
      }),
      'women-employed': plain('mobility.csv', 'women-employed'),
      'car-commuting-women': plain('mobility.csv', 'car-commuting-women'),
      'france-services': plain('social.csv', 'france-services'),
      'aav-category': column((row) => observedOr('absent', categories[row] ?? Number.NaN)),
    },
  };
}

function alignedRows(tables: SourceTables, core: CoreCommunes, name: string): (Row | undefined)[] {
  const rows = tables.byCode(name);
  const known = new Set(core.codes);
  for (const code of rows.keys()) {
    if (!known.has(code)) tables.fail(`${name}: ${code} is no commune of the territory`);
  }
  return core.codes.map((code) => rows.get(code));
}

function readColumn(tables: SourceTables, core: CoreCommunes, name: string, id: string): number[] {
  return alignedRows(tables, core, name).map((row) =>
    row ? tables.number(name, row, id) : Number.NaN,
  );
}

/** `basis` → status; rejected rows are impossible values of the model and are not published. */
function readAges(tables: SourceTables, core: CoreCommunes, id: string): Value[] {
  return alignedRows(tables, core, 'ages.csv').map((row) => {
    const value = row ? tables.number('ages.csv', row, id) : Number.NaN;
    if (row?.basis === 'census') return { value, status: 'observed' };
    if (row?.basis === 'model') return { value, status: 'estimated' };
    if (row?.basis !== 'rejected' && row?.basis !== 'none') {
      tables.fail(`ages.csv, ${row?.code}: unknown basis "${row?.basis}"`);
    }
    return none('absent');
  });
}

/** The commune's own median where it is published, else that of its EPCI, marked as such. */
function readIncome(tables: SourceTables, core: CoreCommunes): Value[] {
  const own = readColumn(tables, core, 'income.csv', 'median-income');
  const byEpci = readZoneIncome(tables, 'epci');
  return own.map((value, row) => {
    if (core.population[row] === 0) return none('notApplicable');
    if (!Number.isNaN(value)) return { value, status: 'observed' };
    const substitute = byEpci.get(core.epci[row] ?? '');
    return substitute === undefined ? none('masked') : { value: substitute, status: 'substituted' };
  });
}

export function readZoneIncome(tables: SourceTables, mesh: string): Map<string, number> {
  const name = 'income-zones.csv';
  return new Map(
    tables
      .rows(name)
      .filter((row) => row.mesh === mesh)
      .map((row) => [tables.cell(name, row, 'code'), tables.number(name, row, 'median-income')]),
  );
}

function readCategories(tables: SourceTables, core: CoreCommunes): number[] {
  const categories: readonly string[] = factCategories['aav-category'];
  return alignedRows(tables, core, 'communes.csv').map((row) => {
    const text = row?.['aav-category'] ?? '';
    const index = categories.indexOf(text);
    if (index < 0) tables.fail(`communes.csv, ${row?.code}: unknown category "${text}"`);
    return index;
  });
}
