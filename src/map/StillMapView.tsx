import type { Feature } from 'geojson';
import { useEffect, useMemo, useRef } from 'react';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import { createStillMap, type StillPoint, type ZoneFill } from '../cartography/stillMap.ts';
import { type ZoneCode, zoneCode } from '../domain/territory/zone.ts';
import { type Direction, directionOfKey } from './directionOfKey.ts';
import './StillMapView.css';
import type { ZonePaint } from './zonePaint.ts';

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
  points: readonly StillPoint[];
  selected: ZoneCode | null;
  pointed: ZoneCode | null;
  /** Whether it is there to stay (no WebGL) and takes the keyboard's focus. */
  isFocusable: boolean;
  onPoint(zone: ZoneCode | null, position: { x: number; y: number } | null): void;
  onSelect(zone: ZoneCode): void;
  onMoveCursor(direction: Direction): void;
  onOpenPointed(): void;
  onEscape(): void;
}

/** The still map in the page: first to show coloured zones, and the whole map where WebGL is missing. */
export function StillMapView(props: StillMapViewProps) {
  const { zones, paint, projection, size, borders, backdrop, rivers, points, title } = props;
  const holder = useRef<HTMLDivElement>(null);
  const fillOf = useMemo(() => {
    const fills = new Map(paint.codes.map((code, row) => [code, paint.fills[row] ?? null]));
    return (code: string): ZoneFill => fills.get(code) ?? null;
  }, [paint]);
  const svg = useMemo(
    () =>
      createStillMap({
        zones,
        fills: fillOf,
        projection,
        size,
        title,
        borders,
        backdrop,
        rivers,
        points,
      }),
    [zones, fillOf, projection, size, title, borders, backdrop, rivers, points],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost its marks
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    markZones(element, 'data-dimmed', (code) => paint.dimmed[paint.codes.indexOf(code)] ?? false);
  }, [svg, paint]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has lost its marks
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    raise(element, 'data-selected', props.selected);
    raise(element, 'data-pointed', props.pointed);
  }, [svg, props.selected, props.pointed]);

  const keyboard = props.isFocusable
    ? {
        role: 'region',
        'aria-label': props.region,
        tabIndex: 0,
        onKeyDown: (event: React.KeyboardEvent) => handleKey(event, props),
      }
    : { 'aria-hidden': true };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a region with keys of its own where it stays; decorative while MapLibre loads
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens the pointed zone, see handleKey
    <div
      ref={holder}
      className="still-map"
      {...keyboard}
      onPointerMove={(event) => {
        const zone = zoneAt(event.target);
        const box = event.currentTarget.getBoundingClientRect();
        props.onPoint(
          zone,
          zone === null ? null : { x: event.clientX - box.left, y: event.clientY - box.top },
        );
      }}
      onPointerLeave={() => props.onPoint(null, null)}
      onClick={(event) => {
        const zone = zoneAt(event.target);
        if (zone !== null) props.onSelect(zone);
      }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by createStillMap, which escapes every text
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

function zoneAt(target: EventTarget): ZoneCode | null {
  const code = target instanceof Element ? target.getAttribute('data-code') : null;
  return code === null ? null : zoneCode(code);
}

function markZones(element: Element, attribute: string, isMarked: (code: string) => boolean): void {
  for (const zone of element.querySelectorAll('[data-code]')) {
    zone.toggleAttribute(attribute, isMarked(zone.getAttribute('data-code') ?? ''));
  }
}

/** Marks one zone and draws it last, so that its outline is whole. */
function raise(element: Element, attribute: string, code: ZoneCode | null): void {
  for (const zone of element.querySelectorAll(`[${attribute}]`)) zone.removeAttribute(attribute);
  const zone = code === null ? null : element.querySelector(`[data-code="${CSS.escape(code)}"]`);
  if (!zone) return;
  zone.setAttribute(attribute, '');
  zone.parentElement?.append(zone);
}

function handleKey(event: React.KeyboardEvent, props: StillMapViewProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directionOfKey[event.key];
  if (direction) props.onMoveCursor(direction);
  else if (event.key === 'Enter') props.onOpenPointed();
  else if (event.key === 'Escape') props.onEscape();
  else return;
  event.preventDefault();
}
