import type { Feature } from 'geojson';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import type { Mesh, ZoneCode } from '../domain/territory/zone.ts';
import { type Direction, directionOfKey } from './directionOfKey.ts';
import './MapView.css';
import type { NamedPlaces } from './communeNames.ts';
import type { MapCooperation } from './cooperate.ts';
import type { CreateOverlayLayers } from './DeckOverlay.ts';
import { mapHelpId } from './mapHelpId.ts';
import type { Obstacle } from './obstacles.ts';
import type { PinMark } from './pinMark.ts';
import { TerritoryMap } from './TerritoryMap.ts';
import type { Camera, TerritoryMapEvents } from './TerritoryMapInput.ts';
import type { ZonePaint } from './zonePaint.ts';
import { zoomOfKey } from './zoomOfKey.ts';

export interface MapViewProps extends TerritoryMapEvents {
  camera: Camera;
  region: string;
  backdrop: readonly Feature[];
  departments: readonly Feature[];
  communes: NamedPlaces;
  labelFontUrl: string;
  mesh: Mesh;
  outlines: readonly Feature[] | null;
  paint: ZonePaint | null;
  selected: ZoneCode | null;
  pointed: ZoneCode | null;
  /** Whether the first zones' own drawing covers it until it is whole or moved. */
  isUnderDraft?: boolean;
  /** Whether another map is shown over it until its first zones are drawn. */
  isWaiting?: boolean;
  /** Whether its first frame has been seen: what that one does without is then drawn. */
  isSettled: boolean;
  /** Null where nothing is drawn on top. */
  createOverlayLayers: CreateOverlayLayers | null;
  obstacles: readonly Obstacle[];
  pins: readonly PinMark[];
  onMoveCursor(direction: Direction): void;
  onOpenPointed(): void;
  onPinPointed(): void;
  onEscape(): void;
  /** Gives each new paint before the page itself is drawn anew; returns what stops it. */
  followPaint(recolour: (mesh: Mesh, paint: ZonePaint) => void): () => void;
  /** Given where the page around the map scrolls. */
  cooperation?: MapCooperation | undefined;
  /** Called once the first coloured zones are drawn. */
  onFirstPaint(): void;
  /** Called once all is drawn, overlays included. */
  onWholeDrawn(): void;
  /** Hands the map out for camera moves. */
  onReady(map: TerritoryMap): void;
  /** Called when the map cannot be made at all: no WebGL. */
  onFailure(): void;
}

/** The interactive map: turns properties into calls on `TerritoryMap`, keys into intentions. */
export function MapView(props: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [map, setMap] = useState<TerritoryMap | null>(null);

  useEffect(() => {
    if (!container.current) return;
    const created = createMap(container.current, latest);
    if (created === null) return latest.current.onFailure();
    created.canvas.setAttribute('aria-describedby', mapHelpId);
    setMap(created);
    latest.current.onReady(created);
    const stopKeys = listenToKeys(created, latest);
    return () => {
      stopKeys();
      created.dispose();
    };
  }, []);

  const { region, mesh, outlines, paint, selected, pointed, createOverlayLayers, obstacles } =
    props;
  const { pins, isSettled } = props;
  const painted = useRef(false);

  useEffect(() => {
    if (map && outlines) void map.setOutlines(mesh, outlines);
  }, [map, mesh, outlines]);

  useEffect(() => {
    if (!map) return;
    return latest.current.followPaint((...painted) => map.recolour(...painted));
  }, [map]);

  useEffect(() => {
    if (!map || !paint || !outlines) return;
    void map.paint(mesh, paint).then(async () => {
      await map.select(latest.current.selected);
      if (painted.current) return;
      painted.current = true;
      await map.idle();
      latest.current.onFirstPaint();
    });
  }, [map, mesh, paint, outlines]);

  useEffect(() => {
    map?.canvas.setAttribute('aria-label', region);
  }, [map, region]);

  useEffect(() => {
    void map?.select(selected);
  }, [map, selected]);

  useEffect(() => {
    void map?.point(pointed);
  }, [map, pointed]);

  useEffect(() => {
    if (!map || !isSettled) return;
    void map
      .complete()
      .then(() => createOverlayLayers && map.setOverlayLayers(createOverlayLayers))
      .then(() => map.idle())
      .then(() => latest.current.onWholeDrawn());
  }, [map, isSettled, createOverlayLayers]);

  useEffect(() => {
    if (isSettled) void map?.setObstacles(obstacles);
  }, [map, isSettled, obstacles]);

  useEffect(() => {
    void map?.setPins(pins);
  }, [map, pins]);

  return <div ref={container} className="map-view" data-waiting={props.isWaiting} />;
}

function createMap(
  container: HTMLDivElement,
  latest: { current: MapViewProps },
): TerritoryMap | null {
  try {
    return new TerritoryMap({
      ...latest.current,
      container,
      events: {
        onPoint: (...args) => latest.current.onPoint(...args),
        onSelect: (...args) => latest.current.onSelect(...args),
        onOverlayPoint: (...args) => latest.current.onOverlayPoint(...args),
        onOverlaySelect: (...args) => latest.current.onOverlaySelect(...args),
        onFirstMove: () => latest.current.onFirstMove?.(),
        onCamera: (...args) => latest.current.onCamera(...args),
      },
    });
  } catch {
    return null;
  }
}

/** Arrows go to the next zone in their direction, + and − zoom, Enter opens, P pins, Escape comes back. */
function listenToKeys(map: TerritoryMap, latest: { current: MapViewProps }): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directionOfKey[event.key];
    if (direction) latest.current.onMoveCursor(direction);
    else if (zoomOfKey[event.key]) map.zoomBy(zoomOfKey[event.key] ?? 0);
    else if (event.key.toLowerCase() === 'p') latest.current.onPinPointed();
    else if (event.key === 'Enter') latest.current.onOpenPointed();
    else if (event.key === 'Escape') latest.current.onEscape();
    else return;
    event.preventDefault();
  };
  map.canvas.addEventListener('keydown', onKeyDown);
  return () => map.canvas.removeEventListener('keydown', onKeyDown);
}
