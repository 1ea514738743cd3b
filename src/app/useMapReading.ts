import type { ReactNode } from 'react';
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
  return { picture: useIndicatorPicture(shown), legend: null };
}
