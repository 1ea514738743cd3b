import { useRef } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { useComparison } from '../../state/useComparison.ts';
import { useOnFirst } from '../../ui/useOnFirst.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { ComparisonGrid } from './ComparisonGrid.tsx';
import './ComparisonTable.css';
import { FragileVerdict } from './FragileVerdict.tsx';
import { TableTools } from './TableTools.tsx';

/** Zones as columns, indicators as rows; beneath, how sure "under 2.5" is in the three departments. */
export function ComparisonTable({ onDrawn }: { onDrawn(): void }) {
  const text = useText(comparisonTable);
  const comparison = useComparison();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const { zones, rows } = comparison;
  useOnFirst(
    rows.every(({ cells }) => cells.every(Boolean)),
    onDrawn,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="comparison-scroller" ref={box} aria-label={text.name} tabIndex={0}>
      <div className="comparison-aside">
        {zones.length === 0 ? (
          <p className="comparison-empty">{text.empty}</p>
        ) : (
          <TableTools comparison={comparison} />
        )}
        {zones.length > 0 && rows.length === 0 && <p>{text.noRow}</p>}
      </div>
      {zones.length > 0 && rows.length > 0 && (
        <ComparisonGrid comparison={comparison} scrollerWidth={width} />
      )}
      <div className="comparison-aside">
        <FragileVerdict />
      </div>
    </section>
  );
}
