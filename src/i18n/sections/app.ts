import { createSection, type Section } from '../section.ts';
import { appEn } from './app.en.ts';
import { appFr } from './app.fr.ts';

export const app: Section<typeof appFr> = createSection(appFr, appEn);
