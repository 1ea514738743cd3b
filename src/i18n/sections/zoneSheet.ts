import { createSection, type Section } from '../section.ts';
import { zoneSheetFr } from './zoneSheet.fr.ts';

export const zoneSheet: Section<typeof zoneSheetFr> = createSection(
  zoneSheetFr,
  async () => (await import('./zoneSheet.en.ts')).zoneSheetEn,
);
