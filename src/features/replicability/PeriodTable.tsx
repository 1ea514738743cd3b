import { SeriesTable, type SeriesTableProps } from '../../ui/SeriesTable.tsx';

/** What the chart above it draws: a row per territory, a column per period. */
export function PeriodTable(props: Omit<SeriesTableProps, 'className'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="variable-scroll" tabIndex={0} aria-label={props.caption}>
      <SeriesTable className="variable-table" {...props} />
    </section>
  );
}
