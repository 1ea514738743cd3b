import { createSection, type Section } from '../section.ts';
import { exploreFr } from './explore.fr.ts';

export const explore: Section<typeof exploreFr> = createSection(
  exploreFr,
  async () => (await import('./explore.en.ts')).exploreEn,
);
