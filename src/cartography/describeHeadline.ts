import {
  aplThreshold,
  isAtOrBelowThreshold,
  isNearThreshold,
} from '../domain/indicators/aplThreshold.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { Formats } from '../i18n/formats.ts';
import type { zoneFigures } from '../i18n/sections/zoneFigures.ts';
import type { ZoneNames } from '../i18n/zoneNames.ts';
import { formatDistance, formatShare } from './formatFigure.ts';

export type ZoneSheetMessages = (typeof zoneFigures)['fr'];

/** What the sentence is made from; `NaN` where a figure is not known, or not yet. */
export interface HeadlineFacts {
  mesh: Mesh;
  name: string;
  population: number;
  /** Share (0 to 1) of its inhabitants who live in the three departments. */
  insideShare: number;
  aplYear: number;
  apl: number;
  /** APL of the three departments. */
  wholeApl: number;
  /** Of a group of communes: % of its inhabitants at or under the threshold. */
  percentBelow: number;
  gps: number;
  /** Nearest GP elsewhere, for a commune without one. */
  nearestGp: { name: string; distanceKm: number } | null;
}

interface Words {
  text: ZoneSheetMessages;
  formats: Formats;
  names: ZoneNames;
}

/** One sentence in plain words: the official access, where it stands, and the GPs who practise there. */
export function describeHeadline(facts: HeadlineFacts, words: Words): string {
  const { text, names } = words;
  const { mesh, name, population, apl } = facts;
  const zone = names.theZone(name, mesh);
  if (population === 0) return text.headline.uninhabited(capitalise(zone));
  const opening = Number.isNaN(apl)
    ? text.headline.noApl(zone)
    : describeAccess(facts, words) + describePlace(facts, words) + describeBelow(facts, words);
  return `${opening}${describeGps(facts, words)}.`;
}

function describeAccess(facts: HeadlineFacts, { text, formats, names }: Words): string {
  const { mesh, name, aplYear, apl, insideShare } = facts;
  const { headline } = text;
  const year = String(aplYear);
  const ofZone = names.ofTheZone(name, mesh);
  if (mesh === 'commune' && apl === 0) return headline.noneOfCommune(year, ofZone);
  const decimals = decimalsOf(apl);
  // What is printed rules the plural: 1.98 reads "2,0".
  const { one, other } = headline.consultations;
  const printed = formats.number(apl, decimals);
  const consultations = formats.plural(roundTo(apl, decimals), one(printed), other(printed));
  if (mesh === 'commune') return headline.ofCommune(year, ofZone, consultations);
  const gives = insideShare < 1 ? headline.insidePart : headline.gives;
  return headline.ofGroup(year, gives(names.theZone(name, mesh)), consultations);
}

/** One decimal is enough to read, two where one could not tell the side of the threshold, or some from none. */
const decimalsOf = (apl: number): number => (isNearThreshold(apl) || apl < 0.1 ? 2 : 1);

type HeadlinePlace = keyof ZoneSheetMessages['headline']['places'];

/** Judged on what is printed: two figures that read the same are level. */
export function selectPlace(apl: number, wholeApl: number): HeadlinePlace {
  if (apl === 0) return 'none';
  if (isNearThreshold(apl)) {
    if (roundTo(apl, 2) === aplThreshold) return 'nearAt';
    return isAtOrBelowThreshold(apl) ? 'nearBelow' : 'nearAbove';
  }
  if (isAtOrBelowThreshold(apl)) return 'below';
  if (roundTo(apl, 1) === roundTo(wholeApl, 1)) return 'aboveAtMean';
  return apl < wholeApl ? 'aboveUnderMean' : 'aboveMean';
}

function describePlace({ apl, wholeApl }: HeadlineFacts, { text, formats }: Words): string {
  return text.headline.places[selectPlace(apl, wholeApl)](
    formats.number(aplThreshold, 1),
    formats.number(wholeApl, 1),
  );
}

function describeBelow({ mesh, percentBelow }: HeadlineFacts, words: Words): string {
  const { shareBelow } = words.text.headline;
  if (mesh === 'commune' || Number.isNaN(percentBelow)) return '';
  if (percentBelow === 0) return shareBelow.none;
  if (percentBelow === 100) return shareBelow.all;
  return shareBelow.some(formatShare(percentBelow, words));
}

function describeGps({ mesh, gps, nearestGp }: HeadlineFacts, words: Words): string {
  const { text, formats, names } = words;
  const { gps: here, gpsOfGroup } = text.headline;
  const pieces = mesh === 'commune' ? here : gpsOfGroup;
  if (Number.isNaN(gps)) return '';
  if (gps === 1) return pieces.one;
  if (gps > 0) return pieces.some(formats.integer(gps));
  if (mesh !== 'commune' || !nearestGp || nearestGp.distanceKm === 0) return pieces.none;
  const atPlace = names.inZone(nearestGp.name, 'commune');
  return here.noneNearest(atPlace, formatDistance(nearestGp.distanceKm, { text, formats }));
}

/** As `Intl` prints it, half away from zero on the decimal digits: 1.95 is "2,0", where `toFixed` says 1.9. */
const roundTo = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

const capitalise = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
