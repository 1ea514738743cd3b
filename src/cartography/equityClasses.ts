import { isNearSite } from '../domain/experiments/siteCoverage.ts';
import { isAtOrBelowThreshold } from '../domain/indicators/aplThreshold.ts';

/** A commune by its official APL and by whether a located site is near, those left out first. */
export const equityClasses = ['leftOut', 'lowNear', 'highNear', 'highFar'] as const;
export type EquityClass = (typeof equityClasses)[number];

/** One hue at or under 2.5, darker where nothing is near; another above. On neither scale of ours. */
export const equityColours: Readonly<Record<EquityClass, string>> = {
  leftOut: '#84245c',
  lowNear: '#d79bbd',
  highNear: '#8fb26a',
  highFar: '#eeeae2',
};

/** −1 without an official figure, or where no site is located. */
export function equityClassOf(apl: number, minutes: number): number {
  if (Number.isNaN(apl) || Number.isNaN(minutes)) return -1;
  const isNear = isNearSite(minutes);
  if (isAtOrBelowThreshold(apl)) return equityClasses.indexOf(isNear ? 'lowNear' : 'leftOut');
  return equityClasses.indexOf(isNear ? 'highNear' : 'highFar');
}
