import { classifyAplChange } from '../../domain/indicators/aplThreshold.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { type AplSeries, AplTrendChart } from './AplTrendChart.tsx';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';

const years = [2022, 2023, 2024];
const measures = [
  { id: 'apl-gp', ageLimit: 'all' },
  { id: 'apl-gp-65', ageLimit: 'upTo65' },
] as const;

/** The official access by year and age limit of the doctors, always said; what may be said of its change. */
export function AplHistory({ focus: { mesh, row } }: { focus: Focus }) {
  const text = useText(zoneSheet).apl;
  const formats = useFormats();
  const results = useResults(
    measures.flatMap(({ id }) => years.map((year) => ({ indicatorId: id, mesh, year }))),
  );
  const values = results.map((result) =>
    result ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN,
  );
  const series: AplSeries[] = measures.map(({ ageLimit }, line) => ({
    ageLimit,
    values: values.slice(line * years.length, (line + 1) * years.length),
  }));
  return (
    <SheetSection heading={text.heading} startsOpen>
      <AplTrendChart years={years} series={series} />
      <table className="sheet-table">
        <caption className="visually-hidden">{text.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.series}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((line) => (
            <tr key={line.ageLimit}>
              <th scope="row">{text.ageLimit[line.ageLimit]}</th>
              {years.map((year, at) => (
                <td key={year}>{formats.number(line.values[at] ?? Number.NaN, 2)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <AplTrends series={series} />
      <p className="figure-detail">{text.note}</p>
    </SheetSection>
  );
}

/** Between two years a quarter of a consultation is no change; three years never tell a cause. */
function AplTrends({ series }: { series: readonly AplSeries[] }) {
  const text = useText(zoneSheet).apl;
  const formats = useFormats();
  const sentences = series.flatMap(({ ageLimit, values }) => {
    const [first = Number.NaN, , last = Number.NaN] = values;
    if (Number.isNaN(last - first)) return [];
    const trend = text.trends[classifyAplChange(first, last)](formats.signed(last - first, 2));
    return [text.trendOf(text.ageLimit[ageLimit], trend)];
  });
  if (sentences.length === 0) return null;
  return (
    <p className="sheet-remark">
      {sentences.join(' ')} {text.noCause}
    </p>
  );
}
