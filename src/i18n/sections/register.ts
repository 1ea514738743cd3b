import { createSection, type Section } from '../section.ts';
import { registerFr } from './register.fr.ts';

export const register: Section<typeof registerFr> = createSection(
  registerFr,
  async () => (await import('./register.en.ts')).registerEn,
);
