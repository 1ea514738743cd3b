import bbox from '@turf/bbox';
import { featureCollection } from '@turf/helpers';
import { useEffect, useMemo, useRef } from 'react';
import type { GeographicBounds, Padding, PictureSize } from '../cartography/mapProjection.ts';
import { fitMercatorView, type MercatorView } from '../cartography/mercatorView.ts';
import type { Outline } from '../datasets/parseOutlines.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import type { MovableMap } from '../map/MovableMap.ts';

/** A commune is shown among its neighbours, not alone on the screen. */
const closestZoom = 10;
export const overviewPadding = 28;

/** The whole territory in the given size; the first that is known is kept, the map moves from there. */
export function useInitialCamera(departments: readonly Outline[], size: PictureSize): MercatorView {
  const first = useRef<PictureSize>(size);
  return useMemo(
    () => fitMercatorView(boundsOf(departments), first.current, overviewPadding),
    [departments],
  );
}

/** On a phone held upright the sheet covers this share of the stage, as in SidePanel.css. */
const sheetShare = 0.8;

const isCoveredBySheet = () =>
  window.matchMedia('(max-width: 820px) and (orientation: portrait)').matches;

/** Room left around what is shown while a sheet is open: on a phone, all that the sheet covers. */
export function paddingBesideSheet(stage: PictureSize, free: number): Padding {
  if (!isCoveredBySheet()) return free;
  const side = Math.min(20, free);
  return { top: side, left: side, right: side, bottom: sheetShare * stage.height };
}

/** Moves the map to a zone chosen elsewhere than on it, and when the page opens on one. */
export function useFollowSelection(
  map: MovableMap | null,
  outlines: readonly Outline[] | null,
  selected: ZoneCode | null,
  stage: PictureSize,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage of another size moves nothing by itself
  useEffect(() => {
    if (!map || !outlines || selected === null) return;
    const outline = outlines.find(({ properties }) => properties.code === selected);
    if (!outline) return;
    const bounds = boundsOf([outline]);
    const centre: [number, number] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
    if (map.isWellInView(centre) && !isCoveredBySheet()) return;
    map.fitBounds(bounds, paddingBesideSheet(stage, overviewPadding * 2), closestZoom);
  }, [map, outlines, selected]);
}

export function boundsOf(outlines: readonly Outline[]): GeographicBounds {
  const [west, south, east, north] = bbox(featureCollection([...outlines]));
  return [west, south, east, north];
}
