import { createSection, type Section } from '../section.ts';
import { indicatorsEn } from './indicators.en.ts';
import { indicatorsFr } from './indicators.fr.ts';

export const indicators: Section<typeof indicatorsFr> = createSection(indicatorsFr, indicatorsEn);
