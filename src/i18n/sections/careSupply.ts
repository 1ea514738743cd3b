import { createSection, type Section } from '../section.ts';
import { careSupplyEn } from './careSupply.en.ts';
import { careSupplyFr } from './careSupply.fr.ts';

export const careSupply: Section<typeof careSupplyFr> = createSection(careSupplyFr, careSupplyEn);
