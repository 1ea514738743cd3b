import { lazy, Suspense, useEffect, useState } from 'react';
import { ScenarioPanel } from '../features/scenarios/ScenarioPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { keepScenarios } from '../state/keptScenarios.ts';
import { scenarioParts } from '../state/sharedView.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import './comparisonScreen.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { markPresented } from './performanceMarks.ts';
import { scenarioPanels } from './scenarioPanels.ts';

const TerritoryPicker = lazy(async () => ({
  default: (await import('../features/explore/TerritorySearch.tsx')).TerritorySearch,
}));

const OpenStory = lazy(async () => ({
  default: (await import('../features/stories/OpenStory.tsx')).OpenStory,
}));

/** Simuler: a scenario beside one reading of what it does. */
export function ScenariosScreen() {
  const text = useText(app);
  const words = useText(scenarios);
  const part = useAtlas((state) => state.view.scenarioPart);
  const changeView = useAtlas((state) => state.changeView);
  const isOpen = useAtlas((state) => state.territory !== null);
  const story = useAtlas((state) => state.view.story);
  const [openingStory] = useState(story);
  const Part = scenarioPanels[part];
  useEffect(() => keepScenarios(atlasStore, window), []);
  return (
    <div className="comparison">
      <h1 className="visually-hidden">{text.screens.scenarios}</h1>
      <ErrorBoundary of="part">
        <ScenarioPanel
          Picker={TerritoryPicker}
          story={
            story && (
              <Suspense>
                <OpenStory takesFocus={story !== openingStory} />
              </Suspense>
            )
          }
        />
      </ErrorBoundary>
      <div className="comparison-stage">
        <div className="comparison-parts">
          <SegmentedControl
            label={words.parts.label}
            value={part}
            onChange={(chosen) => changeView({ scenarioPart: chosen })}
            options={scenarioParts.map((value) => ({ value, label: words.parts[value] }))}
          />
        </div>
        <ErrorBoundary key={part} of="part">
          <Suspense>
            {isOpen && <Part onDrawn={() => void markPresented('atlas:ready')} />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </div>
  );
}
