import { createSection, type Section } from '../section.ts';
import { zoneFiguresFr } from './zoneFigures.fr.ts';

export const zoneFigures: Section<typeof zoneFiguresFr> = createSection(
  zoneFiguresFr,
  async () => (await import('./zoneFigures.en.ts')).zoneFiguresEn,
);
