import { createSection, type Section } from '../section.ts';
import { scenariosFr } from './scenarios.fr.ts';

export const scenarios: Section<typeof scenariosFr> = createSection(
  scenariosFr,
  async () => (await import('./scenarios.en.ts')).scenariosEn,
);
