import { createSection, type Section } from '../section.ts';
import { scenarioCostsFr } from './scenarioCosts.fr.ts';

export const scenarioCosts: Section<typeof scenarioCostsFr> = createSection(
  scenarioCostsFr,
  async () => (await import('./scenarioCosts.en.ts')).scenarioCostsEn,
);
