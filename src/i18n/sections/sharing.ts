import { createSection, type Section } from '../section.ts';
import { sharingFr } from './sharing.fr.ts';

export const sharing: Section<typeof sharingFr> = createSection(
  sharingFr,
  async () => (await import('./sharing.en.ts')).sharingEn,
);
