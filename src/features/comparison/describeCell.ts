import {
  describeValue,
  type IndicatorMessages,
  whyMissing,
} from '../../cartography/describeValue.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import type { Verdict } from '../../domain/comparison/compareToReference.ts';
import type { ComparedCell } from '../../domain/comparison/compareZone.ts';
import { classifyReadings } from '../../domain/comparison/fragileVerdict.ts';
import {
  aplThreshold,
  hasAplThreshold,
  isAtOrBelowThreshold,
  isNearThreshold,
} from '../../domain/indicators/aplThreshold.ts';
import type { Indicator, IndicatorUnit } from '../../domain/indicators/indicator.ts';
import { leastCoverage } from '../../domain/indicators/isRankable.ts';
import { valueStatus } from '../../domain/territory/column.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { comparisonTable } from '../../i18n/sections/comparisonTable.ts';

export interface CellWords {
  text: (typeof comparisonTable)['fr'];
  names: IndicatorMessages;
  formats: Formats;
}

/** A cell in words; empty where there is nothing to say. */
export interface CellText {
  value: string;
  /** Where it belongs beside the number; always in full at the head of the row. */
  unit: string;
  isMissing: boolean;
  whyMissing: string;
  interval: string;
  /** What is partial or estimated about it. */
  mention: string;
  verdict: { kind: Verdict; text: string } | null;
  /** "−1,20 (−36 %)", "réf. 3,37"; or why there is none. */
  difference: readonly string[];
  threshold: string;
  /** "rang 3 sur 40", "centile 12"; or why there is none. */
  standing: readonly string[];
}

/** Units whose symbol belongs to the number; the others are said in full at the head of the row. */
const unitsBesideNumber: ReadonlySet<IndicatorUnit> = new Set([
  'kmCrowFly',
  'estimatedMinutes',
  'euros',
  'inhabitants',
  'readings',
  'percentApl',
  'percentPopulation',
  'percentHouseholds',
  'percentEmployedWomen',
  'percentPerYear',
]);

export function describeCell(
  words: CellWords,
  indicator: Indicator,
  zone: ComparedZone,
  cell: ComparedCell,
): CellText {
  const { text, names, formats } = words;
  const { figure, difference } = cell;
  const { value, status, interval, range } = figure;
  const shown = describeValue(names, formats, indicator, {
    value,
    status,
    lower: range?.lower,
    upper: range?.upper,
  });
  const verdict = typeof difference === 'string' ? null : difference.verdict;
  return {
    value: shown.text,
    unit: unitsBesideNumber.has(indicator.unit) ? shown.unit : '',
    isMissing: shown.isMissing,
    whyMissing: shown.isMissing ? describeMissing(words, indicator, zone, status) : '',
    interval: interval ? formats.range(interval.lower, interval.upper, indicator.decimals) : '',
    mention: shown.isMissing ? '' : describeMention(words, indicator, cell),
    verdict: verdict && { kind: verdict, text: text.verdicts[verdict] },
    difference: describeDifference(words, indicator, cell),
    threshold: shown.isMissing ? '' : describeThreshold(words, indicator, value),
    standing: describeStanding(words, cell),
  };
}

function describeMissing(
  { names, text }: CellWords,
  indicator: Indicator,
  { place, population }: ComparedZone,
  status: number,
): string {
  if (!place && indicator.aggregation === 'publishedOnly') return text.ownNotPublished;
  return whyMissing(names, indicator, {
    status,
    mesh: place?.mesh ?? null,
    inhabitants: population,
  });
}

function describeMention(
  { text, names, formats }: CellWords,
  { nature }: Indicator,
  { figure: { coverage, status } }: ComparedCell,
): string {
  if (coverage < leastCoverage) return text.partial(formats.percent(100 * coverage));
  if (status === valueStatus.substituted) return names.statuses.substituted;
  return status === valueStatus.estimated && nature !== 'estimated' ? text.estimate : '';
}

function describeDifference(
  { text, formats }: CellWords,
  { decimals }: Indicator,
  { difference }: ComparedCell,
): string[] {
  if (typeof difference === 'string') return [text.noReference[difference]];
  const { absolute, relative, reference } = difference;
  const ratio = Number.isNaN(relative) ? '' : ` (${formats.signedPercent(100 * relative)})`;
  const value = text.referenceValue(formats.number(reference.value, decimals));
  return [formats.signed(absolute, decimals) + ratio, value];
}

/** The official threshold belongs to the APL; the six measures say how sure it is. */
function describeThreshold({ text, formats }: CellWords, { id }: Indicator, value: number): string {
  if (id === 'apl-readings-below') {
    const verdict = classifyReadings(value);
    return verdict ? text.readings[verdict] : '';
  }
  if (!hasAplThreshold(id)) return '';
  const { below, above, nearBelow, nearAbove } = text.threshold;
  const limit = formats.number(aplThreshold, 1);
  if (isAtOrBelowThreshold(value)) return (isNearThreshold(value) ? nearBelow : below)(limit);
  return (isNearThreshold(value) ? nearAbove : above)(limit);
}

function describeStanding({ text, formats }: CellWords, { standing }: ComparedCell): string[] {
  if (typeof standing === 'string') return [text.noStanding[standing]];
  const { rank, of, percentile } = standing;
  return [
    text.rank(formats.integer(rank), formats.integer(of)),
    text.percentile(formats.integer(100 * percentile)),
  ];
}
