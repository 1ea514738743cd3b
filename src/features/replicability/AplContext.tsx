import { ChartTable } from '../../charts/ChartTable.tsx';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { useAplContext } from './useAplContext.ts';

/** The official APL of the origin beside its five most similar: context, and no effect of anything. */
export function AplContext({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability).results.apl;
  const { mentions, texts, units, statuses } = useText(indicators);
  const formats = useFormats();
  const { years, origin, similar, around } = useAplContext(frame);
  const aroundName = around.name ?? text.whole;
  const name = displayName(selectFramedZone(frame, frame.origin).name);
  const periods = years.map(String);
  const printed = (values: readonly number[]) =>
    values.map((value) => (Number.isNaN(value) ? statuses.absent : formats.number(value, 2)));
  const across = (combine: (values: number[]) => number) =>
    years.map((_, at) => {
      const known = similar
        .map(({ values }) => values[at] ?? Number.NaN)
        .filter((value) => !Number.isNaN(value));
      return known.length === 0 ? Number.NaN : combine(known);
    });
  return (
    <section aria-labelledby="results-apl">
      <h2 id="results-apl">{text.heading}</h2>
      <p className="match-warning">{mentions.teleconsultation}</p>
      <p className="conditions-note">
        {texts['apl-gp'].label}, {units.consultations.full}. {text.lead}
      </p>
      <SeriesChart
        label={text.chart(name)}
        periods={periods}
        main={{ name, values: origin }}
        band={{
          name: text.band,
          lower: across((values) => Math.min(...values)),
          upper: across((values) => Math.max(...values)),
        }}
        reference={{ name: aroundName, values: around.values }}
        format={(value) => formats.number(value, 2)}
      />
      <ChartTable
        label={text.table}
        headings={[text.territory, ...periods]}
        rows={[
          { key: 'origin', name, cells: printed(origin) },
          ...similar.map(({ row, name: other, values }) => ({
            key: String(row),
            name: displayName(other),
            cells: printed(values),
          })),
          { key: 'around', name: aroundName, cells: printed(around.values) },
        ]}
      />
      <p className="conditions-note">{mentions.change}</p>
    </section>
  );
}
