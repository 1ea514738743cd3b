import type { ReactNode } from 'react';
import { classifyAplChange } from '../../domain/indicators/aplThreshold.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { aplSeries, aplYears } from './briefRows.ts';
import type { BriefFigures } from './useBriefFigures.ts';

export interface TrendSeries {
  ageLimit: 'all' | 'upTo65';
  /** One per year; `NaN` where it is not known. */
  values: number[];
}

interface BriefTrendProps {
  figures: BriefFigures;
  /** Draws the lines; the values are in the table beneath. */
  chart(years: number[], series: TrendSeries[]): ReactNode;
}

/** The official access by year: the drawing, the values, what may be said of the change. */
export function BriefTrend({ figures, chart }: BriefTrendProps) {
  const text = useText(zoneSheet).apl;
  const formats = useFormats();
  const series = aplSeries.map(({ id, ageLimit }): TrendSeries => {
    const values = aplYears.map((year) => figures.select(id, year).here?.value ?? Number.NaN);
    return { ageLimit, values };
  });
  const sentences = series.flatMap(({ ageLimit, values }) => {
    const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)];
    if (Number.isNaN(last - first)) return [];
    const trend = text.trends[classifyAplChange(first, last)](formats.signed(last - first, 2));
    return [text.trendOf(text.ageLimit[ageLimit], trend)];
  });
  return (
    <section>
      <h2>{text.heading}</h2>
      {chart(aplYears, series)}
      <table className="brief-trend">
        <caption className="visually-hidden">{text.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.series}</th>
            {aplYears.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ ageLimit, values }) => (
            <tr key={ageLimit}>
              <th scope="row">{text.ageLimit[ageLimit]}</th>
              {values.map((value, at) => (
                <td key={aplYears[at]}>{formats.number(value, 2)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sentences.length > 0 && (
        <p className="brief-detail">
          {sentences.join(' ')} {text.noCause}
        </p>
      )}
    </section>
  );
}
