import type { ReactNode } from 'react';
import { isAplToGeneralPractitioners } from '../../../cartography/colourScale.ts';
import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import type { DifferenceClasses } from '../../../cartography/differenceClasses.ts';
import { listLegendClasses } from '../../../cartography/listLegendClasses.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import type { Column } from '../../../domain/territory/column.ts';
import type { ZoneSet } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { explore } from '../../../i18n/sections/explore.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { LegendList } from '../../../ui/LegendList.tsx';
import { describeDifferenceClasses } from './describeDifferenceClasses.ts';

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
  const listed = listLegendClasses(
    { text: words.legend, formats },
    {
      labels: describeDifferenceClasses(text, formats, classes),
      colours: classes.colours,
      classOf: classes.classOf,
      column: difference,
      zones,
    },
  );
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
        items={listed.items}
        missing={listed.missing}
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
