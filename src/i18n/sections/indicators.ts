import { createSection, type Section } from '../section.ts';
import { indicatorsFr } from './indicators.fr.ts';

export const indicators: Section<typeof indicatorsFr> = createSection(
  indicatorsFr,
  async () => (await import('./indicators.en.ts')).indicatorsEn,
);
