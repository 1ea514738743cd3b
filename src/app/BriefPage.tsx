import { BriefScreen } from '../features/brief/BriefScreen.tsx';
import { AplTrendChart } from '../features/zone-sheet/AplTrendChart.tsx';

/** The printable brief, with the trend drawn as the sheet draws it. */
export function BriefPage() {
  return <BriefScreen chart={(years, series) => <AplTrendChart years={years} series={series} />} />;
}
