import { closenessFactor } from '../../domain/replicability/findMatches.ts';
import { leastStrongPercent } from '../../domain/replicability/isWeakLikeness.ts';
import type { Matching } from '../../domain/replicability/matchTerritories.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { selectFramedZone } from '../../domain/replicability/territoryFrame.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatchWeights } from '../../state/selectMatching.ts';
import { MatchCard } from './MatchCard.tsx';

interface MatchListProps {
  frame: TerritoryFrame;
  matching: Matching;
  /** Row of the territory looked at beside the origin. */
  candidate: number;
}

/** The territories most like the origin, each with its reasons, and what this likeness does not say. */
export function MatchList({ frame, matching, candidate }: MatchListProps) {
  const { answer: text, origin: starts } = useText(replicability);
  const formats = useFormats();
  const weights = useAtlas((state) => selectMatchWeights(frame, state));
  const point = useAtlas((state) => state.point);
  const { matches, isNoneClose } = matching;
  const origin = displayName(selectFramedZone(frame, frame.origin).name);
  if (Object.values(weights).every((weight) => weight === 0)) {
    return <p className="match-warning">{text.noWeight}</p>;
  }
  if (matches.length === 0) return <p className="match-warning">{text.noCandidate}</p>;
  return (
    <section aria-labelledby="match-answer">
      <h2 id="match-answer" className="match-heading">
        {isNoneClose ? text.noneHeading : text.heading}
      </h2>
      <p className="match-note">{starts.current(origin)}</p>
      {isNoneClose && (
        <p className="match-warning" role="status">
          {text.none(formats.number(closenessFactor, 1))}
        </p>
      )}
      <ol className="match-list" onPointerLeave={() => point(null)}>
        {matches.map((match, at) => (
          <MatchCard
            key={match.row}
            frame={frame}
            match={match}
            number={at + 1}
            weights={weights}
            isChosen={match.row === candidate}
          />
        ))}
      </ol>
      <p className="match-note">{text.howToRead(formats.percent(leastStrongPercent))}</p>
      <Owners frame={frame} />
    </section>
  );
}

function Owners({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability).answer;
  const formats = useFormats();
  const names = [...frame.owners].map((row) => displayName(frame.zones.names[row] ?? ''));
  if (names.length === 0) return null;
  return <p className="match-note">{text.owners(formats.list(names))}</p>;
}
