import { createSection, type Section } from '../section.ts';
import { territoryTableFr } from './territoryTable.fr.ts';

export const territoryTable: Section<typeof territoryTableFr> = createSection(
  territoryTableFr,
  async () => (await import('./territoryTable.en.ts')).territoryTableEn,
);
