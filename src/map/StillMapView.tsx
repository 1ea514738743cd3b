import type { Feature } from 'geojson';
import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import { selectLabels } from '../cartography/selectLabels.ts';
import {
  createStillMap,
  type StillLabel,
  stillMapFill,
  type ZoneFill,
} from '../cartography/stillMap.ts';
import { type ZoneCode, zoneCode } from '../domain/territory/zone.ts';
import type { OnOverlayPoint } from './DeckOverlay.ts';
import { type Direction, directionOfKey } from './directionOfKey.ts';
import type { OverlayObject } from './layers/OverlayObject.ts';
import type { MovableMap } from './MovableMap.ts';
import { mapHelpId } from './mapHelpId.ts';
import type { PinMark } from './pinMark.ts';
import './StillMapView.css';
import { StillOverlay, type StillOverlayContent } from './StillOverlay.tsx';
import { StillPins } from './StillPins.tsx';
import { useStillCamera } from './useStillCamera.ts';
import type { ZonePaint } from './zonePaint.ts';
import { zoomOfKey } from './zoomOfKey.ts';

export interface StillMapViewProps {
  region: string;
  title: string;
  zones: readonly Feature[];
  paint: ZonePaint;
  projection: Projection;
  size: PictureSize;
  borders: readonly Feature[];
  backdrop: readonly Feature[];
  rivers: readonly Feature[];
  /** Names of towns, the first served first. */
  towns: readonly StillLabel[];
  overlay: StillOverlayContent;
  pins: readonly PinMark[];
  selected: ZoneCode | null;
  pointed: ZoneCode | null;
  onPoint(zone: ZoneCode | null, position: { x: number; y: number } | null): void;
  onSelect(zone: ZoneCode): void;
  onOverlayPoint: OnOverlayPoint;
  onOverlaySelect(object: OverlayObject, position: { x: number; y: number }): void;
  onMoveCursor(direction: Direction): void;
  onOpenPointed(): void;
  onPinPointed(): void;
  onEscape(): void;
  /** Hands out what moves it. */
  onReady(map: MovableMap): void;
  /** How much larger it is shown than when the whole territory is in sight. */
  onZoom(factor: number): void;
}

/** The still map in the place of MapLibre's, where WebGL is missing: with its pointer, its keys, its symbols. */
export function StillMapView(props: StillMapViewProps) {
  const { projection, size, onReady } = props;
  const holder = useRef<HTMLElement>(null);
  const svg = useStillPicture(holder, props);
  const { zoom, map } = useStillCamera(holder, projection, size);

  // biome-ignore lint/correctness/useExhaustiveDependencies: handed out once
  useEffect(() => onReady(map), [map]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes
  useEffect(() => props.onZoom(zoom), [zoom]);

  const onStage = (event: { clientX: number; clientY: number }) => {
    const box = holder.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  return (
    <section
      ref={holder}
      className="still-map"
      aria-label={props.region}
      aria-describedby={mapHelpId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move a cursor over it, Enter opens the pointed zone
      tabIndex={0}
      onKeyDown={(event) => handleKey(event, props, map)}
      onPointerMove={(event) => {
        const zone = zoneAt(event.target);
        props.onPoint(zone, zone === null ? null : onStage(event));
      }}
      onPointerLeave={() => props.onPoint(null, null)}
      onClick={(event) => {
        const zone = zoneAt(event.target);
        if (zone !== null) props.onSelect(zone);
      }}
    >
      <div
        className="still-map-sheet"
        style={
          {
            width: size.width * zoom,
            height: size.height * zoom,
            '--still-zoom': zoom,
          } as CSSProperties
        }
      >
        <div
          className="still-map-picture"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by createStillMap, which escapes every text
          dangerouslySetInnerHTML={{ __html: svg }}
        />
        {props.pins.length > 0 && <StillPins pins={props.pins} {...{ projection, size, zoom }} />}
        <StillOverlay
          {...props.overlay}
          {...{ projection, size, zoom }}
          onPoint={(object, event) => props.onOverlayPoint(object, object && onStage(event))}
          onSelect={(object, event) => props.onOverlaySelect(object, onStage(event))}
        />
      </div>
    </section>
  );
}

/** The picture, drawn once for an extent; colours, title and marks are then set on what is drawn. */
function useStillPicture(holder: RefObject<HTMLElement | null>, props: StillMapViewProps): string {
  const { zones, paint, projection, size, borders, backdrop, rivers, towns, title } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new paint or title is set on the drawing, see below
  const svg = useMemo(() => {
    const fillOf = fillByCode(paint);
    const fills = (code: string) => fillOf.get(code) ?? null;
    const lines = { borders, backdrop, rivers };
    return createStillMap({
      zones,
      fills,
      projection,
      size,
      title,
      ...lines,
      labels: selectLabels(towns, projection),
    });
  }, [zones, projection, size, borders, backdrop, rivers, towns]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost its marks
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const fills = fillByCode(paint);
    const dimmed = new Set(paint.codes.filter((_, row) => paint.dimmed[row]));
    for (const zone of element.querySelectorAll('[data-code]')) {
      const code = zone.getAttribute('data-code') ?? '';
      const fill = stillMapFill(fills.get(code) ?? null);
      if (zone.getAttribute('fill') !== fill) zone.setAttribute('fill', fill);
      zone.toggleAttribute('data-dimmed', dimmed.has(code));
    }
  }, [svg, paint]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost its title
  useLayoutEffect(() => {
    const named = holder.current?.querySelector('svg > title');
    if (named) named.textContent = title;
  }, [svg, title]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost its marks
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    raise(element, 'data-selected', props.selected);
    raise(element, 'data-pointed', props.pointed);
  }, [svg, props.selected, props.pointed]);
  return svg;
}

const fillByCode = ({ codes, fills }: ZonePaint): Map<string, ZoneFill> =>
  new Map(codes.map((code, row) => [code, fills[row] ?? null]));

function zoneAt(target: EventTarget): ZoneCode | null {
  const code = target instanceof Element ? target.getAttribute('data-code') : null;
  return code === null ? null : zoneCode(code);
}

/** Marks one zone and draws it last, so that its outline is whole. */
function raise(element: Element, attribute: string, code: ZoneCode | null): void {
  for (const zone of element.querySelectorAll(`[${attribute}]`)) zone.removeAttribute(attribute);
  const zone = code === null ? null : element.querySelector(`[data-code="${CSS.escape(code)}"]`);
  if (!zone) return;
  zone.setAttribute(attribute, '');
  zone.parentElement?.append(zone);
}

function handleKey(event: React.KeyboardEvent, props: StillMapViewProps, map: MovableMap): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directionOfKey[event.key];
  if (direction) props.onMoveCursor(direction);
  else if (zoomOfKey[event.key]) map.zoomBy(zoomOfKey[event.key] ?? 0);
  else if (event.key.toLowerCase() === 'p') props.onPinPointed();
  else if (event.key === 'Enter') props.onOpenPointed();
  else if (event.key === 'Escape') props.onEscape();
  else return;
  event.preventDefault();
}
