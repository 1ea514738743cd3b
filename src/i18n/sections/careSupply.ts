import { createSection, type Section } from '../section.ts';
import { careSupplyFr } from './careSupply.fr.ts';

export const careSupply: Section<typeof careSupplyFr> = createSection(
  careSupplyFr,
  async () => (await import('./careSupply.en.ts')).careSupplyEn,
);
