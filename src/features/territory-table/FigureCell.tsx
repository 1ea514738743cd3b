import type { ReactNode } from 'react';
import type { ZoneSet } from '../../domain/territory/territory.ts';
import { describeFigure, type FigureColumn, type FigureWords } from './figureColumn.ts';

interface FigureCellProps {
  words: FigureWords;
  column: FigureColumn;
  zones: ZoneSet;
  zoneRow: number;
  /** Before the figure: the colour of its class. */
  swatch?: ReactNode;
}

/** A figure as the map and the sheet write it; why it is missing or marked is its description. */
export function FigureCell({ words, column, zones, zoneRow, swatch }: FigureCellProps) {
  const { text, isMissing, mark, mention } = describeFigure(words, column, zones, zoneRow);
  const isCategory = column.indicator.categories !== undefined;
  return (
    <td className={isCategory ? undefined : 'figure-cell'} data-missing={isMissing} title={mention}>
      <span className={isCategory ? 'category-box' : 'figure-box'}>
        {swatch}
        <span className="figure-text">
          {mark && <span className="figure-mark">{mark} </span>}
          {text}
        </span>
      </span>
    </td>
  );
}
