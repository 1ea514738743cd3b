import { createSection, type Section } from '../section.ts';
import { whyColourEn } from './whyColour.en.ts';
import { whyColourFr } from './whyColour.fr.ts';

export const whyColour: Section<typeof whyColourFr> = createSection(whyColourFr, whyColourEn);
