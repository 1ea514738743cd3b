import type { MatchReason } from '../../domain/replicability/explainMatch.ts';
import { matchVariableIds } from '../../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { describeDifference, describeVariable, describeVariableValue } from './describeVariable.ts';
import { yearOf } from './MatchReasonList.tsx';
import { useVariableWords } from './useVariableWords.ts';

interface MatchBriefTableProps {
  frame: TerritoryFrame;
  row: number;
  /** Of origin and candidate. */
  names: readonly [string, string];
  biggest: readonly MatchReason[];
}

/** Every criterion with both values and their difference; the two biggest are marked. */
export function MatchBriefTable({ frame, row, names, biggest }: MatchBriefTableProps) {
  const words = useVariableWords();
  const { text } = words;
  return (
    <TableScroll label={text.brief.figures}>
      <table className="brief-figures match-brief-figures">
        <thead>
          <tr>
            <th scope="col">{text.plot.variable}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{text.brief.difference}</th>
          </tr>
        </thead>
        <tbody>
          {matchVariableIds.map((id) => {
            const { short, detail } = describeVariable(words, id, yearOf(frame, id));
            const isBiggest = biggest.some(({ variableId }) => variableId === id);
            return (
              <tr key={id} data-biggest={isBiggest}>
                <th scope="row">
                  {short} <span className="brief-detail">{detail}</span>
                </th>
                <td>{describeVariableValue(words, frame, id, frame.origin).text}</td>
                <td>{describeVariableValue(words, frame, id, row).text}</td>
                <td>
                  {describeDifference(words, frame, id, row) ?? '–'}
                  {isBiggest && <span className="visually-hidden"> ({text.brief.biggest})</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
