import { Fragment, useCallback, useEffect, useRef } from 'react';
import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { FigureColumn, FigureWords } from './figureColumn.ts';
import './TableGrid.css';
import { TableHead } from './TableHead.tsx';
import { useRowCursor } from './useRowCursor.ts';
import type { TableModel } from './useTableModel.ts';
import { useVirtualRows } from './useVirtualRows.ts';
import { type RowAction, ZoneRow } from './ZoneRow.tsx';

interface TableGridProps {
  model: TableModel;
  classes: ColouredClasses | null;
  words: FigureWords;
  RowAction: RowAction | undefined;
}

/** The table itself: a native one, of which only the rows in sight are drawn. */
export function TableGrid({ model, classes, words, RowAction }: TableGridProps) {
  const { rows, sort, isSorted } = model;
  const selected = useAtlas((state) => state.view.zone);
  const point = useAtlas((state) => state.point);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const cursor = useRowCursor(rows, body);
  const selectedIndex = rows.findIndex(({ code }) => code === selected);
  const virtual = useVirtualRows(rows, [cursor.index, selectedIndex], scroller, head);
  const { headHeight, scrollTo } = virtual;

  // Another order is read from its beginning.
  const order = `${sort.column} ${sort.direction} ${rows.length}`;
  const lastOrder = useRef(order);
  useEffect(() => {
    if (lastOrder.current !== order) scroller.current?.scrollTo({ top: 0 });
    lastOrder.current = order;
  }, [order]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the table
  useEffect(() => {
    if (headHeight > 0 && selectedIndex >= 0) scrollTo(selectedIndex);
  }, [selected, headHeight > 0, isSorted]);

  // The same from one drawing to the next, so that scrolling draws only the rows that come into sight.
  const { moveTo } = cursor;
  const pointAt = useCallback(
    (zone: ZoneCode) => {
      moveTo(zone);
      point(zone);
    },
    [moveTo, point],
  );

  return (
    <div className="table-scroller" ref={scroller} style={{ scrollPaddingTop: headHeight }}>
      <table className="zones" aria-label={words.text.name} aria-rowcount={rows.length + 1}>
        <ColumnWidths model={model} />
        <TableHead ref={head} model={model} words={words} />
        <tbody
          ref={body}
          onKeyDown={(event) => cursor.onKeyDown(event, virtual.countInSight(), scrollTo)}
          onPointerLeave={() => point(null)}
        >
          {virtual.drawn.map(({ index, gapBefore }) => {
            const row = rows[index];
            return (
              row && (
                <Fragment key={row.code}>
                  <Gap height={gapBefore} />
                  <ZoneRow
                    ref={virtual.measure}
                    index={index}
                    row={row}
                    model={model}
                    classes={classes}
                    words={words}
                    isCursor={index === cursor.index}
                    RowAction={RowAction}
                    onFocus={pointAt}
                  />
                </Fragment>
              )
            );
          })}
          <Gap height={virtual.gapAfter} />
        </tbody>
      </table>
    </div>
  );
}

/** In place of the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing, and nothing of it takes focus
    <tr aria-hidden="true" className="table-gap">
      <td style={{ height }} />
    </tr>
  );
}

/** Set once for all rows, so that columns stand still while the rows in sight change. */
function ColumnWidths({
  model: { inView, added, ranking, hasDepartments },
}: {
  model: TableModel;
}) {
  return (
    <colgroup>
      <col className="name-column" />
      <col className={widthOf(inView)} />
      {ranking && <col className="rank-column" />}
      {added.map((column) => (
        <col key={column.indicator.id} className={widthOf(column)} />
      ))}
      {hasDepartments && <col className="department-column" />}
    </colgroup>
  );
}

const widthOf = ({ indicator }: FigureColumn) =>
  indicator.categories ? 'category-column' : 'figure-column';
