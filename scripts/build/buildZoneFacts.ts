import { readZoneIncome } from './buildNeedFacts.ts';
import { createFactColumn, type FactColumn, observedOr } from './factColumn.ts';
import type { SourceTables } from './sourceTables.ts';

interface Zones {
  codes: readonly string[];
  /** Inhabitants of the whole zone, inside the core or not. */
  wholePopulation: readonly number[];
}

/** Under this share of population inside, the whole zone's published figures say nothing of the part drawn. */
const leastInsideShare = 0.9;

/** Published figures of coarser meshes that communes cannot give: a median is never averaged. */
export function buildZoneFacts(
  tables: SourceTables,
  epci: Zones & { insidePopulation: readonly number[] },
  departments: Zones,
) {
  const epciIncome = readZoneIncome(tables, 'epci');
  const departmentIncome = readZoneIncome(tables, 'department');
  const income = (code: string, known: Map<string, number>) => {
    if (!known.has(code)) tables.fail(`income-zones.csv: no median for ${code}`);
    return observedOr('absent', known.get(code) ?? Number.NaN);
  };
  return {
    epci: {
      'median-income': createFactColumn(
        epci.codes.map((code, zone) => {
          const share = (epci.insidePopulation[zone] ?? 0) / (epci.wholePopulation[zone] ?? 1);
          return share < leastInsideShare
            ? observedOr('absent', Number.NaN)
            : income(code, epciIncome);
        }),
      ),
    },
    department: {
      'median-income': createFactColumn(
        departments.codes.map((code) => income(code, departmentIncome)),
      ),
      ...departmentColumns(tables, 'mortality.csv', departments.codes),
      ...departmentColumns(tables, 'practitioners-2024.csv', departments.codes),
    },
  };
}

/** All columns of a table of departments. */
function departmentColumns(
  tables: SourceTables,
  name: string,
  codes: readonly string[],
): Record<string, FactColumn> {
  const rows = tables.byCode(name, 'department');
  const ids = Object.keys(tables.rows(name)[0] ?? {}).filter((column) => column !== 'department');
  return Object.fromEntries(
    ids.map((id) => [
      id,
      createFactColumn(
        codes.map((code) => observedOr('absent', tables.number(name, rows.get(code) ?? {}, id))),
      ),
    ]),
  );
}
