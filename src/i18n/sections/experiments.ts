import { createSection, type Section } from '../section.ts';
import { experimentsEn } from './experiments.en.ts';
import { experimentsFr } from './experiments.fr.ts';

export const experiments: Section<typeof experimentsFr> = createSection(
  experimentsFr,
  experimentsEn,
);
