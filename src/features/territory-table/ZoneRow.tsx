import { type ComponentType, memo, type Ref } from 'react';
import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import type { MeshPin } from '../../domain/comparison/pin.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { ClassSwatch } from './ClassSwatch.tsx';
import { FigureCell } from './FigureCell.tsx';
import { type FigureWords, figuresOf } from './figureColumn.ts';
import type { TerritoryRow } from './selectTerritoryRows.ts';
import type { TableModel } from './useTableModel.ts';

export type RowAction = ComponentType<{
  pin: MeshPin;
  name: string;
  isCompact: boolean;
  tabIndex: number;
}>;

interface ZoneRowProps {
  ref: Ref<HTMLTableRowElement>;
  /** Among the rows that the filter leaves. */
  index: number;
  row: TerritoryRow;
  model: TableModel;
  classes: ColouredClasses | null;
  words: FigureWords;
  /** Whether the keyboard enters the table here. */
  isCursor: boolean;
  RowAction: RowAction | undefined;
  onFocus(zone: ZoneCode): void;
}

/** One territory: its name opens the sheet; pointing at the row points at the zone. */
export const ZoneRow = memo(function ZoneRow(props: ZoneRowProps) {
  const { ref, index, row, model, classes, words, RowAction } = props;
  const view = useAtlas((state) => state.view);
  const point = useAtlas((state) => state.point);
  const { zones, inView, added, ranking, hasDepartments } = model;
  const { code, zoneRow } = row;
  const figures = figuresOf(inView);
  const isSelected = view.zone === code;
  const inside = zones.insideShare[zoneRow] ?? 1;
  const share = words.formats.percent(100 * inside, inside < 0.01 ? 1 : 0);
  const common = { words, zones, zoneRow };
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      data-selected={isSelected}
      onPointerEnter={() => point(code)}
      onFocus={() => props.onFocus(code)}
    >
      <th scope="row">
        <a
          {...viewLink(view, { zone: code, mesh: zones.mesh, record: null })}
          className="row-name"
          tabIndex={props.isCursor ? 0 : -1}
          aria-current={isSelected ? 'true' : undefined}
        >
          {displayName(row.name)}
        </a>
        <span className="row-detail">
          {code}
          {inside < 1 && ` · ${words.text.insideShare(share)}`}
        </span>
        {RowAction && (
          <span className="row-action">
            <RowAction
              pin={{ mesh: zones.mesh, code }}
              name={row.name}
              isCompact
              tabIndex={props.isCursor ? 0 : -1}
            />
          </span>
        )}
      </th>
      <FigureCell
        {...common}
        column={inView}
        swatch={
          classes &&
          figures && (
            <ClassSwatch
              classes={classes}
              value={figures.values[zoneRow] ?? Number.NaN}
              status={figures.status[zoneRow]}
            />
          )
        }
      />
      {ranking && <RankCell rank={ranking.ranks[zoneRow] ?? Number.NaN} words={words} />}
      {added.map((column) => (
        <FigureCell key={column.indicator.id} {...common} column={column} />
      ))}
      {hasDepartments && <td>{row.departments.join(', ')}</td>}
    </tr>
  );
});

function RankCell({ rank, words: { text, formats } }: { rank: number; words: FigureWords }) {
  if (!Number.isNaN(rank)) return <td className="figure-cell">{formats.integer(rank)}</td>;
  return (
    <td className="figure-cell" data-missing="true" title={text.unranked}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{text.unranked}</span>
    </td>
  );
}
