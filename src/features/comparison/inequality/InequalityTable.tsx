import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { inequality } from '../../../i18n/sections/inequality.ts';
import { type InequalityMeasure, isInPercent, selectMeasures } from './inequalityMeasures.ts';
import type { InequalityZone } from './useInequality.ts';

/** The measures in rows, each with its definition; the departments and the whole in columns. */
export function InequalityTable({
  zones,
  indicator,
}: {
  zones: readonly InequalityZone[];
  indicator: Indicator;
}) {
  const text = useText(inequality);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="inequality-scroll" aria-label={text.table} tabIndex={0}>
      <table aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.measure}</th>
            {zones.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {selectMeasures(indicator, zones).map((measure) => (
            <MeasureRow key={measure.id} measure={measure} zones={zones} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface MeasureRowProps {
  measure: InequalityMeasure;
  zones: readonly InequalityZone[];
}

function MeasureRow({ measure, zones }: MeasureRowProps) {
  const { measures } = useText(inequality);
  const { mentions } = useText(indicators);
  const formats = useFormats();
  const { id, decimals, amountOf } = measure;
  const print = isInPercent(measure) ? formats.percent : formats.number;
  return (
    <tr data-part={id === 'between' || id === 'within'}>
      <th scope="row">
        {measures[id].name}
        <span className="inequality-definition">
          {measures[id].definition} {id === 'mean' && mentions.meanOfTerritory}
        </span>
      </th>
      {zones.map(({ name, figures }) => (
        <td key={name}>{print(amountOf(figures), decimals)}</td>
      ))}
    </tr>
  );
}
