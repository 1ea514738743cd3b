import { useMemo, useRef, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import { MeshChooser } from '../features/explore/MeshChooser.tsx';
import { ScenarioPairPanel } from '../features/scenarios/pair/ScenarioPairPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { scenarioPair } from '../i18n/sections/scenarioPair.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { findScenarioPair } from '../state/findScenarioPair.ts';
import { useOnFirst } from '../ui/useOnFirst.ts';
import './comparisonMap.css';
import { MapStage } from './MapStage.tsx';
import { ScenarioLegend } from './ScenarioLegend.tsx';
import type { ScenarioShown } from './selectScenarioShown.ts';
import { useInitialCamera } from './useCamera.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useOverlayPointer } from './useOverlayPointer.ts';
import { usePairPicture } from './usePairPicture.ts';
import { useStageSize } from './useStageSize.ts';

/** Two scenarios of Simuler; where there are not two, what to do about it. */
export function ScenarioPairPart({ onDrawn }: { onDrawn(): void }) {
  const view = useAtlas((state) => state.view);
  const hasPair = findScenarioPair(view) !== null;
  useOnFirst(!hasPair, onDrawn);
  return <ScenarioPairPanel map={hasPair ? <PairMap /> : null} />;
}

/** The second scenario minus the first. */
function PairMap() {
  const text = useText(scenarioPair);
  const words = useText(explore);
  const pending = useText(scenarios).map.pending;
  const { picture, shown } = usePairPicture();
  const { mesh, scenarioProfession } = useAtlas((state) => state.view);
  const indicator = indicatorById(`access-${scenarioProfession}`);
  const firstView = useAtlas((state) => state.firstView);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className="comparison-map">
      <div className="stage" ref={stage}>
        {firstView && size && <PairStage picture={picture} firstView={firstView} size={size} />}
      </div>
      <section className="comparison-map-settings" aria-label={text.map}>
        <div className="panel-group">
          <p className="panel-label" aria-hidden="true">
            {words.mesh}
          </p>
          {indicator && <MeshChooser indicator={indicator} mesh={mesh} />}
        </div>
        <div className="panel-group panel-legend">
          {shown ? (
            <PairLegend shown={shown} title={picture.title} />
          ) : (
            <p role="status">{pending}</p>
          )}
        </div>
      </section>
    </div>
  );
}

function PairLegend({ shown, title }: { shown: ScenarioShown; title: string }) {
  const text = useText(scenarioPair);
  const of = useMemo(() => ({ title, note: text.mapNote }), [title, text]);
  return <ScenarioLegend shown={shown} of={of} />;
}

interface PairStageProps {
  picture: StagePicture;
  firstView: FirstView;
  size: PictureSize;
}

const noPins: readonly never[] = [];

function PairStage({ picture, firstView, size }: PairStageProps) {
  const text = useText(scenarioPair);
  const camera = useInitialCamera(firstView.departments, size);
  const [map, setMap] = useState<MovableMap | null>(null);
  const pointer = useOverlayPointer(map);
  const zone = useAtlas((state) => state.view.zone);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <MapStage
      picture={picture}
      firstView={firstView}
      size={size}
      camera={camera}
      map={map}
      onMap={setMap}
      help={text.mapHelp}
      selected={zone}
      pins={noPins}
      pointer={pointer}
      onSelect={(code) => changeView({ zone: code })}
      onPin={() => {}}
      onEscape={() => changeView({ zone: null })}
    />
  );
}
