import { coverageBoundsMinutes } from '../../../domain/experiments/coverageBounds.ts';
import type { coverage } from '../../../i18n/sections/coverage.ts';

/** Up to 10, over 10 to 20, over 20 to 30, over 30 minutes. */
export function describeMinuteClasses(text: (typeof coverage)['fr']['legend']): string[] {
  const bounds = coverageBoundsMinutes.map(String);
  const last = bounds.at(-1) ?? '';
  return [
    ...bounds.map((bound, at) =>
      at === 0 ? text.upTo(bound) : text.between(bounds[at - 1] ?? '', bound),
    ),
    text.above(last),
  ];
}
