import type { Formats } from '../i18n/formats.ts';
import type { zoneFigures } from '../i18n/sections/zoneFigures.ts';

interface Words {
  text: (typeof zoneFigures)['fr'];
  formats: Formats;
}

/** "7,2 km", "23 km"; some distance is never written "0,0 km". */
export function formatDistance(distanceKm: number, { text, formats }: Words): string {
  if (distanceKm > 0 && distanceKm < 0.05) return text.lessThanKm(formats.km(0.1, 1));
  return formats.km(distanceKm, distanceKm === 0 || distanceKm >= 9.95 ? 0 : 1);
}

/** A share of people in whole percent: never "0 %" where there are some, nor "100 %" where some are missing. */
export function formatShare(percent: number, { text, formats }: Words): string {
  if (percent > 0 && percent < 1) return text.almostNone(formats.percent(1));
  if (percent > 99 && percent < 100) return text.almostAll(formats.percent(99));
  return formats.percent(percent);
}
