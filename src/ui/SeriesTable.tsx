export interface SeriesTableProps {
  className: string;
  caption: string;
  /** Over the names of the rows. */
  heading: string;
  periods: readonly (string | number)[];
  rows: readonly { key: string; name: string; cells: readonly string[] }[];
}

/** A row per series, a column per period; the caption is for those who do not see what it stands under. */
export function SeriesTable({ className, caption, heading, periods, rows }: SeriesTableProps) {
  return (
    <table className={className}>
      <caption className="visually-hidden">{caption}</caption>
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
  );
}
