import { createSection, type Section } from '../section.ts';
import { comparisonFr } from './comparison.fr.ts';

export const comparison: Section<typeof comparisonFr> = createSection(
  comparisonFr,
  async () => (await import('./comparison.en.ts')).comparisonEn,
);
