import { useRef, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { MatchAnswer } from '../features/replicability/MatchAnswer.tsx';
import { NoAnswer } from '../features/replicability/NoAnswer.tsx';
import { SimilarityLegend } from '../features/replicability/SimilarityLegend.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { replicability } from '../i18n/sections/replicability.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { useAtlas } from '../state/atlasStore.ts';
import type { NoFrame } from '../state/useMatchFrame.ts';
import './comparisonMap.css';
import { MapStage } from './MapStage.tsx';
import './replicabilityMap.css';
import { useInitialCamera } from './useCamera.ts';
import { useMatchMarks } from './useMatchMarks.ts';
import { useOverlayPointer } from './useOverlayPointer.ts';
import { useSimilarityPicture } from './useSimilarityPicture.ts';
import { useStageSize } from './useStageSize.ts';

/** The territories coloured by likeness, and beside them the most similar with their reasons. */
export function ReplicabilityMap({ whyNone }: { whyNone: NoFrame }) {
  const text = useText(replicability);
  const firstView = useAtlas((state) => state.firstView);
  const frame = useAtlas((state) => state.matchFrame);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className="comparison-map replicability-map">
      <div className="stage" ref={stage}>
        {firstView && size && <SimilarityMap firstView={firstView} size={size} />}
      </div>
      <section className="comparison-map-settings" aria-label={text.parts.matches}>
        {frame ? (
          <>
            <MatchAnswer frame={frame} />
            <SimilarityLegend frame={frame} />
          </>
        ) : (
          <NoAnswer why={whyNone} />
        )}
      </section>
    </div>
  );
}

/** A press on a zone compares it with the origin. */
function SimilarityMap({ firstView, size }: { firstView: FirstView; size: PictureSize }) {
  const text = useText(replicability).map;
  const picture = useSimilarityPicture();
  const camera = useInitialCamera(firstView.departments, size);
  const [map, setMap] = useState<MovableMap | null>(null);
  const pointer = useOverlayPointer(map);
  const pins = useMatchMarks();
  const changeView = useAtlas((state) => state.changeView);
  const candidate = useAtlas((state) => state.view.candidate);
  return (
    <MapStage
      picture={picture}
      firstView={firstView}
      size={size}
      camera={camera}
      map={map}
      onMap={setMap}
      help={text.help}
      selected={candidate}
      pins={pins}
      pointer={pointer}
      onSelect={(code) => changeView({ candidate: code })}
      onPin={() => {}}
      onEscape={() => changeView({ candidate: null })}
    />
  );
}
