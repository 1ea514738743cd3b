import { isContextIndicator } from '../../domain/experiments/contextIndicators.ts';
import { coverageBoundsMinutes } from '../../domain/experiments/coverageBounds.ts';
import { axes } from '../../domain/experiments/experiment.ts';
import {
  type CoverageView,
  coverageGroupings,
  coverageReadings,
  defaultCoverageView,
} from '../coverageView.ts';
import type { ReadPart, SetPart } from './viewCodec.ts';
import { axisWords, valueFor, wordFor } from './words.ts';

const readingWords = ['couverts', 'ecart', 'profil'] as const;
const groupingWords = ['departement', 'epci', 'apl'] as const;

/** What the address says of the part Couverture. */
export function encodeCoverage(view: CoverageView, set: SetPart): void {
  const none = defaultCoverageView;
  set('regard', wordFor(coverageReadings, readingWords, view.reading), readingWords[0]);
  set('minutes', String(view.boundMinutes), String(none.boundMinutes));
  set('groupe', wordFor(coverageGroupings, groupingWords, view.grouping), groupingWords[0]);
  set('ecart', view.axis && wordFor(axes, axisWords, view.axis));
  set('plan', `${view.across}.${view.up}`, `${none.across}.${none.up}`);
}

export function decodeCoverage(read: ReadPart): CoverageView {
  const none = defaultCoverageView;
  return {
    ...read<ContextPlane>('plan', none, decodePlane),
    reading: read('regard', none.reading, (text) => valueFor(coverageReadings, readingWords, text)),
    boundMinutes: read('minutes', none.boundMinutes, (text) =>
      coverageBoundsMinutes.find((bound) => String(bound) === text),
    ),
    grouping: read('groupe', none.grouping, (text) =>
      valueFor(coverageGroupings, groupingWords, text),
    ),
    axis: read('ecart', none.axis, (text) => valueFor(axes, axisWords, text)),
  };
}

type ContextPlane = Pick<CoverageView, 'across' | 'up'>;

/** Two different indicators: the one across, then the one up. */
function decodePlane(text: string): ContextPlane | undefined {
  const [across = null, up = null] = text.split('.');
  const isPlane = isContextIndicator(across) && isContextIndicator(up) && across !== up;
  return isPlane ? { across, up } : undefined;
}
