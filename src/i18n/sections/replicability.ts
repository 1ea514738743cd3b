import { createSection, type Section } from '../section.ts';
import { replicabilityFr } from './replicability.fr.ts';

export const replicability: Section<typeof replicabilityFr> = createSection(
  replicabilityFr,
  async () => (await import('./replicability.en.ts')).replicabilityEn,
);
