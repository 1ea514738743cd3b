import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { describeWarnings } from './describePriorities.ts';
import type { Priorities } from './usePriorities.ts';

/** What one should know of these weights before reading the order that they give. */
export function PriorityWarnings({ model }: { model: Priorities }) {
  const text = useText(priorities);
  const names = useText(indicators);
  const formats = useFormats();
  return (
    <div role="status">
      <ul className="priority-warnings">
        {describeWarnings({ text, names, formats }, model).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
