import type { ReactNode } from 'react';
import './chart.css';

interface ChartTableProps {
  /** Names the table, and the region that scrolls around it. */
  label: string;
  headings: readonly string[];
  rows: readonly { key: string; name: string; cells: readonly ReactNode[] }[];
}

/** What a chart shows, in figures. */
export function ChartTable({ label, headings, rows }: ChartTableProps) {
  const [first, ...others] = headings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="chart-table" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((heading) => (
              <th key={heading} scope="col" className="chart-number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={others[at]} className="chart-number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
