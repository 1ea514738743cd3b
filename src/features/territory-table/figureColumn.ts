import {
  describeValue,
  type IndicatorMessages,
  whyMissing,
} from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { leastCoverage } from '../../domain/indicators/isRankable.ts';
import { type Column, valueStatus } from '../../domain/territory/column.ts';
import type { ZoneSet } from '../../domain/territory/territory.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { territoryTable } from '../../i18n/sections/territoryTable.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import type { useResults } from '../../state/useResults.ts';

type ColumnResult = NonNullable<ReturnType<typeof useResults>[number]>;

/** One indicator of the table. */
export interface FigureColumn {
  indicator: Indicator;
  /** `null` where the source does not say its year. */
  year: number | null;
  /** `null` while it is awaited. */
  result: ColumnResult | null;
}

export interface FigureWords {
  names: IndicatorMessages;
  text: (typeof territoryTable)['fr'];
  formats: Formats;
}

export interface FigureText {
  text: string;
  isMissing: boolean;
  /** `≈` an estimate among figures that are none; `*` a figure that is partial or stands in for another. */
  mark: '' | '≈' | '*';
  /** The full sentence behind a mark or a missing value. */
  mention: string | undefined;
}

/** What the table shows of an indicator: base 100 where it is an index. */
export const figuresOf = ({ result }: FigureColumn): Column | null => result && shownColumn(result);

export function describeFigure(
  { names, text, formats }: FigureWords,
  { indicator, result }: FigureColumn,
  zones: ZoneSet,
  row: number,
): FigureText {
  if (!result) return { text: '…', isMissing: true, mark: '', mention: text.pending };
  const { values, status } = shownColumn(result);
  const shown = describeValue(names, formats, indicator, {
    value: values[row] ?? Number.NaN,
    status: status[row],
    lower: result.range?.lower[row],
    upper: result.range?.upper[row],
  });
  const { isMissing } = shown;
  if (isMissing) {
    const mention = whyMissing(names, indicator, {
      status: status[row],
      mesh: zones.mesh,
      inhabitants: zones.population[row] ?? 0,
    });
    return { text: shown.text, isMissing, mark: '', mention };
  }
  const covered = result.coverage?.[row] ?? 1;
  if (covered < leastCoverage) {
    const mention = names.mentions.partial(formats.percent(100 * covered));
    return { text: shown.text, isMissing, mark: '*', mention };
  }
  return { text: shown.text, isMissing, ...describeStatus(names, indicator, status[row]) };
}

/** Said of a figure only where it differs from what the heading says of the whole column. */
function describeStatus(
  { mentions }: IndicatorMessages,
  { nature }: Indicator,
  status: number | undefined,
): Pick<FigureText, 'mark' | 'mention'> {
  if (status === valueStatus.substituted) return { mark: '*', mention: mentions.substituted };
  if (status === valueStatus.estimated && nature !== 'estimated') {
    return { mark: '≈', mention: mentions.estimate };
  }
  return { mark: '', mention: undefined };
}
