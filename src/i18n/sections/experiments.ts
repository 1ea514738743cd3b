import { createSection, type Section } from '../section.ts';
import { experimentsFr } from './experiments.fr.ts';

export const experiments: Section<typeof experimentsFr> = createSection(
  experimentsFr,
  async () => (await import('./experiments.en.ts')).experimentsEn,
);
