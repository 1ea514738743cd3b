import { type ComponentType, lazy } from 'react';
import type { ComparisonPart } from '../state/sharedView.ts';

interface ComparisonPanelProps {
  /** Told once the figures of the part are there; a map tells of itself. */
  onDrawn(): void;
}

/** Each part of Comparer comes with its own code, when it is first opened. */
export const comparisonPanels: Record<ComparisonPart, ComponentType<ComparisonPanelProps>> = {
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
