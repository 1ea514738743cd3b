import { createSection, type Section } from '../section.ts';
import { prioritiesFr } from './priorities.fr.ts';

export const priorities: Section<typeof prioritiesFr> = createSection(
  prioritiesFr,
  async () => (await import('./priorities.en.ts')).prioritiesEn,
);
