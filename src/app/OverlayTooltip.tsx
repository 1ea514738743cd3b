import { lazy, Suspense } from 'react';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { PointedObject } from './useOverlayPointer.ts';

const OverlayDescription = lazy(async () => ({
  default: (await import('./OverlayDescription.tsx')).OverlayDescription,
}));

interface OverlayTooltipProps {
  pointed: PointedObject | null;
  firstView: FirstView;
  stageWidth: number;
}

/** A symbol under the pointer: its description. Also listed beside the map. */
export function OverlayTooltip({ pointed, firstView, stageWidth }: OverlayTooltipProps) {
  if (!pointed) return null;
  const { object, position } = pointed;
  const isOnRight = position.x > stageWidth - 300;
  return (
    <div
      className="map-tooltip"
      aria-hidden="true"
      style={{
        top: position.y + 16,
        ...(isOnRight ? { right: stageWidth - position.x + 14 } : { left: position.x + 14 }),
      }}
    >
      <Suspense>
        <OverlayDescription object={object} firstView={firstView} />
      </Suspense>
    </div>
  );
}
