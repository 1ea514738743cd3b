import { createSection, type Section } from '../section.ts';
import { inequalityFr } from './inequality.fr.ts';

export const inequality: Section<typeof inequalityFr> = createSection(
  inequalityFr,
  async () => (await import('./inequality.en.ts')).inequalityEn,
);
