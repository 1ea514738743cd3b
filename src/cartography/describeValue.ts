import type { Indicator } from '../domain/indicators/indicator.ts';
import { statusName, valueStatus } from '../domain/territory/column.ts';
import { isMeshAllowed, type Mesh } from '../domain/territory/zone.ts';
import type { Formats } from '../i18n/formats.ts';
import type { indicators as indicatorSection } from '../i18n/sections/indicators.ts';

export type IndicatorMessages = (typeof indicatorSection)['fr'];

export interface IndicatorText {
  label: string;
  short: string;
  explanation: string;
}

/** What is said of an indicator; a test makes sure that none of the registry is without. */
export function indicatorText(messages: IndicatorMessages, id: string): IndicatorText {
  const texts: Readonly<Record<string, IndicatorText>> = messages.texts;
  return texts[id] ?? { label: id, short: id, explanation: '' };
}

export function unitText(messages: IndicatorMessages, indicator: Indicator) {
  return messages.units[indicator.unit];
}

export interface ShownValue {
  value: number;
  status: number | undefined;
  /** Both ends of a value that rests on estimated minutes. */
  lower?: number | undefined;
  upper?: number | undefined;
}

export interface ValueText {
  /** The figure, the category, or the short word for why there is none. */
  text: string;
  /** What follows the figure; empty where there is none. */
  unit: string;
  isMissing: boolean;
}

/** A value in words, the same on the map, in the sheet, the legend and the tables. */
export function describeValue(
  messages: IndicatorMessages,
  formats: Formats,
  indicator: Indicator,
  { value, status, lower, upper }: ShownValue,
): ValueText {
  if (Number.isNaN(value)) {
    return { text: messages.statuses[statusName(status)], unit: '', isMissing: true };
  }
  if (indicator.categories) {
    const categories: Readonly<Record<string, Readonly<Record<string, string>>>> =
      messages.categories;
    const code = indicator.categories[value] ?? '';
    return { text: categories[indicator.id]?.[code] ?? code, unit: '', isMissing: false };
  }
  if (value === 0 && (indicator.unit === 'kmCrowFly' || indicator.unit === 'estimatedMinutes')) {
    return { text: messages.onTheSpot, unit: '', isMissing: false };
  }
  const unit = unitText(messages, indicator).symbol;
  const hasRange =
    lower !== undefined && upper !== undefined && indicator.unit === 'estimatedMinutes';
  const text = hasRange
    ? formats.range(lower, upper, indicator.decimals)
    : formats.number(value, indicator.decimals);
  return { text, unit, isMissing: false };
}

interface MissingValue {
  status: number | undefined;
  /** `null` for communes taken together, which are of no mesh. */
  mesh: Mesh | null;
  inhabitants: number;
}

/** The sentence behind "n.d.", "masqué" and "sans objet". */
export function whyMissing(
  { mentions }: IndicatorMessages,
  indicator: Indicator,
  { status, mesh, inhabitants }: MissingValue,
): string {
  if (status === valueStatus.masked) return mentions.masked;
  if (status !== valueStatus.notApplicable) return mentions.absent;
  if (inhabitants === 0) return mentions.uninhabited;
  const isAllowed = mesh === null || isMeshAllowed(mesh, indicator.finestMesh);
  return isAllowed ? mentions.communeOnly : mentions.tooFine;
}
