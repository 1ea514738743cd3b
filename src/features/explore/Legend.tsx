import { useMemo } from 'react';
import { countClasses } from '../../cartography/classification.ts';
import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import { mapColours } from '../../cartography/colourScale.ts';
import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import { type HatchKind, hatchStyles } from '../../cartography/hatching.ts';
import { computeHistogram } from '../../cartography/histogram.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { type Column, valueStatus } from '../../domain/territory/column.ts';
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

  const counted = useMemo(() => countShown(classes, column, zones), [classes, column, zones]);
  const bars = useMemo(() => createBars(classes, column, zones), [classes, column, zones]);
  const total = counted.classes.reduce((sum, { population }) => sum + population, 0);
  const isEmpty = counted.classes.every((count) => count.zones === 0);

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
        items={(isEmpty ? [] : counted.classes).map((count, index) => ({
          label: labels[index] ?? '',
          colour: colours[index] ?? '',
          count: formats.percent(total > 0 ? (100 * count.population) / total : Number.NaN),
          detail: text.legend.countOfClass(
            formats.integer(count.zones),
            formats.integer(count.population),
          ),
        }))}
        missing={hatchKinds
          .filter((kind) => counted[kind] > 0)
          .map((kind) => ({
            ...hatchStyles[kind],
            label: text.legend[kind],
            count: formats.integer(counted[kind]),
          }))}
        pointed={pointedClass}
        onPoint={pointAtClass}
      />
      {isEmpty && <EmptyNote indicator={indicator} />}
      {!isEmpty && classification.nearThreshold && (
        <p className="legend-note">
          {text.legend.nearThreshold(formats.integer(counted.nearThreshold.population))}
        </p>
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

const hatchKinds: readonly HatchKind[] = ['missing', 'notApplicable'];

function countShown({ classification }: ColouredClasses, column: Column, zones: ZoneSet) {
  const { classes, missing } = countClasses(classification, column.values, zones.population);
  const nearThreshold = { zones: 0, population: 0 };
  const band = classification.nearThreshold;
  let notApplicable = 0;
  for (let row = 0; row < column.values.length; row++) {
    const value = column.values[row] ?? Number.NaN;
    if (column.status[row] === valueStatus.notApplicable) notApplicable++;
    if (!band || !(value >= band.lower && value <= band.upper)) continue;
    nearThreshold.zones++;
    nearThreshold.population += zones.population[row] ?? 0;
  }
  return { classes, missing: missing.zones - notApplicable, notApplicable, nearThreshold };
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
