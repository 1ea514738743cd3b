import { lazy, Suspense } from 'react';
import { OriginPanel } from '../features/replicability/OriginPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { replicability } from '../i18n/sections/replicability.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { replicabilityParts } from '../state/sharedView.ts';
import { useMatchFrame } from '../state/useMatchFrame.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import './comparisonScreen.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ReadyMark } from './ReadyMark.tsx';
import { ReplicabilityMap } from './ReplicabilityMap.tsx';

const ReplicabilityPage = lazy(async () => ({
  default: (await import('../features/replicability/ReplicabilityPage.tsx')).ReplicabilityPage,
}));
const TerritoryPicker = lazy(async () => ({
  default: (await import('../features/explore/TerritorySearch.tsx')).TerritorySearch,
}));

/** Répliquer: from an experiment or a zone, where else it could be tried. */
export function ReplicabilityScreen() {
  const text = useText(app);
  const isOpen = useAtlas((state) => state.territory !== null);
  const words = useText(replicability);
  const part = useAtlas((state) => state.view.replicabilityPart);
  const changeView = useAtlas((state) => state.changeView);
  const whyNone = useMatchFrame();
  return (
    <div className="comparison">
      <h1 className="visually-hidden">{text.screens.replicability}</h1>
      <ErrorBoundary of="part">
        <OriginPanel Picker={TerritoryPicker} />
      </ErrorBoundary>
      <div className="comparison-stage">
        <div className="comparison-parts">
          <SegmentedControl
            label={words.parts.label}
            value={part}
            onChange={(chosen) => changeView({ replicabilityPart: chosen })}
            options={replicabilityParts.map((value) => ({ value, label: words.parts[value] }))}
          />
        </div>
        <ErrorBoundary key={part} of="part">
          <Suspense>
            {isOpen &&
              (part === 'matches' ? (
                <ReplicabilityMap whyNone={whyNone} />
              ) : (
                <>
                  <ReplicabilityPage part={part} whyNone={whyNone} />
                  <ReadyMark />
                </>
              ))}
          </Suspense>
        </ErrorBoundary>
      </div>
    </div>
  );
}
