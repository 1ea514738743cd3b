import { useEffect, useState } from 'react';
import type { PictureSize } from '../../cartography/mapProjection.ts';
import type { Outline } from '../../datasets/parseOutlines.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import type { MovableMap } from '../../map/MovableMap.ts';
import { boundsOf } from '../useCamera.ts';

/**
 * Frames the zone that the embed opens on with what surrounds it, at any size, until the reader asks for the
 * whole by what is returned, or for another zone: that one is only brought in sight.
 */
export function useOpeningZone(
  map: MovableMap | null,
  outlines: readonly Outline[] | null,
  selected: ZoneCode | null,
  size: PictureSize,
  closestZoom: number,
): () => void {
  const [opening, setOpening] = useState(selected);
  if (opening !== null && opening !== selected) setOpening(null);
  useEffect(() => {
    const outline = outlines?.find(({ properties }) => properties.code === selected);
    if (!map || !outline) return;
    const bounds = boundsOf([outline]);
    const [west, south, east, north] = bounds;
    if (opening === null) map.show([(west + east) / 2, (south + north) / 2]);
    else map.fitBounds(bounds, Math.min(size.width, size.height) / 4, closestZoom);
  }, [map, outlines, selected, opening, size, closestZoom]);
  return () => setOpening(null);
}
