import type { Feature } from 'geojson';
import type { Map as MapLibreMap, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import { createHatchTile, hatchKinds } from '../cartography/hatching.ts';
import type { GeographicBounds, Padding } from '../cartography/mapProjection.ts';
import { codeOfFeature } from '../cartography/stillMap.ts';
import { type Mesh, type ZoneCode, zoneCode } from '../domain/territory/zone.ts';
import {
  createBasemapStyle,
  focusSourceId,
  hatchImageId,
  isOf,
  isOfMesh,
  noDataSourceId,
  zoneLayerParts,
  zoneSourceId,
} from './basemapStyle.ts';
import { createFocusFeatures } from './createFocusFeatures.ts';
import { createMapLibreMap } from './createMapLibreMap.ts';
import { type CreateOverlayLayers, DeckOverlay } from './DeckOverlay.ts';
import type { MovableMap } from './MovableMap.ts';
import {
  createObstacleFeature,
  createObstacleImage,
  type Obstacle,
  obstacleImageId,
  obstacleSourceId,
} from './obstacles.ts';
import { createPinFeatures, type PinMark, pinSourceId } from './pinMark.ts';
import { addPart, keepSourceData, setSourceData } from './styleParts.ts';
import type { TerritoryMapEvents, TerritoryMapInput } from './TerritoryMapInput.ts';
import {
  codeOfFeatureId,
  colourOf,
  featureIdOf,
  selectHatched,
  type ZonePaint,
} from './zonePaint.ts';

/** The only class that touches MapLibre and deck.gl. Nothing here knows of indicators. */
export class TerritoryMap implements MovableMap {
  readonly #map: MapLibreMap;
  readonly #events: TerritoryMapEvents;
  readonly #overlay: DeckOverlay;
  readonly #loaded: Promise<void>;
  /** The whole of it; its parts are given to MapLibre as they are needed. */
  readonly #style: StyleSpecification;
  #mesh: Mesh;
  readonly #outlines = new Map<Mesh, ReadonlyMap<string, Feature>>();
  #painted = new Map<number, string | null>();
  #hatched = '';
  #selected: ZoneCode | null = null;
  #pointed: ZoneCode | null = null;
  #isLoaded = false;
  /** What it shows beside the colours of the zones is drawn by the draft over it. */
  #isUnderDraft: boolean;
  #disposed = false;

  constructor(input: TerritoryMapInput) {
    const { events, mesh, outlines } = input;
    this.#events = events;
    this.#mesh = mesh;
    this.#isUnderDraft = input.isUnderDraft ?? false;
    this.#style = createBasemapStyle(input);
    if (outlines) this.#keepOutlines(mesh, outlines);
    this.#map = createMapLibreMap(input, this.#style);
    this.#overlay = new DeckOverlay(this.#map, events.onOverlayPoint);
    this.#loaded = new Promise((resolve) => {
      this.#map.once('style.load', () => {
        for (const kind of hatchKinds) {
          this.#map.addImage(hatchImageId(kind), createHatchTile(16, kind), { pixelRatio: 2 });
        }
        this.#map.addImage(obstacleImageId, createObstacleImage());
        this.#isLoaded = true;
        resolve();
      });
    });
    this.#map.once('movestart', () => {
      void this.complete();
      events.onFirstMove?.();
    });
    this.#listen();
  }

  /** Gives a mesh its outlines; once per mesh. */
  async setOutlines(mesh: Mesh, outlines: readonly Feature[]): Promise<void> {
    await this.#loaded;
    if (this.#outlines.has(mesh)) return;
    this.#keepOutlines(mesh, outlines);
    this.#setData(zoneSourceId(mesh), outlines);
  }

  async paint(mesh: Mesh, paint: ZonePaint): Promise<void> {
    await this.#loaded;
    this.recolour(mesh, paint);
  }

  /** Colours the zones of a mesh at once and shows that mesh alone. Only what changed is queued. */
  recolour(mesh: Mesh, paint: ZonePaint): void {
    if (this.#disposed || !this.#isLoaded || !this.#outlines.has(mesh)) return;
    if (mesh !== this.#mesh) this.#showMesh(mesh);
    const source = zoneSourceId(mesh);
    for (const [row, code] of paint.codes.entries()) {
      const color = colourOf(paint, row);
      const id = featureIdOf(code);
      if (this.#painted.get(id) === color) continue;
      this.#painted.set(id, color);
      this.#map.setFeatureState({ source, id }, { color });
    }
    this.#hatch(mesh, paint);
  }

  async select(zone: ZoneCode | null): Promise<void> {
    await this.#loaded;
    if (zone === this.#selected) return;
    this.#selected = zone;
    this.#drawFocus();
  }

  async point(zone: ZoneCode | null): Promise<void> {
    await this.#loaded;
    if (zone === this.#pointed) return;
    this.#pointed = zone;
    this.#drawFocus();
  }

  /** Brings bounds into view, beside what covers the map. */
  fitBounds(bounds: GeographicBounds, padding: Padding, maxZoom = 10.5): void {
    this.#map.fitBounds([...bounds], { padding, maxZoom, duration: isStill() ? 0 : 600 });
  }

  zoomBy(levels: number): void {
    this.#map.zoomTo(this.#map.getZoom() + levels, { duration: isStill() ? 0 : 150 });
  }

  zoomInOn(center: [number, number]): void {
    const zoom = Math.min(this.#map.getZoom() + 2, 11);
    this.#map.easeTo({ center, zoom, duration: isStill() ? 0 : 400 });
  }

  show(position: [number, number]): { x: number; y: number } {
    if (!this.#map.getBounds().contains(position)) this.#map.panTo(position, { duration: 0 });
    return this.#map.project(position);
  }

  project(position: [number, number]): { x: number; y: number } {
    return this.#map.project(position);
  }

  isWellInView(position: [number, number]): boolean {
    return this.#map.getBounds().contains(position) && this.#map.getZoom() > 8;
  }

  onMove(listener: () => void): () => void {
    const { unsubscribe } = this.#map.on('move', listener);
    return unsubscribe;
  }

  zoneAt({ x, y }: { x: number; y: number }): ZoneCode | null {
    const layer = `${zoneSourceId(this.#mesh)}-fill`;
    if (!this.#map.getLayer(layer)) return null;
    const [feature] = this.#map.queryRenderedFeatures([x, y], { layers: [layer] });
    return feature ? zoneCode(codeOfFeatureId(feature.id, this.#mesh)) : null;
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

  /** Draws deck.gl layers on top, with the names of towns; deck.gl is fetched the first time. */
  async setOverlayLayers(createLayers: CreateOverlayLayers): Promise<void> {
    await this.#loaded;
    await this.#overlay.setLayers(createLayers);
  }

  /** Names of towns keep away from these. */
  async setObstacles(obstacles: readonly Obstacle[]): Promise<void> {
    await this.#loaded;
    this.#setData(obstacleSourceId, obstacles.map(createObstacleFeature));
  }

  /** Adds what the first frame does without: ground, hatching, names. */
  async complete(): Promise<void> {
    await this.#loaded;
    this.#isUnderDraft = false;
    if (this.#disposed) return;
    const shown = zoneSourceId(this.#mesh);
    addPart(this.#map, this.#style, (layer) => !isOfMesh(layer) || isOf(layer, shown));
  }

  /** The zones set side by side, and the one being made. */
  async setPins(pins: readonly PinMark[]): Promise<void> {
    await this.#loaded;
    this.#setData(pinSourceId, createPinFeatures(pins));
  }

  dispose(): void {
    this.#disposed = true;
    this.#overlay.dispose();
    this.#map.remove();
  }

  #showMesh(mesh: Mesh): void {
    this.#map.removeFeatureState({ source: zoneSourceId(this.#mesh) });
    this.#painted.clear();
    this.#mesh = mesh;
    this.#drawFocus();
    for (const other of this.#outlines.keys()) {
      const visibility = other === mesh ? 'visible' : 'none';
      for (const part of zoneLayerParts) {
        const layer = `${zoneSourceId(other)}-${part}`;
        if (this.#map.getLayer(layer)) this.#map.setLayoutProperty(layer, 'visibility', visibility);
      }
    }
  }

  #keepOutlines(mesh: Mesh, outlines: readonly Feature[]): void {
    const byCode = outlines.map((outline) => [codeOfFeature(outline), outline] as const);
    this.#outlines.set(mesh, new Map(byCode));
    keepSourceData(this.#style, zoneSourceId(mesh), outlines);
  }

  #hatch(mesh: Mesh, paint: ZonePaint): void {
    const hatched = selectHatched(paint, this.#outlines.get(mesh));
    const key = `${mesh} ${hatched.map(({ properties }) => `${properties.code}${properties.hatch}`)}`;
    if (key === this.#hatched) return;
    this.#hatched = key;
    this.#setData(noDataSourceId, hatched);
  }

  #drawFocus(): void {
    const focus = { pointed: this.#pointed, selected: this.#selected };
    this.#setData(focusSourceId, createFocusFeatures(this.#outlines.get(this.#mesh), focus));
  }

  #setData(source: string, features: readonly Feature[]): void {
    if (this.#disposed) return;
    if (this.#isUnderDraft) keepSourceData(this.#style, source, features);
    else setSourceData(this.#map, this.#style, source, features);
  }

  #listen(): void {
    this.#map.on('mousemove', (event) => this.#pointUnder(event));
    this.#map.on('mouseout', () => this.#events.onPoint(null, null));
    this.#map.on('click', (event) => {
      const { x, y } = event.point;
      const object = this.#overlay.pick({ x, y });
      if (object !== null) return this.#events.onOverlaySelect(object, { x, y });
      const zone = this.zoneAt(event.point);
      if (zone !== null) this.#events.onSelect(zone);
    });
    this.#map.on('moveend', (event) => {
      const { lng, lat } = this.#map.getCenter();
      const by = 'originalEvent' in event && event.originalEvent ? 'person' : 'program';
      this.#events.onCamera({ center: [lng, lat], zoom: this.#map.getZoom() }, by);
    });
  }

  #pointUnder(event: MapMouseEvent): void {
    const zone = this.zoneAt(event.point);
    this.#map.getCanvas().style.cursor = zone === null ? '' : 'pointer';
    this.#events.onPoint(zone, zone === null ? null : { x: event.point.x, y: event.point.y });
  }
}

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
