import type { MatchReason, MatchReasons } from '../../domain/replicability/explainMatch.ts';
import {
  type MatchVariableId,
  matchVariableIds,
} from '../../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import {
  describeDifference,
  describeVariable,
  describeVariableValue,
  printVariableValue,
} from './describeVariable.ts';
import { useVariableWords } from './useVariableWords.ts';

interface MatchReasonListProps {
  frame: TerritoryFrame;
  row: number;
  reasons: MatchReasons;
  /** Whether all that is alike is named, or the closest only. */
  isWhole: boolean;
}

const firstAlike = 3;

/** What is alike, the two biggest differences, and what could not be compared, with figures, units and years. */
export function MatchReasonList({ frame, row, reasons, isWhole }: MatchReasonListProps) {
  const words = useVariableWords();
  const { text, formats } = words;
  const alike = reasons.alike.filter(
    (reason) =>
      !reasons.biggestDifferences.some(({ variableId }) => variableId === reason.variableId),
  );
  const label = (id: MatchVariableId) => {
    const { short, year } = describeVariable(words, id, yearOf(frame, id));
    return year === null ? short : `${short}, ${year}`;
  };
  const shown = isWhole ? alike : alike.slice(0, firstAlike);
  return (
    <>
      <dl className="match-reasons">
        <div>
          <dt>{text.answer.alike}</dt>
          <dd>
            {alike.length === 0 && text.answer.noneAlike}
            <ul>
              {shown.map(({ variableId }) => (
                <li key={variableId} className="match-pair">
                  <span>{label(toVariable(variableId))}</span>
                  <span>{describeAlike(toVariable(variableId))}</span>
                </li>
              ))}
            </ul>
            {shown.length < alike.length && text.answer.moreAlike(alike.length - shown.length)}
          </dd>
        </div>
        <div>
          <dt>{text.answer.differences}</dt>
          <dd>
            <ul>
              {reasons.biggestDifferences.map((reason) => (
                <li key={reason.variableId}>{describeDifferent(reason)}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {reasons.skipped.length > 0 && (
        <p className="match-skipped">
          {text.answer.skipped(formats.list(reasons.skipped.map((id) => label(toVariable(id)))))}
        </p>
      )}
    </>
  );

  function describeAlike(id: MatchVariableId): string {
    const there = describeVariableValue(words, frame, id, row);
    const here = printVariableValue(words, frame, id, frame.origin);
    const isSame = printVariableValue(words, frame, id, row) === here;
    return isSame ? here : `${there.text} / ${here}`;
  }

  function describeDifferent({ variableId }: MatchReason): string {
    const id = toVariable(variableId);
    const here = printVariableValue(words, frame, id, frame.origin);
    const there = describeVariableValue(words, frame, id, row).text;
    const difference = describeDifference(words, frame, id, row);
    const sides = text.answer.sides(there, here);
    return text.answer.reason(label(id), difference === null ? sides : `${sides} (${difference})`);
  }
}

/** The table of matching names its variables by these ids alone. */
const toVariable = (id: string): MatchVariableId =>
  matchVariableIds.find((known) => known === id) ?? 'attraction';

/** With the neighbourhood, the year that both have. */
export const yearOf = (frame: TerritoryFrame, id: MatchVariableId): number | null =>
  id === 'attraction' ? null : (frame.years.get(id) ?? null);
