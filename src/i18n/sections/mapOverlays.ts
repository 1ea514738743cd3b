import { createSection, type Section } from '../section.ts';
import { mapOverlaysEn } from './mapOverlays.en.ts';
import { mapOverlaysFr } from './mapOverlays.fr.ts';

export const mapOverlays: Section<typeof mapOverlaysFr> = createSection(
  mapOverlaysFr,
  mapOverlaysEn,
);
