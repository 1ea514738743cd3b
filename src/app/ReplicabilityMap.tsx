import { MatchAnswer } from '../features/replicability/MatchAnswer.tsx';
import { NoAnswer } from '../features/replicability/NoAnswer.tsx';
import { SimilarityLegend } from '../features/replicability/SimilarityLegend.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { replicability } from '../i18n/sections/replicability.ts';
import { useAtlas } from '../state/atlasStore.ts';
import type { NoFrame } from '../state/useMatchFrame.ts';
import { MapBeside, type StageProps } from './MapBeside.tsx';
import { MapStage } from './MapStage.tsx';
import './replicabilityMap.css';
import { useMatchMarks } from './useMatchMarks.ts';
import { useSimilarityPicture } from './useSimilarityPicture.ts';
import { useStage } from './useStage.ts';

/** The territories coloured by likeness, and beside them the most similar with their reasons. */
export function ReplicabilityMap({ whyNone }: { whyNone: NoFrame }) {
  const text = useText(replicability);
  const frame = useAtlas((state) => state.matchFrame);
  const answer = frame && (
    <>
      <MatchAnswer frame={frame} />
      <SimilarityLegend frame={frame} />
    </>
  );
  return (
    <MapBeside
      className="replicability-map"
      label={text.parts.matches}
      settings={answer ?? <NoAnswer why={whyNone} />}
    >
      {(place) => <SimilarityMap {...place} />}
    </MapBeside>
  );
}

/** A press on a zone compares it with the origin. */
function SimilarityMap(place: StageProps) {
  const text = useText(replicability).map;
  const picture = useSimilarityPicture();
  const stage = useStage(place);
  const pins = useMatchMarks();
  const changeView = useAtlas((state) => state.changeView);
  const candidate = useAtlas((state) => state.view.candidate);
  return (
    <MapStage
      picture={picture}
      {...stage}
      help={text.help}
      selected={candidate}
      pins={pins}
      onSelect={(code) => changeView({ candidate: code })}
      onEscape={() => changeView({ candidate: null })}
    />
  );
}
