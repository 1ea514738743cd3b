import type { Formats } from '../i18n/formats.ts';
import type { zoneSheet } from '../i18n/sections/zoneSheet.ts';
import { formatShare } from './formatFigure.ts';

export interface OlderDoctorsFigures {
  /** Official access to GPs of all ages, and without those over 65. */
  all: number;
  upTo65: number;
  /** Share of the first that rests on those over 65, in percent; NaN where it is not known. */
  gapPercent: number;
}

/** What the official access would be without the GPs over 65; empty where it is not known. */
export function describeOlderDoctors(
  { all, upTo65, gapPercent }: OlderDoctorsFigures,
  { text, formats }: { text: (typeof zoneSheet)['fr']; formats: Formats },
): string {
  if (Number.isNaN(gapPercent)) return '';
  if (gapPercent <= 0) return text.older.none;
  const share = formatShare(gapPercent, { text, formats });
  return text.older.some(formats.number(all, 2), formats.number(upTo65, 2), share);
}
