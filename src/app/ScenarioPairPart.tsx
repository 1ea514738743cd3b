import { useMemo } from 'react';
import { indicatorById } from '../domain/indicators/indicators.ts';
import { MeshChooser } from '../features/explore/MeshChooser.tsx';
import { ScenarioPairPanel } from '../features/scenarios/pair/ScenarioPairPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { scenarioPair } from '../i18n/sections/scenarioPair.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { findScenarioPair } from '../state/findScenarioPair.ts';
import { LabelledGroup } from '../ui/LabelledGroup.tsx';
import { useOnFirst } from '../ui/useOnFirst.ts';
import { MapBeside, type StageProps } from './MapBeside.tsx';
import { MapStage } from './MapStage.tsx';
import { ScenarioLegend } from './ScenarioLegend.tsx';
import type { ScenarioShown } from './selectScenarioShown.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { usePairPicture } from './usePairPicture.ts';
import { useStage } from './useStage.ts';

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
  return (
    <MapBeside
      label={text.map}
      settings={
        <>
          <LabelledGroup label={words.mesh}>
            {indicator && <MeshChooser indicator={indicator} mesh={mesh} />}
          </LabelledGroup>
          <div className="panel-group panel-legend">
            {shown ? (
              <PairLegend shown={shown} title={picture.title} />
            ) : (
              <p role="status">{pending}</p>
            )}
          </div>
        </>
      }
    >
      {(place) => <PairStage picture={picture} {...place} />}
    </MapBeside>
  );
}

function PairLegend({ shown, title }: { shown: ScenarioShown; title: string }) {
  const text = useText(scenarioPair);
  const of = useMemo(() => ({ title, note: text.mapNote }), [title, text]);
  return <ScenarioLegend shown={shown} of={of} />;
}

interface PairStageProps extends StageProps {
  picture: StagePicture;
}

function PairStage({ picture, ...place }: PairStageProps) {
  const text = useText(scenarioPair);
  const stage = useStage(place);
  const zone = useAtlas((state) => state.view.zone);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <MapStage
      picture={picture}
      {...stage}
      help={text.mapHelp}
      selected={zone}
      onSelect={(code) => changeView({ zone: code })}
      onEscape={() => changeView({ zone: null })}
    />
  );
}
