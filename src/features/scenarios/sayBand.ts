import type { Band } from '../../domain/scenarios/headlines.ts';
import { roundEstimate } from '../../domain/statistics/roundEstimate.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';

interface Words {
  text: Pick<(typeof scenarioEffect)['fr'], 'about' | 'between'>;
  formats: Formats;
}

/** "entre 1 900 et 2 600", or "environ 1 900" where both ends are said alike. */
export function sayBand({ text, formats }: Words, { low, high }: Band): string {
  const [from, to] = [low, high].map((value) => formats.integer(roundEstimate(value)));
  return from === to ? text.about(from ?? '') : text.between(from ?? '', to ?? '');
}
