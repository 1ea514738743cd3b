import { createSection, type Section } from '../section.ts';
import { embeddingFr } from './embedding.fr.ts';

export const embedding: Section<typeof embeddingFr> = createSection(
  embeddingFr,
  async () => (await import('./embedding.en.ts')).embeddingEn,
);
