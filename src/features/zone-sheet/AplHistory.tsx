import { describeAplTrends } from '../../cartography/describeAplTrends.ts';
import { type AplSeries, aplHistory, aplYears } from '../../domain/indicators/aplHistory.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { SeriesTable } from '../../ui/SeriesTable.tsx';
import { AplTrendChart } from './AplTrendChart.tsx';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';

/** The official access by year and age limit of the doctors, always said; what may be said of its change. */
export function AplHistory({ focus: { mesh, row } }: { focus: Focus }) {
  const text = useText(zoneSheet).apl;
  const formats = useFormats();
  const results = useResults(
    aplHistory.flatMap(({ id }) => aplYears.map((year) => ({ indicatorId: id, mesh, year }))),
  );
  const values = results.map((result) =>
    result ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN,
  );
  const series: AplSeries[] = aplHistory.map(({ ageLimit }, line) => ({
    ageLimit,
    values: values.slice(line * aplYears.length, (line + 1) * aplYears.length),
  }));
  const trends = describeAplTrends(text, formats, series);
  return (
    <SheetSection heading={text.heading} startsOpen>
      <AplTrendChart years={aplYears} series={series} />
      <SeriesTable
        className="sheet-table"
        caption={text.heading}
        heading={text.series}
        periods={aplYears}
        rows={series.map(({ ageLimit, values: known }) => ({
          key: ageLimit,
          name: text.ageLimit[ageLimit],
          cells: known.map((value) => formats.number(value, 2)),
        }))}
      />
      {trends.length > 0 && (
        <p className="sheet-remark">
          {trends.join(' ')} {text.noCause}
        </p>
      )}
      <p className="figure-detail">{text.note}</p>
    </SheetSection>
  );
}
