import type { chartsFr } from './charts.fr.ts';

export const chartsEn: typeof chartsFr = {
  showTable: 'See the table',
  pending: 'Computing…',
  source: (sources) => `Source: ${sources}.`,
};
