import { type ComponentType, lazy } from 'react';
import type { ComparisonPart } from '../state/sharedView.ts';

/** Each part of Comparer comes with its own code, when it is first opened. */
export const comparisonPanels: Partial<Record<ComparisonPart, ComponentType>> = {
  table: lazy(async () => ({
    default: (await import('../features/comparison/ComparisonTable.tsx')).ComparisonTable,
  })),
  map: lazy(async () => ({ default: (await import('./ComparisonMap.tsx')).ComparisonMap })),
  charts: lazy(async () => ({
    default: (await import('../features/comparison/charts/ComparisonCharts.tsx')).ComparisonCharts,
  })),
  priorities: lazy(async () => ({
    default: (await import('../features/comparison/priorities/PrioritiesPanel.tsx'))
      .PrioritiesPanel,
  })),
  inequality: lazy(async () => ({
    default: (await import('../features/comparison/inequality/InequalityPanel.tsx'))
      .InequalityPanel,
  })),
};
