import { useMemo } from 'react';
import { describeClasses } from '../cartography/describeClasses.ts';
import { describeValue, type IndicatorMessages } from '../cartography/describeValue.ts';
import type { ScenarioReading } from '../domain/scenarios/composeScenarioColumn.ts';
import { describeDifferenceClasses } from '../features/comparison/map-readings/describeDifferenceClasses.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { mapReadings } from '../i18n/sections/mapReadings.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { selectShownRequest } from '../state/selectScenario.ts';
import { useResults } from '../state/useResults.ts';
import { useScenarioAnswers } from '../state/useScenarioAnswers.ts';
import { missingEntry } from './missingEntry.ts';
import {
  listBaseRequests,
  readingOf,
  type ScenarioShown,
  selectScenarioPaint,
  selectScenarioShown,
} from './selectScenarioShown.ts';
import type { SelectPaint, StagePicture } from './useIndicatorPicture.ts';

const selectPaint: SelectPaint = (state) => ({
  mesh: state.view.mesh,
  paint: selectScenarioPaint(state),
});

/** What the map of Simuler draws, with its figures; asks the worker for what is not known yet. */
export function useScenarioPicture(): { picture: StagePicture; shown: ScenarioShown | null } {
  const text = useText(scenarios);
  const readings = useText(mapReadings);
  const names = useText(indicators);
  const formats = useFormats();
  const words = { text, names, formats };
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const surroundings = useAtlas((state) => state.surroundings);
  const previewedChange = useAtlas((state) => state.previewedChange);
  useResults(listBaseRequests({ view }));
  useScenarioAnswers(
    useMemo(
      () => [
        selectShownRequest({ view, surroundings, previewedChange }),
        selectShownRequest({ view, surroundings, previewedChange: null }),
      ],
      [view, surroundings, previewedChange],
    ),
  );
  const shown = useAtlas(selectScenarioShown);
  const paint = useAtlas(selectScenarioPaint);
  const reading = readingOf({ view });
  const profession = text.professions[view.scenarioProfession].name;
  const title = titleOf(words, reading, profession);

  return {
    shown,
    picture: {
      mesh: view.mesh,
      zones: territory?.zones[view.mesh] ?? null,
      paint,
      selectPaint,
      title,
      describe: (row) => (shown ? describeShown(words, shown, row) : ''),
      exported: shown
        ? (exportWords) => ({
            fileNameParts: ['simulation', reading],
            title,
            subtitle: unitOf(words, reading),
            legend: [
              ...describeShownClasses(words, readings, shown).map((label, at) => ({
                label,
                mark: { colour: (shown.differences ?? shown.classes)?.colours[at] ?? '' },
              })),
              ...missingEntry(exportWords.names, shown.column.values.some(Number.isNaN)),
            ],
            figures: [{ indicator: shown.indicator, year: 2024 }],
            remarks: [text.map.notes[reading], text.panel.assumption],
          })
        : null,
    },
  };
}

interface Words {
  text: (typeof scenarios)['fr'];
  names: IndicatorMessages;
  formats: Formats;
}

export function titleOf({ text }: Words, reading: ScenarioReading, profession: string): string {
  if (reading === 'apl' || reading === 'apl65') return text.map.titles[reading];
  return text.map.titles[reading](profession);
}

export function unitOf({ text }: Words, reading: ScenarioReading): string {
  const { units } = text.map;
  if (reading === 'apl' || reading === 'apl65') return units[reading];
  return reading === 'difference' ? units.points : units.index;
}

export function describeShown(
  { text, names, formats }: Words,
  shown: ScenarioShown,
  row: number,
): string {
  const value = shown.column.values[row] ?? Number.NaN;
  const said = describeValue(names, formats, shown.indicator, {
    value,
    status: shown.column.status[row],
  });
  if (said.isMissing) return said.text;
  if (shown.reading === 'difference') return text.map.points(formats.signed(value, 1));
  return said.unit === '' ? said.text : `${said.text} ${said.unit}`;
}

/** The words for each class, in order. */
export function describeShownClasses(
  words: Words,
  readings: (typeof mapReadings)['fr'],
  { indicator, differences, classes }: ScenarioShown,
): string[] {
  const { names, formats, text } = words;
  if (differences) {
    const own = { ...readings, change: { ...readings.change, middle: text.map.middle } };
    return describeDifferenceClasses(own, formats, differences);
  }
  return classes ? describeClasses(names, formats, indicator, classes.classification) : [];
}
