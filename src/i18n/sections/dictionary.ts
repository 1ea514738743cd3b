import { createSection, type Section } from '../section.ts';
import { dictionaryFr } from './dictionary.fr.ts';

export const dictionary: Section<typeof dictionaryFr> = createSection(
  dictionaryFr,
  async () => (await import('./dictionary.en.ts')).dictionaryEn,
);
