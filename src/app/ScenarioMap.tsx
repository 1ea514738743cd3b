import { useRef, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import { MeshChooser } from '../features/explore/MeshChooser.tsx';
import { SupplyChooser } from '../features/explore/SupplyChooser.tsx';
import { ScenarioReadingChooser } from '../features/scenarios/ScenarioReadingChooser.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { useAtlas } from '../state/atlasStore.ts';
import './comparisonMap.css';
import { MapStage } from './MapStage.tsx';
import { ScenarioLegend } from './ScenarioLegend.tsx';
import { SupplyHandles } from './SupplyHandles.tsx';
import { useInitialCamera } from './useCamera.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useOverlayPointer } from './useOverlayPointer.ts';
import { useScenarioPicture } from './useScenarioPicture.ts';
import { useStageSize } from './useStageSize.ts';
import { useSupplyCarry } from './useSupplyCarry.ts';
import { useSupplyKeys } from './useSupplyKeys.ts';

/** The map of Simuler: a reading of the scenario in hand, which a press or a drag on the map changes. */
export function ScenarioMap() {
  const text = useText(scenarios).map;
  const words = useText(explore);
  const { picture, shown } = useScenarioPicture();
  const { mesh, scenarioProfession } = useAtlas((state) => state.view);
  const indicator = indicatorById(`access-${scenarioProfession}`);
  const firstView = useAtlas((state) => state.firstView);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className="comparison-map">
      <div className="stage" ref={stage}>
        {firstView && size && <SupplyMap picture={picture} firstView={firstView} size={size} />}
      </div>
      <section className="comparison-map-settings" aria-label={text.settings}>
        <ScenarioReadingChooser />
        <div className="panel-group panel-legend">
          {shown ? <ScenarioLegend shown={shown} /> : <p role="status">{text.pending}</p>}
        </div>
        <div className="panel-group">
          <p className="panel-label" aria-hidden="true">
            {words.mesh}
          </p>
          {indicator && <MeshChooser indicator={indicator} mesh={mesh} />}
        </div>
        {scenarioProfession === 'gp' && (
          <div className="panel-group">
            <p className="panel-label" aria-hidden="true">
              {words.supply.label}
            </p>
            <SupplyChooser />
          </div>
        )}
      </section>
    </div>
  );
}

interface SupplyMapProps {
  picture: StagePicture;
  firstView: FirstView;
  size: PictureSize;
}

/** A press on a commune takes it in hand; practitioners are dragged from one to another. */
function SupplyMap({ picture, firstView, size }: SupplyMapProps) {
  const text = useText(scenarios).map;
  const camera = useInitialCamera(firstView.departments, size);
  const [map, setMap] = useState<MovableMap | null>(null);
  const pointer = useOverlayPointer(map);
  const zone = useAtlas((state) => state.view.zone);
  const territory = useAtlas((state) => state.territory);
  const changeView = useAtlas((state) => state.changeView);
  const carry = useSupplyCarry();
  const isByCommune = picture.mesh === 'commune';
  const stage = useRef<HTMLDivElement>(null);
  useSupplyKeys(stage, carry, isByCommune);
  return (
    <div className="supply-stage" ref={stage}>
      <MapStage
        picture={picture}
        firstView={firstView}
        size={size}
        camera={camera}
        map={map}
        onMap={setMap}
        help={text.help}
        selected={zone}
        pins={noPins}
        pointer={pointer}
        onSelect={(code) => (carry.carried ? carry.putDown(code) : changeView({ zone: code }))}
        onPin={() => {}}
        onEscape={() => (carry.carried ? carry.cancel() : changeView({ zone: null }))}
      >
        {map && territory && isByCommune && <SupplyHandles {...{ map, size, territory, carry }} />}
        <p className="supply-status" role="status">
          {carry.status}
        </p>
      </MapStage>
    </div>
  );
}

const noPins: readonly never[] = [];
