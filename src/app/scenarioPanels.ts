import { type ComponentType, lazy } from 'react';
import type { ScenarioPart } from '../state/sharedView.ts';

interface ScenarioPanelProps {
  /** Told once the figures of the part are there; a map tells of itself. */
  onDrawn(): void;
}

/** Each part of Simuler comes with its own code, when it is first opened. */
export const scenarioPanels: Record<ScenarioPart, ComponentType<ScenarioPanelProps>> = {
  map: lazy(async () => ({ default: (await import('./ScenarioMap.tsx')).ScenarioMap })),
  pair: lazy(async () => ({ default: (await import('./ScenarioPairPart.tsx')).ScenarioPairPart })),
  costs: lazy(async () => ({
    default: (await import('../features/scenarios/costs/ScenarioCostsPanel.tsx'))
      .ScenarioCostsPanel,
  })),
  places: lazy(async () => ({
    default: (await import('../features/scenarios/places/BestPlacesPanel.tsx')).BestPlacesPanel,
  })),
  effect: lazy(async () => ({
    default: (await import('../features/scenarios/ScenarioEffectPanel.tsx')).ScenarioEffectPanel,
  })),
};
