import {
  describeValue,
  indicatorText,
  unitText,
  type ValueText,
} from '../../cartography/describeValue.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import type { MatchVariableId } from '../../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { factCategories } from '../../domain/territory/factCategories.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { indicators } from '../../i18n/sections/indicators.ts';
import type { replicability } from '../../i18n/sections/replicability.ts';

export interface VariableWords {
  text: (typeof replicability)['fr'];
  names: (typeof indicators)['fr'];
  formats: Formats;
}

export interface VariableText {
  label: string;
  short: string;
  /** Unit, year, and who answers for the figure. */
  detail: string;
  year: number | null;
}

/** Its year is the one that is compared: with the neighbourhood, the latest that both have. */
export function describeVariable(
  { text, names }: VariableWords,
  id: MatchVariableId,
  year: number | null = null,
): VariableText {
  const indicator = id === 'attraction' ? undefined : indicatorById(id);
  if (!indicator) return { ...text.variables.attraction, year: attractionYear };
  const { label, short } = indicatorText(names, id);
  const shownYear = year ?? indicator.years.at(-1) ?? null;
  const unit = unitText(names, indicator).full;
  const parts = [unit, shownYear, names.natures[indicator.nature]];
  return {
    label,
    short,
    detail: parts.filter((part) => part !== null).join('\u00a0· '),
    year: shownYear,
  };
}

/** INSEE's zoning. */
const attractionYear = 2020;

/** A territory's figure in words, its unit apart; of attraction areas, the class most people live in. */
export function describeVariableValue(
  { names, formats, text }: VariableWords,
  { values }: TerritoryFrame,
  id: MatchVariableId,
  row: number,
): ValueText {
  if (id === 'attraction') return describeAttraction();
  const indicator = indicatorById(id);
  const column = values.figures.get(id);
  const value = column?.values[row] ?? Number.NaN;
  if (!indicator) return { text: names.statuses.absent, unit: '', isMissing: true };
  return describeValue(names, formats, indicator, { value, status: column?.status[row] });

  function describeAttraction(): ValueText {
    const shares = values.attraction.map((column) => column[row] ?? Number.NaN);
    const share = Math.max(...shares);
    if (Number.isNaN(share)) return { text: names.statuses.absent, unit: '', isMissing: true };
    const category = factCategories['aav-category'][shares.indexOf(share)] ?? 'outside';
    const named = text.variables.classes[category];
    const said = share === 1 ? named : text.variables.share(formats.percent(100 * share), named);
    return { text: said, unit: '', isMissing: false };
  }
}

/** The same as one text. */
export function printVariableValue(...of: Parameters<typeof describeVariableValue>): string {
  const { text, unit } = describeVariableValue(...of);
  return unit === '' ? text : `${text}\u00a0${unit}`;
}

/** How far the territory is from the origin: in percent, or in points where the figure is itself a rate. */
export function describeDifference(
  { formats, text }: VariableWords,
  { values, origin }: TerritoryFrame,
  id: MatchVariableId,
  row: number,
): string | null {
  const indicator = id === 'attraction' ? undefined : indicatorById(id);
  const column = id === 'attraction' ? undefined : values.figures.get(id)?.values;
  const there = column?.[row] ?? Number.NaN;
  const here = column?.[origin] ?? Number.NaN;
  if (!indicator || Number.isNaN(there - here)) return null;
  const isRate = indicator.unit.startsWith('percent');
  if (isRate) {
    const { point, points } = text.variables;
    const word = formats.plural(Math.abs(there - here), point, points);
    return `${formats.signed(there - here, indicator.decimals)}\u00a0${word}`;
  }
  return here > 0 ? formats.signedPercent(100 * (there / here - 1)) : null;
}
