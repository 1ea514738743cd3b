import { createSection, type Section } from '../section.ts';
import { registerImportFr } from './registerImport.fr.ts';

export const registerImport: Section<typeof registerImportFr> = createSection(
  registerImportFr,
  async () => (await import('./registerImport.en.ts')).registerImportEn,
);
