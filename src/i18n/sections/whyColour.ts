import { createSection, type Section } from '../section.ts';
import { whyColourFr } from './whyColour.fr.ts';

export const whyColour: Section<typeof whyColourFr> = createSection(
  whyColourFr,
  async () => (await import('./whyColour.en.ts')).whyColourEn,
);
