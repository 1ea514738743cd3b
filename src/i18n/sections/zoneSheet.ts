import { createSection, type Section } from '../section.ts';
import { zoneSheetEn } from './zoneSheet.en.ts';
import { zoneSheetFr } from './zoneSheet.fr.ts';

export const zoneSheet: Section<typeof zoneSheetFr> = createSection(zoneSheetFr, zoneSheetEn);
