import type { CareMark } from '../../cartography/clusterCare.ts';
import type { SiteMark } from './SiteMark.ts';

/** A place that a commune reaches, as the map draws it. */
export interface ReachedPlace {
  code: string;
  name: string;
  position: [longitude: number, latitude: number];
  /** Part of the commune's value that it gives, 0 to 1. */
  share: number;
}

/** What stands on top of the zones and can be pointed at. */
export type OverlayObject =
  | { kind: 'site'; site: SiteMark; offset: [x: number, y: number] }
  | { kind: 'care'; mark: CareMark; offset: [x: number, y: number] }
  | { kind: 'reached'; place: ReachedPlace };
