import type { Layer } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OverlayObject } from './layers/OverlayObject.ts';

/** Makes the layers of the overlay; what it needs of deck.gl comes with the call. */
export type CreateOverlayLayers = () => Promise<Layer[]>;

export type OnOverlayPoint = (
  object: OverlayObject | null,
  position: { x: number; y: number } | null,
) => void;

/** deck.gl's part of the map, fetched when there is first something to draw with it. */
export class DeckOverlay {
  readonly #map: MapLibreMap;
  readonly #onPoint: OnOverlayPoint;
  #created: Promise<MapLibreOverlay> | null = null;
  #drawn: MapLibreOverlay | null = null;
  #disposed = false;
  /** Layers asked for later win over those that took longer to make. */
  #latest = 0;

  constructor(map: MapLibreMap, onPoint: OnOverlayPoint) {
    this.#map = map;
    this.#onPoint = onPoint;
  }

  async setLayers(createLayers: CreateOverlayLayers): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    this.#created ??= this.#create();
    const [overlay, layers] = await Promise.all([this.#created, createLayers()]);
    if (!this.#disposed && turn === this.#latest) overlay.setProps({ layers });
  }

  /** What stands on top of a point of the stage. */
  pick({ x, y }: { x: number; y: number }): OverlayObject | null {
    return objectOf(this.#drawn?.pickObject({ x, y, radius: 8 })?.object);
  }

  dispose(): void {
    this.#disposed = true;
  }

  async #create(): Promise<MapLibreOverlay> {
    const { MapLibreOverlay } = await import('@deck.gl/maplibre');
    // Before `load`, `beforeId` is ignored at the first draw.
    if (!this.#map.loaded()) await new Promise((resolve) => this.#map.once('idle', resolve));
    const overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      pickingRadius: 6,
      onHover: ({ object, x, y }) => {
        const pointed = objectOf(object);
        this.#onPoint(pointed, pointed ? { x, y } : null);
      },
    });
    if (!this.#disposed) this.#map.addControl(overlay);
    this.#drawn = overlay;
    return overlay;
  }
}

/** deck.gl hands back what its layers were given, which is ours. */
const objectOf = (picked: unknown): OverlayObject | null =>
  typeof picked === 'object' && picked !== null && 'kind' in picked
    ? (picked as OverlayObject)
    : null;
