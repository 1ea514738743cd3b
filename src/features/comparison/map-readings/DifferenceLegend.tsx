import type { ReactNode } from 'react';
import { countClasses } from '../../../cartography/classification.ts';
import { isAplToGeneralPractitioners } from '../../../cartography/colourScale.ts';
import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import {
  type DifferenceClasses,
  differenceClassCount,
} from '../../../cartography/differenceClasses.ts';
import { type HatchKind, hatchStyles } from '../../../cartography/hatching.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { type Column, valueStatus } from '../../../domain/territory/column.ts';
import type { ZoneSet } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { explore } from '../../../i18n/sections/explore.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { LegendList } from '../../../ui/LegendList.tsx';
import { describeDifferenceClasses } from './describeDifferenceClasses.ts';

const hatchKinds: readonly HatchKind[] = ['missing', 'notApplicable'];

interface DifferenceLegendProps {
  indicator: Indicator;
  /** `null` where the heading says the years, or its source says none. */
  year: number | null;
  heading: string;
  zones: ZoneSet;
  difference: Column;
  classes: DifferenceClasses;
  children: ReactNode;
}

/** The classes of a map of differences, with the people in each. */
export function DifferenceLegend(props: DifferenceLegendProps) {
  const { indicator, year, heading, zones, difference, classes } = props;
  const text = useText(mapReadings);
  const words = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const pointed = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const labels = describeDifferenceClasses(text, formats, classes);
  const counted = countClasses(
    { classCount: differenceClassCount, classOf: classes.classOf },
    difference.values,
    zones.population,
  );
  const total = counted.classes.reduce((sum, { population }) => sum + population, 0);
  const notApplicable = difference.status.filter(
    (status) => status === valueStatus.notApplicable,
  ).length;
  const missing = { missing: counted.missing.zones - notApplicable, notApplicable };
  const isDirected = indicator.direction !== 'neutral';
  const notes = [
    isDirected && text.notes.better[indicator.nature === 'official' ? 'official' : 'computed'],
    isAplToGeneralPractitioners(indicator) ? text.notes.aplBounds : text.notes.ownBounds,
    classes.kind === 'difference' ? text.difference.without : names.mentions.change,
    indicator.nature === 'estimated' && names.mentions.estimate,
  ];
  return (
    <section className="legend" aria-label={words.legend.title}>
      <h2 className="legend-title">{heading}</h2>
      <p className="legend-unit">
        {[indicatorText(names, indicator.id).label, unitText(names, indicator).full, year]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <LegendList
        items={counted.classes.map((count, at) => ({
          label: labels[at] ?? '',
          colour: classes.colours[at] ?? '',
          count: formats.percent(total > 0 ? (100 * count.population) / total : Number.NaN),
          detail: words.legend.countOfClass(
            formats.integer(count.zones),
            formats.integer(count.population),
          ),
        }))}
        missing={hatchKinds
          .filter((kind) => missing[kind] > 0)
          .map((kind) => ({
            ...hatchStyles[kind],
            label: words.legend[kind],
            count: formats.integer(missing[kind]),
          }))}
        pointed={pointed}
        onPoint={pointAtClass}
      />
      {notes.map(
        (note) =>
          note && (
            <p key={note} className="legend-note">
              {note}
            </p>
          ),
      )}
      {props.children}
    </section>
  );
}
