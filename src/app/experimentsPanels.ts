import { type ComponentType, lazy } from 'react';
import type { RegisterPart } from '../state/sharedView.ts';
import type { StagePicture } from './useIndicatorPicture.ts';

export interface ExperimentsPanelProps {
  /** What the map beside the panel shows beneath the sites; `null`: a plain ground. */
  onPicture(picture: StagePicture | null): void;
}

interface ExperimentsPanel {
  Panel: ComponentType<ExperimentsPanelProps>;
  /** Whether the sites are drawn beside it. */
  hasMap: boolean;
}

/** Each part of Expérimentations comes with its own code, when it is first opened. */
export const experimentsPanels: Partial<Record<RegisterPart, ExperimentsPanel>> = {
  register: {
    Panel: lazy(async () => ({
      default: (await import('../features/experiments/RegisterPanel.tsx')).RegisterPanel,
    })),
    hasMap: true,
  },
  coverage: {
    Panel: lazy(async () => ({ default: (await import('./CoveragePart.tsx')).CoveragePart })),
    hasMap: true,
  },
  import: {
    Panel: lazy(async () => ({
      default: (await import('../features/register-import/RegisterImportPanel.tsx'))
        .RegisterImportPanel,
    })),
    hasMap: true,
  },
  programme: {
    Panel: lazy(async () => ({
      default: (await import('../features/experiments/programme/ProgrammePanel.tsx'))
        .ProgrammePanel,
    })),
    hasMap: false,
  },
};
