import '../features/brief/brief.css';
import '../features/brief/briefFigures.css';
import '../features/brief/briefPrint.css';
import { MatchBrief } from '../features/replicability/MatchBrief.tsx';
import { NoAnswer } from '../features/replicability/NoAnswer.tsx';
import { useAtlas } from '../state/atlasStore.ts';
import { selectCandidateRow } from '../state/selectCandidateRow.ts';
import { selectMatching } from '../state/selectMatching.ts';
import type { NoFrame } from '../state/useMatchFrame.ts';
import { ReadyMark } from './ReadyMark.tsx';

/** The printable comparison, on the same sheet of paper as the brief of a territory. */
export function MatchBriefPage({ whyNone }: { whyNone: NoFrame }) {
  const frame = useAtlas((state) => state.matchFrame);
  const matching = useAtlas(selectMatching);
  const row = useAtlas(selectCandidateRow);
  if (!frame || !matching || row < 0) {
    return (
      <div className="brief-scroller">
        <NoAnswer why={whyNone} />
      </div>
    );
  }
  return (
    <>
      <MatchBrief frame={frame} matching={matching} row={row} />
      <ReadyMark />
    </>
  );
}
