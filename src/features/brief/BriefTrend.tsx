import type { ReactNode } from 'react';
import { describeAplTrends } from '../../cartography/describeAplTrends.ts';
import { describeOlderDoctors } from '../../cartography/describeOlderDoctors.ts';
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
  const messages = useText(zoneSheet);
  const text = messages.apl;
  const formats = useFormats();
  const series = aplHistory.map(({ id, ageLimit }): AplSeries => {
    const values = aplYears.map((year) => figures.select(id, year).here?.value ?? Number.NaN);
    return { ageLimit, values };
  });
  const sentences = describeAplTrends(text, formats, series);
  const figureOf = (id: string) => figures.select(id).here?.value ?? Number.NaN;
  const older = describeOlderDoctors(
    {
      all: figureOf('apl-gp'),
      upTo65: figureOf('apl-gp-65'),
      gapPercent: figureOf('apl-gp-gap-65'),
    },
    { text: messages, formats },
  );
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
      {older && <p className="brief-detail">{older}</p>}
      {sentences.length > 0 && (
        <p className="brief-detail">
          {sentences.join(' ')} {text.noCause}
        </p>
      )}
    </section>
  );
}
