import { createSection, type Section } from '../section.ts';
import { mapReadingsFr } from './mapReadings.fr.ts';

export const mapReadings: Section<typeof mapReadingsFr> = createSection(
  mapReadingsFr,
  async () => (await import('./mapReadings.en.ts')).mapReadingsEn,
);
