import type { ReactNode } from 'react';
import { describeAplTrends } from '../../cartography/describeAplTrends.ts';
import { type AplSeries, aplHistory, aplYears } from '../../domain/indicators/aplHistory.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { SeriesTable } from '../../ui/SeriesTable.tsx';
import type { BriefFigures } from './useBriefFigures.ts';

interface BriefTrendProps {
  figures: BriefFigures;
  /** Draws the lines; the values are in the table beneath. */
  chart(years: readonly number[], series: readonly AplSeries[]): ReactNode;
}

/** The official access by year: the drawing, the values, what may be said of the change. */
export function BriefTrend({ figures, chart }: BriefTrendProps) {
  const text = useText(zoneSheet).apl;
  const formats = useFormats();
  const series = aplHistory.map(({ id, ageLimit }): AplSeries => {
    const values = aplYears.map((year) => figures.select(id, year).here?.value ?? Number.NaN);
    return { ageLimit, values };
  });
  const sentences = describeAplTrends(text, formats, series);
  return (
    <section>
      <h2>{text.heading}</h2>
      {chart(aplYears, series)}
      <SeriesTable
        className="brief-trend"
        caption={text.heading}
        heading={text.series}
        periods={aplYears}
        rows={series.map(({ ageLimit, values }) => ({
          key: ageLimit,
          name: text.ageLimit[ageLimit],
          cells: values.map((value) => formats.number(value, 2)),
        }))}
      />
      {sentences.length > 0 && (
        <p className="brief-detail">
          {sentences.join(' ')} {text.noCause}
        </p>
      )}
    </section>
  );
}
