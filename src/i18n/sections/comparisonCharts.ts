import { createSection, type Section } from '../section.ts';
import { comparisonChartsFr } from './comparisonCharts.fr.ts';

export const comparisonCharts: Section<typeof comparisonChartsFr> = createSection(
  comparisonChartsFr,
  async () => (await import('./comparisonCharts.en.ts')).comparisonChartsEn,
);
