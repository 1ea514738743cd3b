import { useEffect } from 'react';
import { formatShare } from '../../cartography/formatFigure.ts';
import { explainMatch } from '../../domain/replicability/explainMatch.ts';
import { isWeakLikeness, leastStrongPercent } from '../../domain/replicability/isWeakLikeness.ts';
import type { Matching } from '../../domain/replicability/matchTerritories.ts';
import {
  type FramedZone,
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatchWeights } from '../../state/selectMatching.ts';
import { viewLink } from '../../state/viewLink.ts';
import { MatchBriefConditions } from './MatchBriefConditions.tsx';
import { MatchBriefMap } from './MatchBriefMap.tsx';
import { MatchBriefSources } from './MatchBriefSources.tsx';
import { MatchBriefTable } from './MatchBriefTable.tsx';
import './matchBrief.css';
import { ProfilePlot } from './ProfilePlot.tsx';
import { useVariableWords } from './useVariableWords.ts';

interface MatchBriefProps {
  frame: TerritoryFrame;
  matching: Matching;
  /** Row of the candidate. */
  row: number;
}

/** Origin and candidate side by side on one A4 page, to be handed round in a meeting. */
export function MatchBrief({ frame, matching, row }: MatchBriefProps) {
  const words = useVariableWords();
  const text = words.text.brief;
  const { mentions } = useText(indicators);
  const weights = useAtlas((state) => selectMatchWeights(frame, state));
  const origin = selectFramedZone(frame, frame.origin);
  const candidate = selectFramedZone(frame, row);
  const [here, there] = [displayName(origin.name), displayName(candidate.name)];
  useTitle(text.title(here, there));
  return (
    <div className="brief-scroller">
      <BriefTools />
      <article className="brief match-brief">
        <header className="brief-header">
          <p className="brief-kind">{text.kind}</p>
          <h1>{text.title(here, there)}</h1>
          <p className="brief-place">
            {frame.experiment ? words.text.conditions.of(frame.experiment.name) : text.noExperiment}
          </p>
        </header>
        <Likeness {...{ frame, matching, candidate }} />
        <div className="brief-columns">
          <MatchBriefMap origin={origin} candidate={candidate} />
          <ProfilePlot
            frame={frame}
            weights={weights}
            origin={here}
            candidate={{ row, name: there }}
            others={[]}
          />
        </div>
        <section>
          <h2>{text.figures}</h2>
          <MatchBriefTable
            frame={frame}
            row={row}
            names={[here, there]}
            biggest={explainMatch(frame.table, weights, frame.origin, row).biggestDifferences}
          />
        </section>
        <MatchBriefConditions frame={frame} row={row} />
        <p className="brief-detail">{mentions.similarity}</p>
        <MatchBriefSources frame={frame} candidate={candidate} />
      </article>
    </div>
  );
}

/** On the screen only. */
function BriefTools() {
  const { brief } = useVariableWords().text;
  const view = useAtlas((state) => state.view);
  return (
    <div className="brief-tools">
      <a {...viewLink(view, { record: null })}>← {brief.back}</a>
      <button type="button" className="brief-print" onClick={() => window.print()}>
        {brief.print}
      </button>
    </div>
  );
}

interface LikenessProps {
  frame: TerritoryFrame;
  matching: Matching;
  candidate: FramedZone;
}

/** How alike, and how surely, in one sentence. */
function Likeness({ frame, matching, candidate }: LikenessProps) {
  const { text, formats } = useVariableWords();
  const sheet = useText(zoneSheet);
  const place = matching.matches.findIndex(({ row }) => row === candidate.row);
  const similarity = matching.similarities[candidate.row] ?? Number.NaN;
  const share = formatShare(100 * similarity, { text: sheet, formats });
  const isOwner = frame.owners.has(candidate.row);
  return (
    <p className="brief-sentence">
      {text.brief.likeness(share)}{' '}
      {isWeakLikeness(similarity) && text.brief.weak(formats.percent(leastStrongPercent))}{' '}
      {place >= 0 && !matching.isNoneClose && text.brief.place(formats.integer(place + 1))}
      {matching.isNoneClose && text.brief.noneClose}
      {place < 0 && text.answer.notProposed} {isOwner && text.brief.owner}
    </p>
  );
}

/** Also the name that browsers propose for the file. */
function useTitle(title: string): void {
  useEffect(() => {
    // After the shell, which names the screen.
    const timer = setTimeout(() => {
      document.title = title;
    });
    return () => clearTimeout(timer);
  }, [title]);
}
