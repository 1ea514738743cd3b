import { createSection, type Section } from '../section.ts';
import { bestPlacesFr } from './bestPlaces.fr.ts';

export const bestPlaces: Section<typeof bestPlacesFr> = createSection(
  bestPlacesFr,
  async () => (await import('./bestPlaces.en.ts')).bestPlacesEn,
);
