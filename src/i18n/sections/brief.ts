import { createSection, type Section } from '../section.ts';
import { briefFr } from './brief.fr.ts';

export const brief: Section<typeof briefFr> = createSection(
  briefFr,
  async () => (await import('./brief.en.ts')).briefEn,
);
