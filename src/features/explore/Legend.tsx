import { useMemo } from 'react';
import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import { mapColours } from '../../cartography/colourScale.ts';
import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import { computeHistogram } from '../../cartography/histogram.ts';
import { listLegendClasses } from '../../cartography/listLegendClasses.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import type { Column } from '../../domain/territory/column.ts';
import type { ZoneSet } from '../../domain/territory/territory.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { nameDataFiles } from '../../i18n/nameDataFiles.ts';
import { app } from '../../i18n/sections/app.ts';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useFailedFiles } from '../../state/useFailedFiles.ts';
import { Histogram } from '../../ui/Histogram.tsx';
import { LegendList } from '../../ui/LegendList.tsx';
import './Legend.css';
import { useClassLabels } from './useClassLabels.ts';

interface LegendProps {
  indicator: Indicator;
  /** Empty where the source does not say its year. */
  year: string;
  zones: ZoneSet;
  column: Column;
  classes: ColouredClasses;
}

/** The classes with their colours, zones and people; looking at one dims the others on the map. */
export function Legend({ indicator, year, zones, column, classes }: LegendProps) {
  const text = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const pointedClass = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const labels = useClassLabels(indicator, classes.classification);
  const label = indicatorText(names, indicator.id);
  const { classification, colours } = classes;

  const near = useMemo(() => countNear(classes, column, zones), [classes, column, zones]);
  const { isEmpty, items, missing } = useMemo(
    () =>
      listLegendClasses(
        { text: text.legend, formats },
        { labels, colours, classOf: classification.classOf, column, zones },
      ),
    [text, formats, labels, colours, classification, column, zones],
  );
  const bars = useMemo(() => createBars(classes, column, zones), [classes, column, zones]);

  return (
    <section className="legend" aria-label={text.legend.title}>
      <h2 className="legend-title">{label.label}</h2>
      <p className="legend-unit">
        {[unitText(names, indicator).full, year].filter(Boolean).join(' · ')}
      </p>
      {!isEmpty && classification.method !== 'categories' && (
        <Histogram
          bars={bars.map(({ share, classIndex }) => ({
            share,
            colour: colours[classIndex] ?? mapColours.missingGround,
            isDimmed: pointedClass !== null && pointedClass !== classIndex,
          }))}
        />
      )}
      <LegendList
        items={isEmpty ? [] : items}
        missing={missing}
        pointed={pointedClass}
        onPoint={pointAtClass}
      />
      {isEmpty && <EmptyNote indicator={indicator} />}
      {!isEmpty && classification.nearThreshold && (
        <p className="legend-note">{text.legend.nearThreshold(formats.integer(near.population))}</p>
      )}
      {!isEmpty && <p className="legend-note">{text.legend.methods[classification.method]}</p>}
    </section>
  );
}

/** Why no zone has a value: a file that did not come, or the source itself. */
function EmptyNote({ indicator }: { indicator: Indicator }) {
  const text = useText(explore);
  const words = useText(app);
  const formats = useFormats();
  const files = useFailedFiles(indicator);
  return (
    <p className="legend-note">
      {files.length > 0
        ? text.legend.emptyForFiles(nameDataFiles(words, formats, files))
        : text.legend.empty}
    </p>
  );
}

/** The zones and the people within the margin around a threshold. */
function countNear({ classification }: ColouredClasses, column: Column, zones: ZoneSet) {
  const near = { zones: 0, population: 0 };
  const band = classification.nearThreshold;
  for (const [row, value] of column.values.entries()) {
    if (!band || !(value >= band.lower && value <= band.upper)) continue;
    near.zones++;
    near.population += zones.population[row] ?? 0;
  }
  return near;
}

const barCount = 40;

/** People along the values between the 1st and 99th percentile, so that one far value hides none. */
function createBars({ classification }: ColouredClasses, column: Column, zones: ZoneSet) {
  const present = column.values.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number) => present[Math.floor(share * (present.length - 1))] ?? Number.NaN;
  const bins = computeHistogram(column.values, zones.population, {
    binCount: barCount,
    min: at(0.01),
    max: at(0.99),
  });
  const largest = Math.max(1, ...bins.map(({ population }) => population));
  return bins.map(({ lower, upper, population }) => ({
    share: population / largest,
    classIndex: classification.classOf((lower + upper) / 2),
  }));
}
