import type { GeographicBounds, Padding } from '../cartography/mapProjection.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';

/** What buttons and keys move, whether MapLibre draws or the still map stands in. */
export interface MovableMap {
  /** Where a position stands on the stage, once it has been brought into view. */
  show(position: [longitude: number, latitude: number]): { x: number; y: number };
  /** Where a position stands on the stage, in sight or not. */
  project(position: [longitude: number, latitude: number]): { x: number; y: number };
  /** Closer by so many doublings; away when negative. */
  zoomBy(levels: number): void;
  /** Closer to a position, so that what is gathered there comes apart. */
  zoomInOn(position: [longitude: number, latitude: number]): void;
  /** Brings bounds into view, so many pixels inside the stage. */
  fitBounds(bounds: GeographicBounds, padding: Padding, maxZoom?: number): void;
  /** Whether a position is in sight and near enough to be made out. */
  isWellInView(position: [longitude: number, latitude: number]): boolean;
  /** The zone at a point of the stage, whatever stands on top of it. */
  zoneAt(point: { x: number; y: number }): ZoneCode | null;
  /** Tells of each move, so that what stands over the map can follow; returns what stops it. */
  onMove(listener: () => void): () => void;
}
