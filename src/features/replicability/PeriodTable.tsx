interface PeriodTableProps {
  caption: string;
  /** Over the names of the rows. */
  heading: string;
  periods: readonly string[];
  rows: readonly { key: string; name: string; cells: readonly string[] }[];
}

/** A row per territory, a column per period: what the chart above it draws. */
export function PeriodTable({ caption, heading, periods, rows }: PeriodTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="variable-scroll" tabIndex={0} aria-label={caption}>
      <table className="variable-table" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {periods.map((period, at) => (
                <td key={period}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
