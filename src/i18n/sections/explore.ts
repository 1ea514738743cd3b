import { createSection, type Section } from '../section.ts';
import { exploreEn } from './explore.en.ts';
import { exploreFr } from './explore.fr.ts';

export const explore: Section<typeof exploreFr> = createSection(exploreFr, exploreEn);
