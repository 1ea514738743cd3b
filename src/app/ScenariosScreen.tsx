import { lazy, Suspense, useEffect, useState } from 'react';
import { ScenarioPanel } from '../features/scenarios/ScenarioPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { scenarioReport } from '../i18n/sections/scenarioReport.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { keepScenarios } from '../state/keptScenarios.ts';
import { selectScenario } from '../state/selectScenario.ts';
import { briefRecord, scenarioParts } from '../state/sharedView.ts';
import { viewLink } from '../state/viewLink.ts';
import '../ui/pillButton.css';
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
  const hasChanges = useAtlas((state) => selectScenario(state).changes.length > 0);
  const [openingStory] = useState(story);
  const Part = scenarioPanels[part];
  useEffect(() => keepScenarios(atlasStore, window), []);
  const told = story && (
    <Suspense>
      <OpenStory takesFocus={story !== openingStory} isPrintedWhole />
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
      action={hasChanges && <ReportLink />}
    >
      <Part onDrawn={() => void markPresented('atlas:ready')} />
    </WorkScreen>
  );
}

/** To the printable form of the scenario in hand. */
function ReportLink() {
  const text = useText(scenarioReport);
  const view = useAtlas((state) => state.view);
  return (
    <a className="pill-button" {...viewLink(view, { record: briefRecord, story: null })}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M5 6.5v-4h8v4M5 12.5H2.5v-6h13v6H13M5 10.5h8v5H5z" />
      </svg>
      {text.link}
    </a>
  );
}
