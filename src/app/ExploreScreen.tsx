import { useRef } from 'react';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { useLoading } from '../state/useLoading.ts';
import { LoadingBar } from '../ui/LoadingBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExplorePanel } from './ExplorePanel.tsx';
import { ExploreSheet } from './ExploreSheet.tsx';
import { ExploreStage } from './ExploreStage.tsx';
import './exploreScreen.css';
import { useShownIndicator } from './useShownIndicator.ts';
import { useStageSize } from './useStageSize.ts';

/** Explorer: the panel, the map, and the sheet of what is open. */
export function ExploreScreen() {
  const text = useText(app);
  const shown = useShownIndicator();
  const firstView = useAtlas((state) => state.firstView);
  const { zone, record } = useAtlas((state) => state.view);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div
      className="explore"
      data-sheet={zone !== null || (record !== null && record !== whyRecord)}
    >
      <h1 className="visually-hidden">{text.screens.explore}</h1>
      <ErrorBoundary of="part">
        <ExplorePanel shown={shown} />
      </ErrorBoundary>
      <div className="stage" ref={stage}>
        {firstView && size ? (
          <ErrorBoundary of="part">
            <ExploreStage shown={shown} firstView={firstView} size={size} />
          </ErrorBoundary>
        ) : (
          <StageProgress />
        )}
      </div>
      <ExploreSheet shown={shown} />
    </div>
  );
}

function StageProgress() {
  const text = useText(app);
  const formats = useFormats();
  const loading = useLoading();
  if (!loading) return null;
  const { loadedBytes, totalBytes, isSlow } = loading;
  return (
    <div className="stage-progress">
      <LoadingBar
        label={text.loading}
        loaded={loadedBytes}
        total={totalBytes}
        text={text.loadingData(formats.bytes(loadedBytes), formats.bytes(totalBytes))}
        slowText={isSlow ? text.loadingIsSlow : null}
      />
    </div>
  );
}
