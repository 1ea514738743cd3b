import { useEffect } from 'react';
import { CoveragePanel } from '../features/experiments/coverage/CoveragePanel.tsx';
import { useSiteCoverage } from '../state/useSiteCoverage.ts';
import type { ExperimentsPanelProps } from './experimentsPanels.ts';
import { useCoveragePicture } from './useCoveragePicture.ts';

/** The part Couverture, and what it shows on the map beside it. */
export function CoveragePart({ onPicture }: ExperimentsPanelProps) {
  const coverage = useSiteCoverage();
  const picture = useCoveragePicture(coverage);
  useEffect(() => onPicture(picture), [onPicture, picture]);
  useEffect(() => () => onPicture(null), [onPicture]);
  return <CoveragePanel coverage={coverage} />;
}
