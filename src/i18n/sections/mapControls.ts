import { createSection, type Section } from '../section.ts';
import { mapControlsFr } from './mapControls.fr.ts';

export const mapControls: Section<typeof mapControlsFr> = createSection(
  mapControlsFr,
  async () => (await import('./mapControls.en.ts')).mapControlsEn,
);
