import { useAtlas } from '../../state/atlasStore.ts';
import { selectCandidateRow } from '../../state/selectCandidateRow.ts';
import type { NoFrame } from '../../state/useMatchFrame.ts';
import { ConditionsPart } from './ConditionsPart.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { ResultsPart } from './ResultsPart.tsx';

interface ReplicabilityPageProps {
  part: 'conditions' | 'results';
  whyNone: NoFrame;
}

/** The parts of Répliquer that have no map: they speak of the origin and of one candidate. */
export function ReplicabilityPage({ part, whyNone }: ReplicabilityPageProps) {
  const frame = useAtlas((state) => state.matchFrame);
  const row = useAtlas(selectCandidateRow);
  if (!frame || row < 0) {
    return (
      <div className="conditions">
        <NoAnswer why={whyNone} />
      </div>
    );
  }
  return part === 'conditions' ? (
    <ConditionsPart frame={frame} row={row} />
  ) : (
    <ResultsPart frame={frame} />
  );
}
