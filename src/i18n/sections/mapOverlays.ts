import { createSection, type Section } from '../section.ts';
import { mapOverlaysFr } from './mapOverlays.fr.ts';

export const mapOverlays: Section<typeof mapOverlaysFr> = createSection(
  mapOverlaysFr,
  async () => (await import('./mapOverlays.en.ts')).mapOverlaysEn,
);
