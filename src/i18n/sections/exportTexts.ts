import { createSection, type Section } from '../section.ts';
import { exportTextsFr } from './exportTexts.fr.ts';

export const exportTexts: Section<typeof exportTextsFr> = createSection(
  exportTextsFr,
  async () => (await import('./exportTexts.en.ts')).exportTextsEn,
);
