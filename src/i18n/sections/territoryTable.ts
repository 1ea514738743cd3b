import { createSection, type Section } from '../section.ts';
import { territoryTableEn } from './territoryTable.en.ts';
import { territoryTableFr } from './territoryTable.fr.ts';

export const territoryTable: Section<typeof territoryTableFr> = createSection(
  territoryTableFr,
  territoryTableEn,
);
