import { createSection, type Section } from '../section.ts';
import { scenarioReportFr } from './scenarioReport.fr.ts';

export const scenarioReport: Section<typeof scenarioReportFr> = createSection(
  scenarioReportFr,
  async () => (await import('./scenarioReport.en.ts')).scenarioReportEn,
);
