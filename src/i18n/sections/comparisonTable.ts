import { createSection, type Section } from '../section.ts';
import { comparisonTableFr } from './comparisonTable.fr.ts';

export const comparisonTable: Section<typeof comparisonTableFr> = createSection(
  comparisonTableFr,
  async () => (await import('./comparisonTable.en.ts')).comparisonTableEn,
);
