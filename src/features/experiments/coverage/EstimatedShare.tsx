import type { EstimatedPeople } from '../../../domain/experiments/measureCoverage.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';

interface EstimatedShareProps {
  people: EstimatedPeople;
  total: number;
}

/** The part of a group that is covered; nothing where the group has nobody. */
export function EstimatedShare({ people, total }: EstimatedShareProps) {
  const text = useText(coverage);
  const formats = useFormats();
  const share = (count: number) => (total > 0 ? (100 * count) / total : Number.NaN);
  const [central, fewest, most] = [people.central, people.fewest, people.most].map(share);
  if (central === undefined || Number.isNaN(central)) return formats.noValue;
  return (
    <>
      {formats.percent(central, 1)}
      {people.fewest < people.most && (
        <span className="coverage-range">
          {' '}
          {text.between(formats.range(fewest ?? Number.NaN, most ?? Number.NaN, 1))}
        </span>
      )}
    </>
  );
}
