import { lazy, Suspense, useEffect, useState } from 'react';
import { ScenarioPanel } from '../features/scenarios/ScenarioPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { keepScenarios } from '../state/keptScenarios.ts';
import { scenarioParts } from '../state/sharedView.ts';
import { markPresented } from './performanceMarks.ts';
import { scenarioPanels } from './scenarioPanels.ts';
import { TerritoryPicker, WorkScreen } from './WorkScreen.tsx';

const OpenStory = lazy(async () => ({
  default: (await import('../features/stories/OpenStory.tsx')).OpenStory,
}));

/** Simuler: a scenario beside one reading of what it does. */
export function ScenariosScreen() {
  const text = useText(app);
  const part = useAtlas((state) => state.view.scenarioPart);
  const changeView = useAtlas((state) => state.changeView);
  const story = useAtlas((state) => state.view.story);
  const [openingStory] = useState(story);
  const Part = scenarioPanels[part];
  useEffect(() => keepScenarios(atlasStore, window), []);
  const told = story && (
    <Suspense>
      <OpenStory takesFocus={story !== openingStory} />
    </Suspense>
  );
  return (
    <WorkScreen
      title={text.screens.scenarios}
      panel={<ScenarioPanel Picker={TerritoryPicker} story={told} />}
      part={part}
      parts={scenarioParts}
      text={useText(scenarios).parts}
      onPart={(chosen) => changeView({ scenarioPart: chosen })}
    >
      <Part onDrawn={() => void markPresented('atlas:ready')} />
    </WorkScreen>
  );
}
