import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import type { Focus } from './selectFocus.ts';

const years = [2022, 2023, 2024];
const series = [
  { id: 'apl-gp', ageLimit: 'all' },
  { id: 'apl-gp-65', ageLimit: 'upTo65' },
] as const;

/** The official access by year and age limit of the doctors, always said. */
export function AplHistory({ focus: { mesh, row } }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const formats = useFormats();
  const results = useResults(
    series.flatMap(({ id }) => years.map((year) => ({ indicatorId: id, mesh, year }))),
  );
  const valueAt = (at: number) => {
    const result = results[at];
    return result ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN;
  };
  return (
    <section className="sheet-section">
      <table className="sheet-table">
        <caption>{text.aplHistory}</caption>
        <thead>
          <tr>
            <th scope="col">{text.ageLimit.heading}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ id, ageLimit }, line) => (
            <tr key={id}>
              <th scope="row">{text.ageLimit[ageLimit]}</th>
              {years.map((year, at) => (
                <td key={year}>{formats.number(valueAt(line * years.length + at), 2)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure-detail">{text.aplSource}</p>
    </section>
  );
}
