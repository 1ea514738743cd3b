import { indicatorText } from '../../../cartography/describeValue.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { isAgeInApl, isAgeOfPeople, isSupplyMeasure } from '../../../domain/priorities/needSign.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import type { Priorities } from './usePriorities.ts';

/** What one should know of these weights before reading the order that they give. */
export function PriorityWarnings({ model }: { model: Priorities }) {
  const text = useText(priorities);
  const names = useText(indicators);
  const formats = useFormats();
  const { variables, scores, ignored, zones } = model;
  const weighing = variables.filter(({ weight }) => weight > 0).map(({ indicator }) => indicator);
  const list = (some: readonly Indicator[]) =>
    formats.list(some.map(({ id }) => indicatorText(names, id).short));
  const supply = weighing.filter(isSupplyMeasure);
  const empty = variables
    .filter(({ weight }, at) => weight > 0 && scores[at]?.every(Number.isNaN))
    .map(({ indicator }) => indicator);
  const sentences = [
    zones.mesh === 'commune' && text.communeWarning,
    supply.length > 1 && text.warnings.supply(list(supply)),
    weighing.some(isAgeInApl) && weighing.some(isAgeOfPeople) && text.warnings.age,
    ignored.length > 0 && text.warnings.ignored(list(ignored)),
    empty.length > 0 && text.warnings.noValue(list(empty)),
    weighing.length === 0 && text.warnings.allZero,
  ].filter((sentence) => sentence !== false);
  return (
    <div role="status">
      <ul className="priority-warnings">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
