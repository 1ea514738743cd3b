import { useMemo } from 'react';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { mapReadings } from '../i18n/sections/mapReadings.ts';
import { scenarioPair } from '../i18n/sections/scenarioPair.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { findScenarioPair } from '../state/findScenarioPair.ts';
import { createScenarioRequest } from '../state/selectScenario.ts';
import { useResults } from '../state/useResults.ts';
import { useScenarioAnswers } from '../state/useScenarioAnswers.ts';
import { missingEntry } from './missingEntry.ts';
import {
  createShown,
  listBaseRequests,
  paintShown,
  type ScenarioShown,
} from './selectScenarioShown.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { describeShown, describeShownClasses, unitOf } from './useScenarioPicture.ts';

/** What the second of two scenarios brings beyond the first, in points of the index. */
export function usePairPicture(): { picture: StagePicture; shown: ScenarioShown | null } {
  const text = useText(scenarios);
  const words = useText(scenarioPair);
  const readings = useText(mapReadings);
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { mesh, scenarioProfession } = useAtlas((state) => state.view);
  const pair = findScenarioPair(useAtlas((state) => state.view));
  const { before, baseline, change } = usePairChange();
  const shown = useMemo(
    () =>
      territory && before && baseline?.base100 && change
        ? createShown({
            territory,
            reading: 'difference',
            mesh,
            before: before.column,
            baseline: baseline.base100,
            change,
            indicatorId: `access-${scenarioProfession}`,
          })
        : null,
    [territory, before, baseline, change, mesh, scenarioProfession],
  );
  const paint = useMemo(
    () => (shown ? paintShown(shown, pointedClass) : null),
    [shown, pointedClass],
  );
  const said = { text, names, formats };
  const title = pair ? words.title(pair.second.name, pair.first.name) : '';
  return {
    shown,
    picture: {
      mesh,
      zones: territory?.zones[mesh] ?? null,
      paint,
      selectPaint: () => ({ mesh, paint: null }),
      title,
      describe: (row) => (shown ? describeShown(said, shown, row) : ''),
      exported: shown
        ? (exportWords) => ({
            fileNameParts: ['simulation', 'comparaison'],
            title,
            subtitle: unitOf(said, 'difference'),
            legend: [
              ...describeShownClasses(said, readings, shown).map((label, at) => ({
                label,
                mark: { colour: shown.differences?.colours[at] ?? '' },
              })),
              ...missingEntry(exportWords.names, shown.column.values.some(Number.isNaN)),
            ],
            figures: [{ indicator: shown.indicator, year: 2024 }],
            remarks: [words.mapNote, text.panel.assumption],
          })
        : null,
    },
  };
}

/** What there is before, and what the second scenario adds to it less what the first one adds. */
function usePairChange() {
  const view = useAtlas((state) => state.view);
  const surroundings = useAtlas((state) => state.surroundings);
  const [before = null, baseline = null] = useResults(listBaseRequests({ view }));
  const pair = findScenarioPair(view);
  const [first = null, second = null] = useScenarioAnswers(
    pair
      ? [pair.first, pair.second].map((scenario) =>
          createScenarioRequest({ view, surroundings }, scenario),
        )
      : [],
  );
  const change = useMemo(
    () =>
      first && second ? second.change.map((added, row) => added - (first.change[row] ?? 0)) : null,
    [first, second],
  );
  return { before, baseline, change };
}
