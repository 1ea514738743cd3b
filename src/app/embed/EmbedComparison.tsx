import { useMemo, useRef } from 'react';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { IndicatorStrips } from '../../features/comparison/IndicatorStrips.tsx';
import '../../features/comparison/ComparisonTable.css';
import { useText } from '../../i18n/LanguageContext.tsx';
import { embedding } from '../../i18n/sections/embedding.ts';
import { useComparedRows } from '../../state/useComparison.ts';
import { useStageSize } from '../useStageSize.ts';

/** The pinned zones among all those of their mesh, on the indicator in view. */
export function EmbedComparison({ indicator }: { indicator: Indicator }) {
  const text = useText(embedding).frame;
  const holder = useRef<HTMLDivElement>(null);
  const size = useStageSize(holder);
  const requests = useMemo(() => [{ indicatorId: indicator.id }], [indicator]);
  const { zones, rows } = useComparedRows(requests);
  const [row] = rows;
  return (
    <div className="embed-comparison" ref={holder}>
      {zones.length === 0 && <p>{text.noPins}</p>}
      {row && size && <IndicatorStrips row={row} zones={zones} width={size.width} />}
    </div>
  );
}
