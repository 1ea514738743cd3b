import { createSection, type Section } from '../section.ts';
import { storiesFr } from './stories.fr.ts';

export const stories: Section<typeof storiesFr> = createSection(
  storiesFr,
  async () => (await import('./stories.en.ts')).storiesEn,
);
