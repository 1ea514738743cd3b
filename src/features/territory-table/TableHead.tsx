import type { Ref } from 'react';
import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import { firstRank } from '../../domain/indicators/firstRank.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { TableSort } from '../../state/sharedView.ts';
import type { FigureColumn, FigureWords } from './figureColumn.ts';
import type { TableModel } from './useTableModel.ts';

interface TableHeadProps {
  ref: Ref<HTMLTableSectionElement>;
  model: TableModel;
  words: FigureWords;
}

/** The headings, each a button that sorts, with the unit and the year of its figures. */
export function TableHead({ ref, model, words }: TableHeadProps) {
  const { text, formats } = words;
  const { inView, added, ranking, hasDepartments, sort } = model;
  const detail = (column: FigureColumn) => describeColumn(words, column);
  const label = ({ indicator }: FigureColumn) => indicatorText(words.names, indicator.id).short;
  return (
    <thead ref={ref}>
      <tr aria-rowindex={1}>
        <SortHeading column="name" label={text.territory} sort={sort} />
        <SortHeading
          column="value"
          label={label(inView)}
          detail={detail(inView)}
          isFigure={isFigure(inView)}
          sort={sort}
        />
        {ranking && (
          <SortHeading
            column="rank"
            label={text.rank}
            detail={text.rankOf[firstRank(inView.indicator)](formats.integer(ranking.rankedCount))}
            isFigure
            sort={sort}
          />
        )}
        {added.map((column) => (
          <SortHeading
            key={column.indicator.id}
            column={column.indicator.id}
            label={label(column)}
            detail={detail(column)}
            isFigure={isFigure(column)}
            sort={sort}
          />
        ))}
        {hasDepartments && <SortHeading column="department" label={text.department} sort={sort} />}
      </tr>
    </thead>
  );
}

const isFigure = ({ indicator }: FigureColumn) => indicator.categories === undefined;

interface SortHeadingProps {
  column: string;
  label: string;
  /** Figures are aligned on their units, and their heading with them. */
  isFigure?: boolean;
  detail?: string;
  sort: TableSort;
}

function SortHeading({ column, label, detail, sort, ...figure }: SortHeadingProps) {
  const changeView = useAtlas((state) => state.changeView);
  const direction = sort.column === column ? sort.direction : null;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={figure.isFigure ? 'figure-heading' : undefined}
      aria-sort={direction ?? undefined}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => changeView({ tableSort: { column, direction: next } })}
      >
        {label}
        <svg className="sort-mark" viewBox="0 0 10 14" aria-hidden="true">
          {direction !== 'descending' && <path d="M5 1 9 6H1z" />}
          {direction !== 'ascending' && <path d="M5 13 1 8h8z" />}
        </svg>
      </button>
      {detail !== undefined && <span className="column-detail">{detail}</span>}
    </th>
  );
}

/** Unit, year, and who answers for the figure where it is not its producer. */
function describeColumn({ names }: FigureWords, { indicator, year }: FigureColumn): string {
  const nature = indicator.nature === 'official' ? null : names.natures[indicator.nature];
  return [unitText(names, indicator).full, year, nature].filter(Boolean).join('\u00a0· ');
}
