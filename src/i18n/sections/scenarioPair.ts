import { createSection, type Section } from '../section.ts';
import { scenarioPairFr } from './scenarioPair.fr.ts';

export const scenarioPair: Section<typeof scenarioPairFr> = createSection(
  scenarioPairFr,
  async () => (await import('./scenarioPair.en.ts')).scenarioPairEn,
);
