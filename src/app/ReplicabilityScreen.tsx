import { lazy, Suspense } from 'react';
import { OriginPanel } from '../features/replicability/OriginPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { useMatchFrame } from '../state/useMatchFrame.ts';
import './comparisonScreen.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ReplicabilityMap } from './ReplicabilityMap.tsx';

const TerritoryPicker = lazy(async () => ({
  default: (await import('../features/explore/TerritorySearch.tsx')).TerritorySearch,
}));

/** Répliquer: from an experiment or a zone, where else it could be tried. */
export function ReplicabilityScreen() {
  const text = useText(app);
  const isOpen = useAtlas((state) => state.territory !== null);
  const whyNone = useMatchFrame();
  return (
    <div className="comparison">
      <h1 className="visually-hidden">{text.screens.replicability}</h1>
      <ErrorBoundary of="part">
        <OriginPanel Picker={TerritoryPicker} />
      </ErrorBoundary>
      <div className="comparison-stage">
        <ErrorBoundary of="part">
          <Suspense>{isOpen && <ReplicabilityMap whyNone={whyNone} />}</Suspense>
        </ErrorBoundary>
      </div>
    </div>
  );
}
