import { createSection, type Section } from '../section.ts';
import { chartsFr } from './charts.fr.ts';

export const charts: Section<typeof chartsFr> = createSection(
  chartsFr,
  async () => (await import('./charts.en.ts')).chartsEn,
);
