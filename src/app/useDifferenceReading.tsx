import { useMemo } from 'react';
import { describeValue, indicatorText, unitText } from '../cartography/describeValue.ts';
import { createDifferenceClasses, type DifferenceKind } from '../cartography/differenceClasses.ts';
import {
  ReferenceChooser,
  SinceChooser,
} from '../features/comparison/map-readings/DifferenceChoosers.tsx';
import { DifferenceLegend } from '../features/comparison/map-readings/DifferenceLegend.tsx';
import { describeDifferenceClasses } from '../features/comparison/map-readings/describeDifferenceClasses.ts';
import { ReadingTable } from '../features/comparison/map-readings/ReadingTable.tsx';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { mapReadings } from '../i18n/sections/mapReadings.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { missingEntry } from './missingEntry.ts';
import { paintClasses } from './paintClasses.ts';
import { useDifferenceColumns } from './useDifferenceColumns.ts';
import type { MapReadingContent } from './useMapReading.tsx';
import type { ShownIndicator } from './useShownIndicator.ts';

/** An indicator minus its reference, or one year minus another; `null` when neither is read. */
export function useDifferenceReading(
  shown: ShownIndicator,
  kind: DifferenceKind | null,
): MapReadingContent | null {
  const text = useText(mapReadings);
  const names = useText(indicators);
  const formats = useFormats();
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { indicator, mesh, zones } = shown;
  const columns = useDifferenceColumns(shown, kind);
  const { difference, deviations, weights } = columns;
  const classes = useMemo(
    () =>
      kind && deviations && weights
        ? createDifferenceClasses(indicator, kind, deviations, weights)
        : null,
    [indicator, kind, deviations, weights],
  );
  const paint = useMemo(() => {
    if (!zones || !difference || !classes) return null;
    const classOf = (row: number) => classes.classOf(difference.values[row] ?? Number.NaN);
    const { status } = difference;
    return paintClasses({ zones, classOf, colours: classes.colours, status, pointedClass });
  }, [zones, difference, classes, pointedClass]);
  if (kind === null) return null;

  const { label } = indicatorText(names, indicator.id);
  const { minuend, subtrahend, from, to } = columns;
  const signed = (row: number) =>
    formats.signed(difference?.values[row] ?? Number.NaN, indicator.decimals);
  const print = (column: typeof minuend, row: number) =>
    describeValue(names, formats, indicator, {
      value: column?.values[row] ?? Number.NaN,
      status: column?.status[row],
    }).text;
  const year = kind === 'difference' ? shown.year : null;
  const { symbol } = unitText(names, indicator);
  const heading =
    kind === 'difference'
      ? text.difference.heading[columns.reference]
      : text.change.heading(String(from), String(to));
  const headings =
    kind === 'difference'
      ? text.difference.columns
      : { value: String(to), reference: String(from) };
  return {
    picture: {
      mesh,
      zones,
      paint,
      selectPaint: () => ({ mesh, paint: null }),
      title:
        kind === 'difference'
          ? text.difference.title(label)
          : text.change.title(label, String(from), String(to)),
      describe(row) {
        if (!difference) return '';
        const value = print(minuend, row);
        if (Number.isNaN(difference.values[row] ?? Number.NaN)) return value;
        const sentence = text.difference.zone(signed(row), value, print(subtrahend, row));
        return symbol === '' ? sentence : `${sentence} ${symbol}`;
      },
      exported: () => ({
        fileNameParts: [indicator.id, kind === 'difference' ? shown.year : `${from}-${to}`, kind],
        title: heading,
        subtitle: [label, unitText(names, indicator).full, ...(year === null ? [] : [year])].join(
          ' · ',
        ),
        legend: [
          ...(classes ? describeDifferenceClasses(text, formats, classes) : []).map(
            (words, at) => ({
              label: words,
              mark: { colour: classes?.colours[at] ?? '' },
            }),
          ),
          ...missingEntry(names, difference?.values.some(Number.isNaN)),
        ],
        figures: [shown],
        shownAs: kind === 'difference' ? { reference: columns.reference } : {},
        remarks: kind === 'difference' ? [text.difference.without] : [names.mentions.change],
      }),
    },
    legend: (
      <>
        <div className="reading-controls">
          {kind === 'difference' ? (
            <ReferenceChooser />
          ) : (
            <SinceChooser
              years={indicator.years.filter((year) => year !== shown.year)}
              value={columns.other}
            />
          )}
        </div>
        {zones && difference && classes ? (
          <DifferenceLegend {...{ indicator, year, heading, zones, difference, classes }}>
            <ReadingTable
              label={heading}
              zones={zones}
              order={orderByValue(difference.values)}
              columns={[
                { heading: headings.value, print: (row) => print(minuend, row) },
                { heading: headings.reference, print: (row) => print(subtrahend, row) },
                { heading: text.difference.columns.difference, print: signed },
              ]}
            />
          </DifferenceLegend>
        ) : (
          <p role="status">{text.pending}</p>
        )}
      </>
    ),
  };
}

/** From the smallest to the largest; those without a value last. */
function orderByValue(values: Float64Array): number[] {
  const rank = (row: number) => values[row] ?? Number.NaN;
  return Array.from(values.keys()).sort((a, b) =>
    Number.isNaN(rank(a)) || Number.isNaN(rank(b))
      ? Number(Number.isNaN(rank(a))) - Number(Number.isNaN(rank(b)))
      : rank(a) - rank(b),
  );
}
