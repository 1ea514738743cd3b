import { useRef } from 'react';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { ExplorePanel } from './ExplorePanel.tsx';
import { ExploreSheet } from './ExploreSheet.tsx';
import './exploreScreen.css';
import { MapStage } from './MapStage.tsx';
import { useShownIndicator } from './useShownIndicator.ts';
import { useStageSize } from './useStageSize.ts';

/** Explorer: the panel, the map, and the sheet of what is open. */
export function ExploreScreen() {
  const shown = useShownIndicator();
  const firstView = useAtlas((state) => state.firstView);
  const { zone, record } = useAtlas((state) => state.view);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className="explore" data-sheet={zone !== null || record !== null}>
      <ExplorePanel shown={shown} />
      <div className="stage" ref={stage}>
        {firstView && size ? (
          <MapStage shown={shown} firstView={firstView} size={size} />
        ) : (
          <StageProgress />
        )}
      </div>
      <ExploreSheet />
    </div>
  );
}

function StageProgress() {
  const text = useText(app);
  const formats = useFormats();
  const { loadedBytes, totalBytes } = useAtlas((state) => state.progress);
  const hasFailed = useAtlas((state) => state.dataProblems.length > 0);
  if (hasFailed) return null;
  return (
    <div className="stage-progress">
      <progress max={Math.max(1, totalBytes)} value={loadedBytes} aria-label={text.loading} />
      <p>{text.loadingData(formats.bytes(loadedBytes), formats.bytes(totalBytes))}</p>
    </div>
  );
}
