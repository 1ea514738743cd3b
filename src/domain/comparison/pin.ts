import type { Mesh, ZoneCode } from '../territory/zone.ts';

/** As many zones as can be read side by side. */
export const mostPins = 6;

/** A zone of a mesh, set beside others. */
export interface MeshPin {
  mesh: Mesh;
  code: ZoneCode;
}

/** One's own grouping of communes, set beside other zones. */
export interface OwnZone {
  name: string;
  /** INSEE codes, sorted, each once. */
  communes: readonly ZoneCode[];
}

export type Pin = MeshPin | OwnZone;

export const isOwnZone = (pin: Pin): pin is OwnZone => 'communes' in pin;

/** Tells two pins apart: an own zone is its communes, whatever its name. */
export const pinKey = (pin: Pin): string =>
  isOwnZone(pin) ? `own:${pin.communes.join('.')}` : `${pin.mesh}:${pin.code}`;
