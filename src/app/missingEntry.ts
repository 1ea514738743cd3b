import type { IndicatorMessages } from '../cartography/describeValue.ts';
import type { LegendEntry } from '../exports/composePicture.ts';

/** What hatching stands for, where there is some on a map that is taken away. */
export const missingEntry = (names: IndicatorMessages, isThere = false): LegendEntry[] =>
  isThere ? [{ label: names.classes.missing, mark: { hatch: 'missing' } }] : [];
