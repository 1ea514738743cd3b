import { lazy, Suspense } from 'react';
import { OriginPanel } from '../features/replicability/OriginPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { replicability } from '../i18n/sections/replicability.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { briefRecord, replicabilityParts } from '../state/sharedView.ts';
import { useMatchFrame } from '../state/useMatchFrame.ts';
import { ReadyMark } from './ReadyMark.tsx';
import { ReplicabilityMap } from './ReplicabilityMap.tsx';
import { TerritoryPicker, WorkScreen } from './WorkScreen.tsx';

const MatchBriefPage = lazy(async () => ({
  default: (await import('./MatchBriefPage.tsx')).MatchBriefPage,
}));
const ReplicabilityPage = lazy(async () => ({
  default: (await import('../features/replicability/ReplicabilityPage.tsx')).ReplicabilityPage,
}));

/** Répliquer: from an experiment or a zone, where else it could be tried. */
export function ReplicabilityScreen() {
  const text = useText(app);
  const words = useText(replicability);
  const part = useAtlas((state) => state.view.replicabilityPart);
  const isBrief = useAtlas((state) => state.view.record === briefRecord);
  const changeView = useAtlas((state) => state.changeView);
  const whyNone = useMatchFrame();
  if (isBrief) {
    return (
      <Suspense>
        <MatchBriefPage whyNone={whyNone} />
      </Suspense>
    );
  }
  return (
    <WorkScreen
      title={text.screens.replicability}
      panel={<OriginPanel Picker={TerritoryPicker} />}
      part={part}
      parts={replicabilityParts}
      text={words.parts}
      onPart={(chosen) => changeView({ replicabilityPart: chosen })}
    >
      {part === 'matches' ? (
        <ReplicabilityMap whyNone={whyNone} />
      ) : (
        <>
          <ReplicabilityPage part={part} whyNone={whyNone} />
          <ReadyMark />
        </>
      )}
    </WorkScreen>
  );
}
