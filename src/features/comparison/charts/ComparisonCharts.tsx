import { useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import './ComparisonCharts.css';
import { FunnelChart } from './FunnelChart.tsx';
import { ScatterChart } from './ScatterChart.tsx';
import { TrendChart } from './TrendChart.tsx';

/** Three pictures of the compared zones among the others. */
export function ComparisonCharts() {
  const text = useText(comparisonCharts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="comparison-charts" aria-label={text.region} tabIndex={0}>
      <FunnelChart />
      <ScatterChart />
      <TrendChart />
    </section>
  );
}
