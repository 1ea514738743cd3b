import { createSection, type Section } from '../section.ts';
import { appFr } from './app.fr.ts';

export const app: Section<typeof appFr> = createSection(
  appFr,
  async () => (await import('./app.en.ts')).appEn,
);
