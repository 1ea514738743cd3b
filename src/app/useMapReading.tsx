import type { ReactNode } from 'react';
import { whyNoReading } from '../features/comparison/map-readings/whyNoReading.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { useBivariateReading } from './useBivariateReading.tsx';
import { useDifferenceReading } from './useDifferenceReading.tsx';
import { type StagePicture, useIndicatorPicture } from './useIndicatorPicture.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

/** What the map of Comparer shows: its zones, and the legend that reads them. */
export interface MapReadingContent {
  picture: StagePicture;
  /** `null`: the legend of the indicator in view. */
  legend: ReactNode;
}

/** The reading in view; those that are no plain value put their own picture and legend in its place. */
export function useMapReading(shown: ShownIndicator): MapReadingContent {
  const asked = useAtlas((state) => state.view.mapReading);
  const reading = whyNoReading(shown.indicator, asked) === null ? asked : 'value';
  const picture = useIndicatorPicture(shown);
  const kind = reading === 'difference' || reading === 'change' ? reading : null;
  const difference = useDifferenceReading(shown, kind);
  const crossed = useBivariateReading(shown, reading === 'bivariate');
  return difference ?? crossed ?? { picture, legend: null };
}
