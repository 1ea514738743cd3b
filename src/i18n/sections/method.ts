import { createSection, type Section } from '../section.ts';
import { methodFr } from './method.fr.ts';

export const method: Section<typeof methodFr> = createSection(
  methodFr,
  async () => (await import('./method.en.ts')).methodEn,
);
