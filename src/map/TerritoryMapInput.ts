import type { Feature } from 'geojson';
import type { Mesh, ZoneCode } from '../domain/territory/zone.ts';
import type { BasemapInput } from './basemapStyle.ts';
import type { MapCooperation } from './cooperate.ts';
import type { OnOverlayPoint } from './DeckOverlay.ts';
import type { OverlayObject } from './layers/OverlayObject.ts';

export interface Camera {
  center: [number, number];
  zoom: number;
}

export interface TerritoryMapEvents {
  onPoint(zone: ZoneCode | null, position: { x: number; y: number } | null): void;
  onSelect(zone: ZoneCode): void;
  onOverlayPoint: OnOverlayPoint;
  onOverlaySelect(object: OverlayObject, position: { x: number; y: number }): void;
  onFirstMove?(): void;
  /** `by` tells whether a person moved the camera or the program did. */
  onCamera(camera: Camera, by: 'person' | 'program'): void;
}

export interface TerritoryMapInput extends BasemapInput {
  container: HTMLElement;
  camera: Camera;
  /** What is shown first. */
  mesh: Mesh;
  outlines: readonly Feature[] | null;
  /** Whether the first zones' own drawing covers it until it is whole or moved. */
  isUnderDraft?: boolean | undefined;
  /** Name of the map's region. */
  region: string;
  events: TerritoryMapEvents;
  /** In a page that scrolls: what is said to who tries with the wheel or one finger. */
  cooperation?: MapCooperation | undefined;
}
