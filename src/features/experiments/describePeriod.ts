import type { RelatedScheme } from '../../domain/experiments/experiment.ts';
import type { experiments } from '../../i18n/sections/experiments.ts';

/** "depuis 2021", "de 2020 à 2021"; empty when no source dates it. */
export function describePeriod(
  { start, end }: Pick<RelatedScheme, 'start' | 'end'>,
  text: (typeof experiments)['fr'],
  formatDate: (date: string | null) => string,
): string {
  if (start === null && end === null) return '';
  if (end === null) return text.from(formatDate(start));
  if (start === null) return text.until(formatDate(end));
  return start === end ? formatDate(start) : text.fromTo(formatDate(start), formatDate(end));
}
