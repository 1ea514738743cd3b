import { useState } from 'react';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import './ComparisonCharts.css';
import { FunnelChart } from './FunnelChart.tsx';
import { ScatterChart } from './ScatterChart.tsx';
import { TrendChart } from './TrendChart.tsx';

/** Three pictures of the compared zones among the others. */
export function ComparisonCharts({ onDrawn }: { onDrawn(): void }) {
  const [drawnCount, setDrawnCount] = useState(0);
  useOnFirst(drawnCount === 3, onDrawn);
  const countOne = () => setDrawnCount((count) => count + 1);
  const text = useText(comparisonCharts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="comparison-charts" aria-label={text.region} tabIndex={0}>
      <FunnelChart onDrawn={countOne} />
      <ScatterChart onDrawn={countOne} />
      <TrendChart onDrawn={countOne} />
    </section>
  );
}
