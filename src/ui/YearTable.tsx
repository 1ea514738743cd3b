interface YearTableProps {
  className: string;
  caption: string;
  /** Over the names of the rows. */
  heading: string;
  years: readonly number[];
  rows: readonly { key: string; name: string; cells: readonly string[] }[];
}

/** A row per series, a column per year; the caption is for those who do not see what it stands under. */
export function YearTable({ className, caption, heading, years, rows }: YearTableProps) {
  return (
    <table className={className}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {years.map((year, at) => (
              <td key={year}>{cells[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
