import type { Feature } from 'geojson';
import type { ZoneCode } from '../domain/territory/zone.ts';

export interface ZoneFocus {
  pointed: ZoneCode | null;
  selected: ZoneCode | null;
}

/** The outlines of the pointed and the selected zone, each with its role. */
export function createFocusFeatures(
  outlines: ReadonlyMap<string, Feature> | undefined,
  focus: ZoneFocus,
): Feature[] {
  return (['pointed', 'selected'] as const).flatMap((role) => {
    const zone = focus[role];
    const outline = zone === null ? undefined : outlines?.get(zone);
    return outline ? [{ ...outline, properties: { role } }] : [];
  });
}
