import { createSection, type Section } from '../section.ts';
import { coverageFr } from './coverage.fr.ts';

export const coverage: Section<typeof coverageFr> = createSection(
  coverageFr,
  async () => (await import('./coverage.en.ts')).coverageEn,
);
