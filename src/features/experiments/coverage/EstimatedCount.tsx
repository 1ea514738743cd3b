import type { EstimatedPeople } from '../../../domain/experiments/measureCoverage.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';

/** A number of people that rests on estimated minutes: never without both ends of the calculation. */
export function EstimatedCount({ people }: { people: EstimatedPeople }) {
  const text = useText(coverage);
  const formats = useFormats();
  const { central, fewest, most } = people;
  return (
    <>
      {formats.integer(central)}
      {fewest < most && (
        <span className="coverage-range"> {text.between(formats.range(fewest, most))}</span>
      )}
    </>
  );
}
