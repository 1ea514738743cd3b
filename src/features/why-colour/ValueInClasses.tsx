import { isNearThreshold } from '../../cartography/classification.ts';
import { describeClasses } from '../../cartography/describeClasses.ts';
import { describeValue } from '../../cartography/describeValue.ts';
import { valueStatus } from '../../domain/territory/column.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import type { ExplainedIndicator } from './WhyColourSheet.tsx';

/** The value, the class it falls in, and the bounds of all classes with the one it has marked. */
export function ValueInClasses({ shown, row }: { shown: ExplainedIndicator; row: number }) {
  const text = useText(whyColour).value;
  const names = useText(indicators);
  const formats = useFormats();
  const { indicator, mesh, year, classes } = shown;
  const [result] = useResults([
    { indicatorId: indicator.id, mesh, ...(year === null ? {} : { year }) },
  ]);
  if (!result || !classes) return null;
  const column = shownColumn(result);
  const value = column.values[row] ?? Number.NaN;
  const status = column.status[row];
  const described = describeValue(names, formats, indicator, {
    value,
    status,
    lower: result.range?.lower[row],
    upper: result.range?.upper[row],
  });
  const { classification, colours } = classes;
  const own = classification.classOf(value);
  return (
    <section className="why-section">
      <h3>{text.heading}</h3>
      <p className="why-value">
        {described.text} <span>{described.unit}</span>
      </p>
      {described.isMissing && <p className="why-note">{text.none}</p>}
      {status === valueStatus.estimated && <p className="why-note">{text.estimated}</p>}
      {isNearThreshold(classification, value) && <p className="why-note">{text.nearThreshold}</p>}
      <ol className="why-classes" aria-label={text.bounds}>
        {describeClasses(names, formats, indicator, classification).map((label, index) => (
          <li key={label} aria-current={index === own ? 'true' : undefined}>
            <svg viewBox="0 0 20 14" aria-hidden="true">
              <rect width="20" height="14" fill={colours[index]} />
            </svg>
            {label}
          </li>
        ))}
      </ol>
    </section>
  );
}
