import { formatShare } from '../../cartography/formatFigure.ts';
import { explainMatch } from '../../domain/replicability/explainMatch.ts';
import { isWeakLikeness } from '../../domain/replicability/isWeakLikeness.ts';
import type { RankedMatch } from '../../domain/replicability/matchTerritories.ts';
import type { VariableWeights } from '../../domain/replicability/matchVariableIds.ts';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { MatchReasonList } from './MatchReasonList.tsx';

interface MatchCardProps {
  frame: TerritoryFrame;
  match: RankedMatch;
  /** Its place in the list, as on the map. */
  number: number;
  weights: VariableWeights;
  isChosen: boolean;
}

/** One territory of the answer: how alike, how surely, and why. */
export function MatchCard({ frame, match, number, weights, isChosen }: MatchCardProps) {
  const text = useText(replicability).answer;
  const sheet = useText(zoneSheet);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const point = useAtlas((state) => state.point);
  const { target } = useText(replicability);
  const { code, name, population, department } = selectFramedZone(frame, match.row);
  const share = formatShare(100 * match.similarity, { text: sheet, formats });
  return (
    <li className="match-card" data-chosen={isChosen} onPointerEnter={() => point(zoneCode(code))}>
      <span className="match-number" aria-hidden="true">
        {number}
      </span>
      <div className="match-body">
        <h3>
          <a
            className="match-link"
            aria-current={isChosen ? 'true' : undefined}
            {...viewLink(view, { candidate: zoneCode(code) })}
          >
            {displayName(name)}
          </a>
        </h3>
        <p className="match-similarity">
          <strong>{text.similarity(share)}</strong>
          {isWeakLikeness(match.similarity) && <span className="match-weak">{text.weak}</span>}
          <span>{sheet.population(formats.integer(population))}</span>
          {department !== null && <span>{target.neighbour(department)}</span>}
        </p>
        <p className="match-stability">{describeStability()}</p>
        <MatchReasonList
          frame={frame}
          row={match.row}
          isWhole={isChosen}
          reasons={explainMatch(frame.table, weights, frame.origin, match.row)}
        />
        {isChosen && <p className="match-chosen">{text.compared}</p>}
      </div>
    </li>
  );

  function describeStability(): string {
    const dropped = Object.values(weights).filter((weight) => weight > 0).length;
    if (dropped < 2) return text.oneCriterion;
    const kept = Math.round(match.stability * dropped);
    return kept === dropped
      ? text.stableAlways(formats.integer(dropped))
      : text.stability(formats.integer(kept), formats.integer(dropped));
  }
}
