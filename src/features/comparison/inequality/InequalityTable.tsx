import { isAplToGeneralPractitioners } from '../../../cartography/colourScale.ts';
import type { Inequality } from '../../../domain/comparison/inequality.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import type { Formats } from '../../../i18n/formats.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { inequality } from '../../../i18n/sections/inequality.ts';
import type { InequalityZone } from './useInequality.ts';

type Messages = (typeof inequality)['fr'];

interface Row {
  id: keyof Messages['measures'];
  print(figures: Inequality): string;
}

/** The measures in rows, each with its definition; the departments and the whole in columns. */
export function InequalityTable({
  zones,
  indicator,
}: {
  zones: readonly InequalityZone[];
  indicator: Indicator;
}) {
  const text = useText(inequality);
  const { mentions } = useText(indicators);
  const formats = useFormats();
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
          {selectRows(indicator, formats, zones).map(({ id, print }) => (
            <tr key={id} data-part={id === 'between' || id === 'within'}>
              <th scope="row">
                {text.measures[id].name}
                <span className="inequality-definition">
                  {text.measures[id].definition} {id === 'mean' && mentions.meanOfTerritory}
                </span>
              </th>
              {zones.map(({ name, figures }) => (
                <td key={name}>{print(figures)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function selectRows(
  indicator: Indicator,
  formats: Formats,
  zones: readonly InequalityZone[],
): Row[] {
  const value = (amount: number) => formats.number(amount, indicator.decimals);
  const share = (part: number, decimals = 0) => formats.percent(100 * part, decimals);
  const isPartial = zones.some(({ figures }) => figures.covered < figures.population);
  const rows: Row[] = [
    { id: 'mean', print: ({ mean }) => value(mean) },
    { id: 'p10', print: ({ p10 }) => value(p10) },
    { id: 'p50', print: ({ p50 }) => value(p50) },
    { id: 'p90', print: ({ p90 }) => value(p90) },
    { id: 'p90ToP10', print: ({ p90ToP10 }) => formats.number(p90ToP10, 2) },
    { id: 'gini', print: ({ gini }) => formats.number(gini, 3) },
    { id: 'theil', print: ({ theil }) => formats.number(theil.total, 3) },
    { id: 'between', print: ({ theil }) => share(theil.between / theil.total) },
    { id: 'within', print: ({ theil }) => share(theil.within / theil.total) },
  ];
  if (isAplToGeneralPractitioners(indicator)) {
    rows.push({
      id: 'threshold',
      print: ({ shareAtOrBelowThreshold }) => share(shareAtOrBelowThreshold, 1),
    });
  }
  if (isPartial) {
    rows.push({
      id: 'covered',
      print: ({ covered, population }) => share(covered / population, 1),
    });
  }
  return rows;
}
