import { useState } from 'react';
import { zoneCode } from '../domain/territory/zone.ts';
import type { OverlayObject } from '../map/layers/OverlayObject.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { atlasStore } from '../state/atlasStore.ts';
import type { StagePoint } from './useZoneCursor.ts';

export interface PointedObject {
  object: OverlayObject;
  position: StagePoint;
}

export type OverlayPointer = ReturnType<typeof useOverlayPointer>;

/** What stands on top of the zones and is under the pointer, and what a click on it does. */
export function useOverlayPointer(map: MovableMap | null) {
  const [pointed, setPointed] = useState<PointedObject | null>(null);
  return {
    pointed,
    leave: () => setPointed(null),
    moveTo(object: OverlayObject | null, position: StagePoint | null) {
      setPointed(object && position && { object, position });
    },
    select(object: OverlayObject, position: StagePoint) {
      // A finger does not hover: what it touches is named as well.
      setPointed({ object, position });
      open(object, map);
    },
  };
}

function open(object: OverlayObject, map: MovableMap | null): void {
  const { changeView, territory } = atlasStore.getState();
  const openCommune = (code: string | null | undefined) => {
    const commune = territory?.communes.codes.find((known) => known === code);
    if (commune) changeView({ zone: zoneCode(commune), mesh: 'commune', record: null });
  };
  if (object.kind === 'site') changeView({ record: object.site.recordId });
  else if (object.kind === 'reached') openCommune(object.place.code);
  else if (object.mark.point) openCommune(object.mark.point.commune);
  else map?.zoomInOn([object.mark.longitude, object.mark.latitude]);
}
