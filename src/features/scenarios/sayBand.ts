import type { Band } from '../../domain/scenarios/headlines.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';

interface Words {
  text: Pick<(typeof scenarioEffect)['fr'], 'about' | 'between'>;
  formats: Formats;
}

/** An estimate is worth two figures: 2,345 is said 2,300. */
export function roundEstimate(value: number, figures = 2): number {
  if (value === 0 || Number.isNaN(value)) return value;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1 - figures);
  return Math.round(value / step) * step;
}

/** "entre 1 900 et 2 600", or "environ 1 900" where both ends are said alike. */
export function sayBand({ text, formats }: Words, { low, high }: Band): string {
  const [from, to] = [low, high].map((value) => formats.integer(roundEstimate(value)));
  return from === to ? text.about(from ?? '') : text.between(from ?? '', to ?? '');
}
