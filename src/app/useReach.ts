import { useEffect, useMemo } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import { professionOfIndicator } from '../domain/indicators/professionOfIndicator.ts';
import type { SupplyBasis } from '../domain/supply/supplyBasis.ts';
import type { Profession } from '../domain/supply/supplyFacts.ts';
import { selectColouredZone } from '../domain/territory/selectColouredZone.ts';
import type { ReachedPlace } from '../map/layers/OverlayObject.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { useAccessExplanation } from '../state/useAccessExplanation.ts';
import { hasSupplyBasis } from '../state/withSupplyBasis.ts';
import { paddingBesideSheet } from './useCamera.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

export interface Reach {
  origin: [longitude: number, latitude: number];
  places: readonly ReachedPlace[];
}

/** What the commune in view reaches, while its colour is being explained. */
export function useReach({ indicator, mesh }: ShownIndicator): Reach | null {
  const { zone, record, supplyBasis } = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const profession = professionOfIndicator(indicator.id);
  const subject =
    territory && zone !== null && record === whyRecord
      ? selectColouredZone(territory, mesh, zone)
      : null;
  const communeRow = subject?.communeRow ?? -1;
  const explanation = useAccessExplanation(
    // Beside the APL, our own calculation is that of the headcounts.
    requestFor(profession, communeRow, hasSupplyBasis(indicator.id) ? supplyBasis : 'headcount'),
  );
  return useMemo(() => {
    if (!territory || !explanation) return null;
    const { longitudes, latitudes } = territory.communes;
    return {
      origin: [longitudes[communeRow] ?? 0, latitudes[communeRow] ?? 0],
      places: explanation.places.map(({ code, name, longitude, latitude, contribution }) => ({
        code,
        name,
        position: [longitude, latitude],
        share: contribution / explanation.value,
      })),
    };
  }, [territory, explanation, communeRow]);
}

const requestFor = (profession: Profession | null, communeRow: number, supplyBasis: SupplyBasis) =>
  profession === null || communeRow < 0 ? null : { profession, communeRow, supplyBasis };

/** A commune's value is read with all the places it reaches in sight. */
export function useFollowReach(
  map: MovableMap | null,
  reach: Reach | null,
  stage: PictureSize,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage of another size moves nothing by itself
  useEffect(() => {
    if (!map || !reach || reach.places.length === 0) return;
    const positions = [reach.origin, ...reach.places.map(({ position }) => position)];
    const longitudes = positions.map(([longitude]) => longitude);
    const latitudes = positions.map(([, latitude]) => latitude);
    const west = Math.min(...longitudes);
    const south = Math.min(...latitudes);
    const bounds = [west, south, Math.max(...longitudes), Math.max(...latitudes)] as const;
    map.fitBounds(bounds, paddingBesideSheet(stage, 60), 11);
  }, [map, reach]);
}
