import { lazy, Suspense } from 'react';
import { PinPanel } from '../features/comparison/PinPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { comparison } from '../i18n/sections/comparison.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { comparisonParts } from '../state/sharedView.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { comparisonPanels } from './comparisonPanels.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { markPresented } from './performanceMarks.ts';
import './comparisonScreen.css';

const TerritoryPicker = lazy(async () => ({
  default: (await import('../features/explore/TerritorySearch.tsx')).TerritorySearch,
}));

/** Comparer: the zones set side by side, and one reading of them at a time. */
export function ComparisonScreen() {
  const text = useText(app);
  const words = useText(comparison);
  const part = useAtlas((state) => state.view.comparisonPart);
  const changeView = useAtlas((state) => state.changeView);
  const isOpen = useAtlas((state) => state.territory !== null);
  const Part = comparisonPanels[part];
  return (
    <div className="comparison">
      <h1 className="visually-hidden">{text.screens.comparison}</h1>
      <ErrorBoundary of="part">
        <PinPanel Picker={TerritoryPicker} />
      </ErrorBoundary>
      <div className="comparison-stage">
        <div className="comparison-parts">
          <SegmentedControl
            label={words.parts.label}
            value={part}
            onChange={(chosen) => changeView({ comparisonPart: chosen })}
            options={comparisonParts.map((value) => ({ value, label: words.parts[value] }))}
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
