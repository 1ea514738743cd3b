import { useRef } from 'react';
import { indicatorById } from '../domain/indicators/indicators.ts';
import { MeshChooser } from '../features/explore/MeshChooser.tsx';
import { SupplyChooser } from '../features/explore/SupplyChooser.tsx';
import { ScenarioReadingChooser } from '../features/scenarios/ScenarioReadingChooser.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { LabelledGroup } from '../ui/LabelledGroup.tsx';
import { MapBeside, type StageProps } from './MapBeside.tsx';
import { MapStage } from './MapStage.tsx';
import { ScenarioLegend } from './ScenarioLegend.tsx';
import { SupplyHandles } from './SupplyHandles.tsx';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useScenarioPicture } from './useScenarioPicture.ts';
import { useStage } from './useStage.ts';
import { useSupplyCarry } from './useSupplyCarry.ts';
import { useSupplyKeys } from './useSupplyKeys.ts';

/** The map of Simuler: a reading of the scenario in hand, which a press or a drag on the map changes. */
export function ScenarioMap() {
  const text = useText(scenarios).map;
  const words = useText(explore);
  const { picture, shown } = useScenarioPicture();
  const { mesh, scenarioProfession } = useAtlas((state) => state.view);
  const indicator = indicatorById(`access-${scenarioProfession}`);
  return (
    <MapBeside
      label={text.settings}
      settings={
        <>
          <ScenarioReadingChooser />
          <div className="panel-group panel-legend">
            {shown ? <ScenarioLegend shown={shown} /> : <p role="status">{text.pending}</p>}
          </div>
          <LabelledGroup label={words.mesh}>
            {indicator && <MeshChooser indicator={indicator} mesh={mesh} />}
            {mesh !== 'commune' && <p className="panel-note">{text.byCommune}</p>}
          </LabelledGroup>
          {scenarioProfession === 'gp' && (
            <LabelledGroup label={words.supply.label}>
              <SupplyChooser />
            </LabelledGroup>
          )}
        </>
      }
    >
      {(place) => <SupplyMap picture={picture} {...place} />}
    </MapBeside>
  );
}

interface SupplyMapProps extends StageProps {
  picture: StagePicture;
}

/** A press on a commune takes it in hand; practitioners are dragged from one to another. */
function SupplyMap({ picture, ...place }: SupplyMapProps) {
  const text = useText(scenarios).map;
  const common = useStage(place);
  const { map, size } = common;
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
        {...common}
        help={text.help}
        selected={zone}
        onSelect={(code) => (carry.carried ? carry.putDown(code) : changeView({ zone: code }))}
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
