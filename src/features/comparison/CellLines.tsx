import type { ReactNode } from 'react';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import type { ComparedCell } from '../../domain/comparison/compareZone.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { type CellWords, describeCell } from './describeCell.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface CellLinesProps {
  indicator: Indicator;
  zone: ComparedZone;
  cell: ComparedCell;
}

/** A cell from the figure down to what may be said of it. */
export function CellLines({ indicator, zone, cell }: CellLinesProps) {
  const words: CellWords = {
    text: useText(comparisonTable),
    names: useText(indicators),
    formats: useFormats(),
  };
  const lines = describeCell(words, indicator, zone, cell);
  return (
    <>
      <p className="comparison-value" data-missing={lines.isMissing}>
        {lines.value}
        {lines.unit && <span className="comparison-unit"> {lines.unit}</span>}
      </p>
      <Line>{lines.whyMissing}</Line>
      <Line>{lines.interval}</Line>
      <Line>{lines.mention}</Line>
      {lines.verdict && (
        <p className="comparison-verdict">
          <VerdictMark verdict={lines.verdict.kind} />
          {lines.verdict.text}
        </p>
      )}
      {lines.difference.map((line) => (
        <Line key={line}>{line}</Line>
      ))}
      <Line>{lines.threshold}</Line>
      {lines.standing.map((line) => (
        <Line key={line}>{line}</Line>
      ))}
    </>
  );
}

const Line = ({ children }: { children: ReactNode }) =>
  children ? <p className="comparison-line">{children}</p> : null;
