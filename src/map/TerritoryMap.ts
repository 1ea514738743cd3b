import type { Layer } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import { featureCollection } from '@turf/helpers';
import type { Feature } from 'geojson';
import {
  AttributionControl,
  type GeoJSONSource,
  type MapGeoJSONFeature,
  Map as MapLibreMap,
  type MapMouseEvent,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import maplibreWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createHatchTile, type HatchKind } from '../cartography/hatching.ts';
import type { GeographicBounds } from '../cartography/mapProjection.ts';
import { type Mesh, meshes, type ZoneCode, zoneCode } from '../domain/territory/zone.ts';
import {
  type BasemapInput,
  createBasemapStyle,
  hatchImageId,
  hatchKinds,
  zoneLayerParts,
  zoneSourceId,
} from './basemapStyle.ts';
import { codeOfFeatureId, featureIdOf, type ZonePaint } from './zonePaint.ts';

export interface Camera {
  center: [number, number];
  zoom: number;
}

export interface TerritoryMapTexts {
  region: string;
  zoomIn: string;
  zoomOut: string;
  attribution: string;
}

export interface TerritoryMapEvents {
  onPoint(zone: ZoneCode | null, position: { x: number; y: number } | null): void;
  onSelect(zone: ZoneCode): void;
  onOverlayPoint(hit: OverlayHit | null, position: { x: number; y: number } | null): void;
  onOverlaySelect(hit: OverlayHit): void;
  /** `by` tells whether a person moved the camera or the program did. */
  onCamera(camera: Camera, by: 'person' | 'program'): void;
}

export interface TerritoryMapInput extends BasemapInput {
  container: HTMLElement;
  camera: Camera;
  texts: TerritoryMapTexts;
  events: TerritoryMapEvents;
}

/** Makes the layers of the overlay; what it needs of deck.gl comes with the call. */
export type CreateOverlayLayers = () => Promise<Layer[]>;

/** An object of an overlay under the pointer: a site, a place of care. */
export interface OverlayHit {
  layerId: string;
  object: unknown;
}

/** The only class that touches MapLibre and deck.gl. Nothing here knows of indicators. */
export class TerritoryMap {
  readonly #map: MapLibreMap;
  readonly #events: TerritoryMapEvents;
  readonly #loaded: Promise<void>;
  #mesh: Mesh = 'commune';
  #painted = new Map<number, string>();
  #selected: number | null = null;
  #pointed: number | null = null;
  #overlay: Promise<MapLibreOverlay> | null = null;
  #drawnOverlay: MapLibreOverlay | null = null;
  #disposed = false;

  constructor({ container, camera, texts, events, ...basemap }: TerritoryMapInput) {
    setWorkerUrl(maplibreWorkerUrl);
    this.#events = events;
    this.#map = new MapLibreMap({
      container,
      style: createBasemapStyle(basemap),
      ...camera,
      minZoom: 5.5,
      maxZoom: 14,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      attributionControl: false,
      locale: {
        'Map.Title': texts.region,
        'NavigationControl.ZoomIn': texts.zoomIn,
        'NavigationControl.ZoomOut': texts.zoomOut,
      },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
    this.#map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
    this.#map.addControl(
      new AttributionControl({ compact: true, customAttribution: texts.attribution }),
      'bottom-right',
    );
    this.#loaded = new Promise((resolve) => {
      this.#map.once('style.load', () => {
        for (const kind of hatchKinds) {
          this.#map.addImage(hatchImageId(kind), createHatchTile(16, kind), { pixelRatio: 2 });
        }
        resolve();
      });
    });
    this.#listen();
  }

  /** Gives a mesh its outlines; once per mesh. */
  async setOutlines(mesh: Mesh, outlines: readonly Feature[]): Promise<void> {
    await this.#loaded;
    if (this.#disposed) return;
    this.#map
      .getSource<GeoJSONSource>(zoneSourceId(mesh))
      ?.setData(featureCollection([...outlines]));
  }

  /** Colours the zones of a mesh and shows that mesh alone. Only what changed is queued. */
  async paint(mesh: Mesh, paint: ZonePaint): Promise<void> {
    await this.#loaded;
    if (this.#disposed) return;
    if (mesh !== this.#mesh || this.#painted.size === 0) this.#showMesh(mesh);
    const source = zoneSourceId(mesh);
    for (const [row, code] of paint.codes.entries()) {
      const fill = paint.fills[row];
      const hatch: HatchKind | null =
        fill === null ? 'missing' : fill === 'notApplicable' ? 'notApplicable' : null;
      const dimmed = paint.dimmed[row] ?? false;
      const id = featureIdOf(code);
      const key = `${fill}|${dimmed}`;
      if (this.#painted.get(id) === key) continue;
      this.#painted.set(id, key);
      this.#map.setFeatureState(
        { source, id },
        { color: hatch === null ? fill : null, hatch, dimmed },
      );
    }
  }

  async select(zone: ZoneCode | null): Promise<void> {
    await this.#loaded;
    this.#selected = this.#moveFlag('selected', this.#selected, zone);
  }

  async point(zone: ZoneCode | null): Promise<void> {
    await this.#loaded;
    this.#pointed = this.#moveFlag('pointed', this.#pointed, zone);
  }

  /** Brings bounds into view, beside what covers the map. */
  fitBounds(bounds: GeographicBounds, padding: number, maxZoom = 10.5): void {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map.fitBounds([...bounds], { padding, maxZoom, duration: isStill ? 0 : 600 });
  }

  zoomBy(levels: number): void {
    this.#map.zoomTo(this.#map.getZoom() + levels, { duration: 150 });
  }

  /** Where a position stands on the map, once it has been brought into view. */
  show(position: [number, number]): { x: number; y: number } {
    if (!this.#map.getBounds().contains(position)) this.#map.panTo(position, { duration: 0 });
    return this.#map.project(position);
  }

  /** Whether a position is in sight and near enough to be made out. */
  isWellInView(position: [number, number]): boolean {
    return this.#map.getBounds().contains(position) && this.#map.getZoom() > 8;
  }

  resize(): void {
    this.#map.resize();
  }

  /** The element that holds the keyboard's focus. */
  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** Resolves when all that was asked for is drawn. */
  async idle(): Promise<void> {
    await this.#loaded;
    await new Promise<void>((resolve) => {
      this.#map.once('idle', () => resolve());
      this.#map.triggerRepaint();
    });
  }

  /** Draws deck.gl layers between the zones and the names; deck.gl is fetched the first time. */
  async setOverlayLayers(createLayers: CreateOverlayLayers): Promise<void> {
    await this.#loaded;
    this.#overlay ??= this.#createOverlay();
    const [overlay, layers] = await Promise.all([this.#overlay, createLayers()]);
    if (!this.#disposed) overlay.setProps({ layers });
  }

  dispose(): void {
    this.#disposed = true;
    this.#map.remove();
  }

  async #createOverlay(): Promise<MapLibreOverlay> {
    const { MapLibreOverlay } = await import('@deck.gl/maplibre');
    // Before `load`, `beforeId` is ignored at the first draw.
    if (!this.#map.loaded()) await new Promise((resolve) => this.#map.once('idle', resolve));
    const overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      pickingRadius: 6,
      onHover: ({ object, layer, x, y }) => {
        const hit = object && layer ? { layerId: layer.id, object } : null;
        this.#events.onOverlayPoint(hit, hit ? { x, y } : null);
      },
    });
    if (!this.#disposed) this.#map.addControl(overlay);
    this.#drawnOverlay = overlay;
    return overlay;
  }

  #showMesh(mesh: Mesh): void {
    this.#map.removeFeatureState({ source: zoneSourceId(this.#mesh) });
    this.#painted.clear();
    this.#selected = null;
    this.#pointed = null;
    this.#mesh = mesh;
    for (const other of meshes) {
      const visibility = other === mesh ? 'visible' : 'none';
      for (const part of zoneLayerParts) {
        this.#map.setLayoutProperty(`${zoneSourceId(other)}-${part}`, 'visibility', visibility);
      }
    }
  }

  #moveFlag(flag: string, before: number | null, zone: ZoneCode | null): number | null {
    if (this.#disposed) return null;
    const source = zoneSourceId(this.#mesh);
    const after = zone === null ? null : featureIdOf(zone);
    if (before === after) return after;
    if (before !== null) this.#map.setFeatureState({ source, id: before }, { [flag]: false });
    if (after !== null) this.#map.setFeatureState({ source, id: after }, { [flag]: true });
    return after;
  }

  #listen(): void {
    this.#map.on('mousemove', (event) => this.#pointUnder(event));
    this.#map.on('mouseout', () => this.#events.onPoint(null, null));
    this.#map.on('click', (event) => {
      const hit = this.#overlayUnder(event);
      if (hit !== null) return this.#events.onOverlaySelect(hit);
      const zone = this.#zoneUnder(event);
      if (zone !== null) this.#events.onSelect(zone);
    });
    this.#map.on('moveend', (event) => {
      const { lng, lat } = this.#map.getCenter();
      const by = 'originalEvent' in event && event.originalEvent ? 'person' : 'program';
      this.#events.onCamera({ center: [lng, lat], zoom: this.#map.getZoom() }, by);
    });
  }

  #pointUnder(event: MapMouseEvent): void {
    const zone = this.#zoneUnder(event);
    this.#map.getCanvas().style.cursor = zone === null ? '' : 'pointer';
    this.#events.onPoint(zone, zone === null ? null : { x: event.point.x, y: event.point.y });
  }

  #overlayUnder({ point }: MapMouseEvent): OverlayHit | null {
    const pick = this.#drawnOverlay?.pickObject({ x: point.x, y: point.y, radius: 8 });
    return pick?.object && pick.layer ? { layerId: pick.layer.id, object: pick.object } : null;
  }

  #zoneUnder(event: MapMouseEvent): ZoneCode | null {
    const layer = `${zoneSourceId(this.#mesh)}-fill`;
    if (!this.#map.getLayer(layer)) return null;
    const [feature]: MapGeoJSONFeature[] = this.#map.queryRenderedFeatures(event.point, {
      layers: [layer],
    });
    return feature ? zoneCode(codeOfFeatureId(feature.id, this.#mesh)) : null;
  }
}
