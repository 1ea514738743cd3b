import type { RelatedScheme } from '../../domain/experiments/experiment.ts';
import type { experiments } from '../../i18n/sections/experiments.ts';
import { today } from '../../i18n/today.ts';

/** "depuis 2021", "de 2020 à 2021"; "annoncée en 2025" of what is only planned; empty when no source dates it. */
export function describePeriod(
  { start, end, status }: Pick<RelatedScheme, 'start' | 'end' | 'status'>,
  text: (typeof experiments)['fr'],
  formatDate: (date: string | null) => string,
): string {
  if (start === null && end === null) return '';
  if (start !== null && end === null && status === 'planned') {
    const isToCome = start > today().slice(0, start.length);
    return (isToCome ? text.announcedFor : text.announcedIn)(formatDate(start));
  }
  if (end === null) return text.from(formatDate(start));
  if (start === null) return text.until(formatDate(end));
  return start === end ? formatDate(start) : text.fromTo(formatDate(start), formatDate(end));
}
