import { createSection, type Section } from '../section.ts';
import { pinsFr } from './pins.fr.ts';

export const pins: Section<typeof pinsFr> = createSection(
  pinsFr,
  async () => (await import('./pins.en.ts')).pinsEn,
);
