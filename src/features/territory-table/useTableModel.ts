import { useMemo } from 'react';
import { firstRank } from '../../domain/indicators/firstRank.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import type { Territory, ZoneSet } from '../../domain/territory/territory.ts';
import { isMeshAllowed } from '../../domain/territory/zone.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { TableSort } from '../../state/sharedView.ts';
import { useResults } from '../../state/useResults.ts';
import { type FigureColumn, figuresOf } from './figureColumn.ts';
import { filterRows } from './filterRows.ts';
import { rankZones, type ZoneRanks } from './rankZones.ts';
import { selectTerritoryRows, type TerritoryRow } from './selectTerritoryRows.ts';
import { sortRowsByText, sortRowsByValue } from './sortRows.ts';

export interface TableModel {
  zones: ZoneSet;
  /** Filtered and sorted. */
  rows: readonly TerritoryRow[];
  totalCount: number;
  /** The indicator in view. */
  inView: FigureColumn;
  /** The others, in the order in which they were added. */
  added: readonly FigureColumn[];
  /** `null` where the values have no order to rank by, or no zone may be ranked. */
  ranking: ZoneRanks | null;
  hasDepartments: boolean;
  sort: TableSort;
  /** Whether the rows are in that order already: the figures they are sorted by are there. */
  isSorted: boolean;
}

/** What the table holds: the rows that pass the filter, in order, and the columns. */
export function useTableModel(
  territory: Territory,
  zones: ZoneSet,
  { indicator, year }: Pick<FigureColumn, 'indicator' | 'year'>,
  query: string,
): TableModel {
  const { tableColumns, tableSort } = useAtlas((state) => state.view);
  const others = selectAdded(tableColumns, indicator, zones);
  const { mesh } = zones;
  const [own = null, ...results] = useResults([
    { indicatorId: indicator.id, mesh, ...(year === null ? {} : { year }) },
    ...others.map(({ id }) => ({ indicatorId: id, mesh })),
  ]);
  const inView: FigureColumn = { indicator, year, result: own };
  const added = others.map((other, at): FigureColumn => {
    return { indicator: other, year: other.years.at(-1) ?? null, result: results[at] ?? null };
  });

  const { department } = territory.zones;
  const all = useMemo(() => selectTerritoryRows(zones, department), [zones, department]);
  const ranking = useMemo(
    () => (own && !indicator.categories ? rankZones(zones, own, firstRank(indicator)) : null),
    [own, indicator, zones],
  );
  const hasDepartments = mesh !== 'department';
  const hasRanks = ranking !== null && ranking.rankedCount > 0;
  const asked = tableSort.column === indicator.id ? { ...tableSort, column: 'value' } : tableSort;
  const sort = settleSort(asked, others, hasRanks, hasDepartments);
  const sortedBy = added.find(({ indicator: { id } }) => id === sort.column) ?? inView;
  const values = sort.column === 'rank' ? ranking?.ranks : figuresOf(sortedBy)?.values;
  const sorted = useMemo(
    () => sortRows(all, sort.column, sort.direction, values),
    [all, sort.column, sort.direction, values],
  );
  const rows = useMemo(() => filterRows(sorted, query), [sorted, query]);
  return {
    zones,
    rows,
    totalCount: all.length,
    inView,
    added,
    ranking: hasRanks ? ranking : null,
    hasDepartments,
    sort,
    isSorted: values !== undefined || sort.column === 'name' || sort.column === 'department',
  };
}

/** The added indicators that this mesh can show, less the one in view. */
function selectAdded(ids: readonly string[], inView: Indicator, { mesh }: ZoneSet): Indicator[] {
  return ids
    .map(indicatorById)
    .filter((indicator) => indicator !== undefined)
    .filter(({ id, finestMesh }) => id !== inView.id && isMeshAllowed(mesh, finestMesh));
}

/** By name when the column of the address is not in the table. */
function settleSort(
  sort: TableSort,
  added: readonly Indicator[],
  hasRanks: boolean,
  hasDepartments: boolean,
): TableSort {
  const present = ['name', 'value', ...added.map(({ id }) => id)];
  if (hasRanks) present.push('rank');
  if (hasDepartments) present.push('department');
  return present.includes(sort.column) ? sort : { column: 'name', direction: 'ascending' };
}

function sortRows(
  rows: readonly TerritoryRow[],
  column: string,
  direction: TableSort['direction'],
  values: ArrayLike<number> | undefined,
): readonly TerritoryRow[] {
  if (column === 'name') return sortRowsByText(rows, ({ name }) => name, direction);
  if (column === 'department') {
    return sortRowsByText(rows, ({ departments }) => departments.join(' '), direction);
  }
  return values ? sortRowsByValue(rows, values, direction) : rows;
}
