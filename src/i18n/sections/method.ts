import { createSection, type Section } from '../section.ts';
import { methodEn } from './method.en.ts';
import { methodFr } from './method.fr.ts';

export const method: Section<typeof methodFr> = createSection(methodFr, methodEn);
