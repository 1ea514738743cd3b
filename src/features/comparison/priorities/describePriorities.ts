import { type IndicatorMessages, indicatorText } from '../../../cartography/describeValue.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { isAgeInApl, isAgeOfPeople, isSupplyMeasure } from '../../../domain/priorities/needSign.ts';
import {
  drawCount,
  topCount,
  weightVariation,
} from '../../../domain/priorities/rankingStability.ts';
import { departmentsOf } from '../../../domain/territory/departmentsOf.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { priorities } from '../../../i18n/sections/priorities.ts';
import type { Priorities, PriorityVariable } from './usePriorities.ts';

export interface PriorityWords {
  text: (typeof priorities)['fr'];
  names: IndicatorMessages;
  formats: Formats;
}

/** What one should know of these weights before reading the order that they give. */
export function describeWarnings(
  { text, names, formats }: PriorityWords,
  { variables, scores, ignored, zones }: Priorities,
): string[] {
  const weighing = variables.filter(({ weight }) => weight > 0).map(({ indicator }) => indicator);
  const list = (some: readonly Indicator[]) =>
    formats.list(some.map(({ id }) => indicatorText(names, id).short));
  const supply = weighing.filter(isSupplyMeasure);
  const empty = variables
    .filter(({ weight }, at) => weight > 0 && scores[at]?.every(Number.isNaN))
    .map(({ indicator }) => indicator);
  return [
    zones.mesh === 'commune' && text.communeWarning,
    supply.length > 1 && text.warnings.supply(list(supply)),
    weighing.some(isAgeInApl) && weighing.some(isAgeOfPeople) && text.warnings.age,
    ignored.length > 0 && text.warnings.ignored(list(ignored)),
    empty.length > 0 && text.warnings.noValue(list(empty)),
    weighing.length === 0 && text.warnings.allZero,
  ].filter((sentence) => sentence !== false);
}

/** How to read the share of the draws, or why it says nothing here. */
export function describeStability(
  { text, formats }: PriorityWords,
  { variables, ranking }: Priorities,
): string {
  if (variables.filter(({ weight }) => weight > 0).length === 1) return text.result.oneWeight;
  if (ranking.length <= topCount) return text.result.fewZones;
  return text.result.stability(formats.integer(drawCount), formats.percent(100 * weightVariation));
}

/** "5 out of 10, 50% of the total". */
export function describeWeight(
  { text: { weights: text }, formats }: Pick<PriorityWords, 'text' | 'formats'>,
  weight: number,
  total: number,
): string {
  if (weight === 0) return text.nothing;
  const share = formats.percent((100 * weight) / total);
  return text.shareAndWeight(formats.number(weight, weight % 1 ? 1 : 0), share);
}

/** "Meurthe-et-Moselle, Meuse" */
export const nameDepartments = (
  { zones, departments }: Pick<Priorities, 'zones' | 'departments'>,
  row: number,
): string =>
  departmentsOf(zones, row, departments)
    .map((department) => departments.names[department] ?? '')
    .join(', ');

export const sumWeights = (variables: readonly PriorityVariable[]): number =>
  variables.reduce((sum, { weight }) => sum + weight, 0);
