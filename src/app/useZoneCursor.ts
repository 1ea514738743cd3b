import { useState } from 'react';
import { nextZoneInDirection } from '../cartography/nextZoneInDirection.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import type { Centres } from '../domain/territory/zoneCentres.ts';
import type { Direction } from '../map/directionOfKey.ts';
import { useAtlas } from '../state/atlasStore.ts';

export interface StagePoint {
  x: number;
  y: number;
}

interface CursorPlace {
  /** Where a position stands on the stage; also brings it into view. */
  show(position: [number, number]): StagePoint;
  /** Where the cursor starts when nothing is pointed at. */
  centre: [number, number];
}

/** The one cursor of the map: moved by the pointer or, from zone to zone, by the arrow keys. */
export function useZoneCursor(zones: ZoneSet | null, centres: Centres, place: CursorPlace) {
  const pointed = useAtlas((state) => state.pointedZone);
  const selected = useAtlas((state) => state.view.zone);
  const point = useAtlas((state) => state.point);
  const [position, setPosition] = useState<StagePoint | null>(null);

  function moveTo(zone: ZoneCode | null, at: StagePoint | null): void {
    point(zone);
    setPosition(at);
  }

  function step(direction: Direction): void {
    if (!zones) return;
    const from = zones.codes.findIndex((code) => code === (pointed ?? selected));
    const next =
      from < 0 ? rowNearest(centres, place.centre) : nextZoneInDirection(centres, from, direction);
    const code = zones.codes[next];
    if (code === undefined) return;
    moveTo(code, place.show([centres.longitudes[next] ?? 0, centres.latitudes[next] ?? 0]));
  }

  return { pointed, position, moveTo, step, forgetPosition: () => setPosition(null) };
}

function rowNearest({ longitudes, latitudes }: Centres, [longitude, latitude]: [number, number]) {
  const eastScale = Math.cos((latitude * Math.PI) / 180);
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  longitudes.forEach((other, row) => {
    const east = (other - longitude) * eastScale;
    const north = (latitudes[row] ?? Number.NaN) - latitude;
    const square = east * east + north * north;
    if (square < least) {
      least = square;
      nearest = row;
    }
  });
  return nearest;
}
