import { useEffect, useRef } from 'react';
import type { Outline } from '../datasets/parseOutlines.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { useRecord } from '../state/useRecord.ts';
import { boundsOf, overviewPadding } from './useCamera.ts';

/** Sites are shown among the communes around them. */
const closestZoom = 9.5;
const paddingPixels = 90;

/** Moves the map to the sites of the record that opens, and back to the whole territory when it closes. */
export function useFollowRecord(
  map: MovableMap | null,
  id: string | null,
  departments: readonly Outline[],
): void {
  const record = useRecord(id);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (!map) return;
    const positions = (record?.sites ?? []).flatMap(({ longitude, latitude, role }) =>
      longitude === null || latitude === null || role === 'area' ? [] : [{ longitude, latitude }],
    );
    const longitudes = positions.map(({ longitude }) => longitude);
    const latitudes = positions.map(({ latitude }) => latitude);
    if (positions.length > 0) {
      hasMoved.current = true;
      map.fitBounds(
        [
          Math.min(...longitudes),
          Math.min(...latitudes),
          Math.max(...longitudes),
          Math.max(...latitudes),
        ],
        paddingPixels,
        closestZoom,
      );
    } else if (hasMoved.current) {
      hasMoved.current = false;
      map.fitBounds(boundsOf(departments), overviewPadding);
    }
  }, [map, record, departments]);
}
