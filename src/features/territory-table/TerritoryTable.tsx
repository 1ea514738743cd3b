import { useState } from 'react';
import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import type { Territory, ZoneSet } from '../../domain/territory/territory.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { territoryTable } from '../../i18n/sections/territoryTable.ts';
import { useOnFirst } from '../../ui/useOnFirst.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import type { FigureWords } from './figureColumn.ts';
import { TableExport } from './TableExport.tsx';
import { TableGrid } from './TableGrid.tsx';
import { TableNotes } from './TableNotes.tsx';
import './TerritoryTable.css';
import { type TableModel, useTableModel } from './useTableModel.ts';
import type { RowAction } from './ZoneRow.tsx';

interface TerritoryTableProps {
  territory: Territory;
  zones: ZoneSet;
  indicator: Indicator;
  year: number | null;
  /** Those of the map; `null` while they are awaited. */
  classes: ColouredClasses | null;
  /** The figures of the indicator in view are on the screen. */
  onDrawn(): void;
  /** At the end of a territory's name: what can be done with it. */
  RowAction?: RowAction | undefined;
}

/** Every zone of the mesh in rows: what the map says in colours, read, sorted and filtered. */
export function TerritoryTable(props: TerritoryTableProps) {
  const { territory, zones, indicator, year, classes, onDrawn } = props;
  const words: FigureWords = {
    text: useText(territoryTable),
    names: useText(indicators),
    formats: useFormats(),
  };
  const { text } = words;
  const [query, setQuery] = useState('');
  const model = useTableModel(territory, zones, { indicator, year }, query);
  const isDrawn = model.inView.result !== null && classes !== null;

  useOnFirst(isDrawn, onDrawn);

  return (
    <section className="territory-table">
      <div className="table-toolbar">
        <input
          type="search"
          className="table-filter"
          aria-label={text.filter}
          placeholder={text.filterPlaceholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <ColumnChooser inView={indicator} mesh={zones.mesh} />
        <TableExport model={model} />
        <TableNotes />
        <p className="table-count" role="status">
          {countRows(words, model)}
          <span className="table-order"> · {describeOrder(words, model)}</span>
        </p>
      </div>
      <TableGrid model={model} classes={classes} words={words} RowAction={props.RowAction} />
      {model.rows.length === 0 && (
        <p className="table-empty">
          {text.noRow(query)}{' '}
          <button type="button" className="plain-button" onClick={() => setQuery('')}>
            {text.showAll}
          </button>
        </p>
      )}
    </section>
  );
}

/** "12 communes sur 1 516". */
function countRows({ text, names, formats }: FigureWords, model: TableModel): string {
  const { rows, totalCount, zones } = model;
  const { one, other } = names.meshes[zones.mesh];
  const count = formats.count(rows.length, one, other);
  return rows.length === totalCount ? count : text.rowsOf(count, formats.integer(totalCount));
}

/** "tri : Territoire, ordre croissant". */
function describeOrder({ text, names }: FigureWords, { sort, inView }: TableModel): string {
  const own: Readonly<Record<string, string>> = {
    name: text.territory,
    rank: text.rank,
    department: text.department,
  };
  const sorted = sort.column === 'value' ? inView.indicator : indicatorById(sort.column);
  const label = own[sort.column] ?? (sorted ? indicatorText(names, sorted.id).short : '');
  return text.order(label, sort.direction);
}
