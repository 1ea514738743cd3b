import { useEffect, useRef } from 'react';
import { ScenarioHeadline } from '../../features/scenarios/ScenarioHeadline.tsx';
import { ScenarioReadingChooser } from '../../features/scenarios/ScenarioReadingChooser.tsx';
import '../../features/scenarios/scenarios.css';
import { useText } from '../../i18n/LanguageContext.tsx';
import { scenarios } from '../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import type { EmbedOptions } from '../../state/url/embedCodec.ts';
import { ScenarioLegend } from '../ScenarioLegend.tsx';
import { useScenarioPicture } from '../useScenarioPicture.ts';
import type { ShownIndicator } from '../useShownIndicator.ts';
import { useStageSize } from '../useStageSize.ts';
import { EmbedMap } from './EmbedMap.tsx';
import './embedScenario.css';

interface EmbedScenarioProps {
  shown: ShownIndicator;
  options: EmbedOptions;
}

/** The scenario in hand: its map, and what comes of it. */
export function EmbedScenario({ shown, options }: EmbedScenarioProps) {
  const text = useText(scenarios);
  const scenario = useAtlas(selectScenario);
  const firstView = useAtlas((state) => state.firstView);
  const { picture, shown: figures } = useScenarioPicture();
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const name = scenario.name || text.list.firstName(1);
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <>
      <header className="embed-header">
        <h1>{name}</h1>
        <p>{picture.title}</p>
      </header>
      {options.controls && <ScenarioReadingChooser />}
      <div className="stage embed-stage" ref={stage}>
        {firstView && size && size.width > 0 && size.height > 0 && (
          <EmbedMap shown={shown} picture={picture} firstView={firstView} size={size} />
        )}
      </div>
      <div className="embed-card">
        <ScenarioHeadline />
        <p className="panel-note">{text.panel.assumption}</p>
      </div>
      {options.legend && figures && <ScenarioLegend shown={figures} />}
    </>
  );
}
