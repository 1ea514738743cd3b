import { useEffect, useMemo, useState } from 'react';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import { createMercatorProjection, type MercatorView } from '../cartography/mercatorView.ts';
import type { Outline } from '../datasets/parseOutlines.ts';
import { boundsOf, overviewPadding } from './useCamera.ts';
import type { MapPhase } from './useMapPhase.ts';

type CreateLambertProjection =
  typeof import('../cartography/lambertProjection.ts')['createLambertProjection'];

/**
 * How the still map is projected: as MapLibre will while it waits for it, in Lambert-93, the projection
 * of French maps, where it stays for good.
 */
export function useStillProjection(
  phase: MapPhase,
  departments: readonly Outline[],
  camera: MercatorView,
  size: PictureSize,
): Projection {
  const [createLambert, setCreateLambert] = useState<CreateLambertProjection | null>(null);
  const isForGood = phase === 'stillForGood';

  useEffect(() => {
    if (!isForGood) return;
    void import('../cartography/lambertProjection.ts').then(({ createLambertProjection }) =>
      setCreateLambert(() => createLambertProjection),
    );
  }, [isForGood]);

  return useMemo(
    () =>
      isForGood && createLambert
        ? createLambert(boundsOf(departments), size, overviewPadding)
        : createMercatorProjection(camera, size),
    [isForGood, createLambert, departments, camera, size],
  );
}
