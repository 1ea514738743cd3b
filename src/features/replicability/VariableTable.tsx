import {
  matchVariableIds,
  type VariableWeights,
} from '../../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { describeVariable, printVariableValue } from './describeVariable.ts';
import { yearOf } from './MatchReasonList.tsx';
import './VariableTable.css';
import { useVariableWords } from './useVariableWords.ts';

interface VariableTableProps {
  frame: TerritoryFrame;
  weights: VariableWeights;
  /** In the order of the columns, the origin first. */
  zones: readonly { row: number; name: string }[];
  label: string;
}

/** Every criterion, its weight, and its value in each territory. */
export function VariableTable({ frame, weights, zones, label }: VariableTableProps) {
  const words = useVariableWords();
  const view = useAtlas((state) => state.view);
  const { text, formats } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="variable-scroll" tabIndex={0} aria-label={label}>
      <table className="variable-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{text.plot.variable}</th>
            <th scope="col">{text.plot.weight}</th>
            {zones.map(({ row, name }) => (
              <th key={row} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matchVariableIds.map((id) => {
            const { short, detail } = describeVariable(words, id, yearOf(frame, id));
            return (
              <tr key={id}>
                <th scope="row">
                  {id === 'attraction' ? (
                    short
                  ) : (
                    <a {...viewLink(view, { screen: 'method', record: indicatorRecord(id) })}>
                      {short}
                    </a>
                  )}
                  <span className="variable-detail">{detail}</span>
                </th>
                <td>{formats.number(weights[id], weights[id] % 1 ? 1 : 0)}</td>
                {zones.map(({ row }) => (
                  <td key={row}>{printVariableValue(words, frame, id, row)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
