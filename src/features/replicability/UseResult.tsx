import { ChartTable } from '../../charts/ChartTable.tsx';
import {
  type DifferenceInDifferences,
  leastPeriodsBefore,
  type UseEvaluation,
} from '../../domain/replicability/evaluateUse.ts';
import type { UseTable } from '../../domain/replicability/useTable.ts';
import { statusName } from '../../domain/territory/column.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { SeriesChart } from './SeriesChart.tsx';
import type { Comparators } from './selectComparators.ts';

interface UseResultProps {
  table: UseTable;
  origin: { code: string; name: string };
  comparators: Comparators;
  evaluation: UseEvaluation;
}

/** The series of use beside its comparators: a description, and a difference of changes where the rules allow one. */
export function UseResult({ table, origin, comparators, evaluation }: UseResultProps) {
  const text = useText(replicability).results.evaluation;
  const { mentions, statuses } = useText(indicators);
  const formats = useFormats();
  const name = displayName(origin.name);
  const { periods, treated, lower, upper, actionAt, difference } = evaluation;
  const print = (value: number) => formats.number(value, value % 1 === 0 ? 0 : 1);
  const cellsOf = (code: string) => {
    const column = table.byZone.get(code);
    return periods.map((_, at) => {
      const value = column?.values[at] ?? Number.NaN;
      return Number.isNaN(value) ? statuses[statusName(column?.status[at])] : print(value);
    });
  };
  return (
    <>
      <SeriesChart
        label={text.chart(name)}
        periods={periods}
        main={{ name, values: treated }}
        band={{ name: text.band(formats.integer(comparators.apart.length)), lower, upper }}
        mark={actionAt >= 0 ? { at: actionAt, label: text.mark } : undefined}
        format={print}
      />
      <ChartTable
        label={text.table}
        headings={[text.territory, ...periods]}
        rows={[{ ...origin }, ...comparators.apart].map(({ code, name: of }) => ({
          key: code,
          name: displayName(of),
          cells: cellsOf(code),
        }))}
      />
      {comparators.tooNear.length > 0 && (
        <p className="conditions-note">
          {text.tooNear(formats.list(comparators.tooNear.map((one) => displayName(one.name))))}
        </p>
      )}
      <p className="results-sentence">{mentions.change}</p>
      {difference.kind === 'difference' ? (
        <DifferenceText difference={difference} print={print} />
      ) : (
        <p className="conditions-note">
          {text.noDifference[difference.kind](formats.integer(leastPeriodsBefore))}
        </p>
      )}
    </>
  );
}

interface DifferenceTextProps {
  difference: DifferenceInDifferences;
  print(value: number): string;
}

function DifferenceText({ difference, print }: DifferenceTextProps) {
  const text = useText(replicability).results.evaluation;
  const formats = useFormats();
  const signed = (value: number) => formats.signed(value, 1);
  const { effect, treatedChange, comparatorChange, gapRangeBefore } = difference;
  return (
    <div className="results-difference">
      <h3>{text.difference.heading}</h3>
      <p>
        {text.difference.sentence(signed(effect), signed(treatedChange), signed(comparatorChange))}
      </p>
      <p>
        {text.difference.basis(
          formats.integer(difference.periodsBefore),
          formats.integer(difference.periodsAfter),
          formats.integer(difference.comparators),
        )}
      </p>
      <p>{text.difference.before(print(gapRangeBefore))}</p>
      <ul>
        {text.difference.assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </div>
  );
}
