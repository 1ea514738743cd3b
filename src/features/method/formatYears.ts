import type { Formats } from '../../i18n/formats.ts';
import type { method } from '../../i18n/sections/method.ts';

type YearWords = Pick<(typeof method)['fr']['indicators'], 'undated' | 'yearRange'>;

/** "2022, 2023 et 2024", "2010 à 2023" where none is left out, or that the source does not say. */
export function formatYears(years: readonly number[], words: YearWords, formats: Formats): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words.undated;
  const isWhole = years.length > 3 && last - first === years.length - 1;
  return isWhole ? words.yearRange(String(first), String(last)) : formats.list(years.map(String));
}
