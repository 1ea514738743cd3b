import { createSection, type Section } from '../section.ts';
import { programmeFr } from './programme.fr.ts';

export const programme: Section<typeof programmeFr> = createSection(
  programmeFr,
  async () => (await import('./programme.en.ts')).programmeEn,
);
