import { createSection, type Section } from '../section.ts';
import { scenarioEffectFr } from './scenarioEffect.fr.ts';

export const scenarioEffect: Section<typeof scenarioEffectFr> = createSection(
  scenarioEffectFr,
  async () => (await import('./scenarioEffect.en.ts')).scenarioEffectEn,
);
