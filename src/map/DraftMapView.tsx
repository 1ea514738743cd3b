import type { Feature } from 'geojson';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { drawStillMap, ofProcessor } from '../cartography/drawStillMap.ts';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import { serializePath } from '../cartography/serializePath.ts';
import { codeOfFeature } from '../cartography/stillMap.ts';
import { tracePath } from '../cartography/tracePath.ts';
import { type ZoneCode, zoneCode } from '../domain/territory/zone.ts';
import './DraftMapView.css';
import type { PinMark } from './pinMark.ts';
import { StillPins } from './StillPins.tsx';
import type { ZonePaint } from './zonePaint.ts';

interface DraftMapViewProps {
  zones: readonly Feature[];
  paint: ZonePaint;
  projection: Projection;
  size: PictureSize;
  borders: readonly Feature[];
  backdrop: readonly Feature[];
  rivers: readonly Feature[];
  pins: readonly PinMark[];
  selected: ZoneCode | null;
  pointed: ZoneCode | null;
  /** Whether the map that it covers takes the pointer and the keyboard. */
  isOverLive: boolean;
  onPoint(zone: ZoneCode | null, position: { x: number; y: number } | null): void;
  onSelect(zone: ZoneCode): void;
}

/**
 * The first coloured zones: drawn at once on a canvas, pointed at and clicked, until a map that takes the
 * keyboard is there.
 */
export function DraftMapView(props: DraftMapViewProps) {
  const { zones, projection, size, onPoint, onSelect } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useDrawing(canvas, props);
  const findZone = useMemo(() => createZoneFinder(zones, projection), [zones, projection]);

  const under = (event: React.MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const position = { x: event.clientX - box.left, y: event.clientY - box.top };
    return { zone: findZone(position), position };
  };
  return (
    <div
      className="draft-map"
      aria-hidden="true"
      data-over-live={props.isOverLive}
      data-pointing={props.pointed !== null}
      onPointerMove={(event) => {
        const { zone, position } = under(event);
        onPoint(zone, zone === null ? null : position);
      }}
      onPointerLeave={() => onPoint(null, null)}
      onClick={(event) => {
        const { zone } = under(event);
        if (zone !== null) onSelect(zone);
      }}
    >
      <canvas ref={canvas} />
      {props.pins.length > 0 && <StillPins pins={props.pins} {...{ projection, size }} zoom={1} />}
      <FocusOutlines {...props} />
    </div>
  );
}

function useDrawing(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  { zones, paint, projection, size, borders, backdrop, rivers }: DraftMapViewProps,
): void {
  const { width, height } = size;
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const pixelRatio = window.devicePixelRatio;
    element.width = Math.round(width * pixelRatio);
    element.height = Math.round(height * pixelRatio);
    // Opaque, so that the browser does not draw what is made ready behind it.
    const context = element.getContext('2d', { alpha: false, ...ofProcessor });
    if (!context) return;
    const rows = new Map(paint.codes.map((code, row) => [code, row]));
    const rowOf = (zone: Feature) => rows.get(codeOfFeature(zone)) ?? -1;
    drawStillMap(context, {
      zones,
      fills: zones.map((zone) => paint.fills[rowOf(zone)] ?? null),
      dimmed: zones.map((zone) => paint.dimmed[rowOf(zone)] ?? false),
      projection,
      size: { width, height },
      pixelRatio,
      backdrop,
      borders,
      rivers,
    });
  }, [canvas, zones, paint, projection, width, height, borders, backdrop, rivers]);
}

/** The selected zone in a thick line of ink, the pointed one in a thinner one. */
function FocusOutlines({ zones, projection, size, selected, pointed }: DraftMapViewProps) {
  if (selected === null && pointed === null) return null;
  const pathOf = (code: ZoneCode | null) => {
    const zone = code === null ? null : zones.find((feature) => codeOfFeature(feature) === code);
    return zone ? serializePath(zone.geometry, projection) : '';
  };
  return (
    <svg width={size.width} height={size.height} className="draft-map-focus" aria-hidden="true">
      <path d={pathOf(pointed)} strokeWidth={1.8} />
      <path d={pathOf(selected)} strokeWidth={3} />
    </svg>
  );
}

/** The shapes are made with the first question: most visits have none before the live map is there. */
function createZoneFinder(zones: readonly Feature[], projection: Projection) {
  let shapes: { code: string; shape: Path2D }[] | null = null;
  let context: CanvasRenderingContext2D | null = null;
  return ({ x, y }: { x: number; y: number }): ZoneCode | null => {
    shapes ??= zones.map((zone) => {
      const shape = new Path2D();
      tracePath(shape, zone.geometry, projection);
      return { code: codeOfFeature(zone), shape };
    });
    context ??= document.createElement('canvas').getContext('2d', ofProcessor);
    const found = shapes.find(({ shape }) => context?.isPointInPath(shape, x, y));
    return found ? zoneCode(found.code) : null;
  };
}
