import { leastCount } from '../../domain/indicators/isRankable.ts';
import { rateInterval } from '../../domain/statistics/intervals.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { careSupply } from '../../i18n/sections/careSupply.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useResults } from '../../state/useResults.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';

const kinds = ['gp', 'nurse', 'physio', 'dentist', 'midwife', 'pharmacy'] as const;
const perInhabitants = 100_000;

/** Practitioners per 100,000 inhabitants of a group of communes, with the variation a small number has. */
export function DensityTable({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet).densities;
  const words = useText(careSupply);
  const results = useResults(
    kinds.map((kind) => ({ indicatorId: `density-${kind}`, mesh: focus.mesh })),
  );
  const counts = results.map((result) => result?.rateParts?.count[focus.row] ?? Number.NaN);
  return (
    <SheetSection heading={text.heading}>
      <table className="sheet-table">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.caption}</th>
            <th scope="col">{text.rate}</th>
            <th scope="col">{text.interval}</th>
            <th scope="col">{text.whole}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind, at) => (
            <tr key={kind}>
              <th scope="row">
                {words.kinds[kind]}
                {(counts[at] ?? Number.NaN) < leastCount && (
                  <span className="small-number">{text.small}</span>
                )}
              </th>
              <DensityCells
                count={counts[at] ?? Number.NaN}
                population={focus.population}
                wholeRate={results[at]?.whole ?? Number.NaN}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure-detail">{text.note}</p>
    </SheetSection>
  );
}

interface DensityCellsProps {
  count: number;
  population: number;
  /** Per 100,000, of the three departments. */
  wholeRate: number;
}

function DensityCells({ count, population, wholeRate }: DensityCellsProps) {
  const formats = useFormats();
  const isKnown = !Number.isNaN(count);
  const interval = isKnown ? rateInterval(count, population) : null;
  const number = (perPerson: number) => formats.number(perInhabitants * perPerson, 0);
  return (
    <>
      <td>
        <strong>{number(interval?.rate ?? Number.NaN)}</strong>
      </td>
      <td>
        {interval
          ? formats.range(perInhabitants * interval.lower, perInhabitants * interval.upper)
          : formats.noValue}
      </td>
      <td>{formats.number(wholeRate, 0)}</td>
    </>
  );
}
