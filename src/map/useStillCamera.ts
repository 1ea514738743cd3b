import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  type PictureSize,
  type Projection,
  paddingOnEachSide,
} from '../cartography/mapProjection.ts';
import { zoneCode } from '../domain/territory/zone.ts';
import type { MovableMap } from './MovableMap.ts';

const closest = 8;

/**
 * Moves the still map without WebGL: the picture is enlarged inside a box that scrolls, so that wheel
 * and finger move it as they do any page.
 */
export function useStillCamera(
  holder: RefObject<HTMLElement | null>,
  projection: Projection,
  size: PictureSize,
): { zoom: number; map: MovableMap } {
  const [zoom, setZoom] = useState(1);
  const latest = useRef({ projection, size, zoom });
  latest.current = { projection, size, zoom };
  /** What must come to the middle once the new size is laid out, in pixels of the picture. */
  const target = useRef<readonly [number, number] | null>(null);

  useLayoutEffect(() => {
    if (!holder.current || !target.current) return;
    centreOn(holder.current, target.current, zoom);
    target.current = null;
  }, [holder, zoom]);

  const listeners = useRef(new Set<() => void>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has moved with each of them
  useLayoutEffect(() => {
    for (const listener of listeners.current) listener();
  }, [projection, zoom]);

  const map = useMemo((): MovableMap => {
    const enlarge = (wanted: number, centre?: readonly [number, number]) => {
      const element = holder.current;
      if (!element) return;
      const next = Math.min(closest, Math.max(1, wanted));
      target.current = centre ?? middleOf(element, latest.current.zoom);
      if (next !== latest.current.zoom) return setZoom(next);
      centreOn(element, target.current, next);
    };
    return {
      show(position) {
        const element = holder.current;
        const [x, y] = latest.current.projection(...position);
        if (!element) return { x, y };
        const at = () => placeOnStage(element, [x, y], latest.current.zoom);
        const { width, height } = latest.current.size;
        const now = at();
        if (now.x < 0 || now.y < 0 || now.x > width || now.y > height) {
          centreOn(element, [x, y], latest.current.zoom);
        }
        return at();
      },
      project(position) {
        const element = holder.current;
        const [x, y] = latest.current.projection(...position);
        return element ? placeOnStage(element, [x, y], latest.current.zoom) : { x, y };
      },
      zoomBy: (levels) => enlarge(latest.current.zoom * 2 ** levels),
      zoomInOn: (position) =>
        enlarge(latest.current.zoom * 2, latest.current.projection(...position)),
      fitBounds([west, south, east, north], padding) {
        const { projection: project, size: stage } = latest.current;
        const { top, right, bottom, left } = paddingOnEachSide(padding);
        // Meridians lean and parallels bend in Lambert-93: the corners alone are not the extent.
        const edge = [west, (west + east) / 2, east].flatMap((longitude) => [
          project(longitude, south),
          project(longitude, north),
        ]);
        const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
        const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
        const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
        const wanted = Math.min(
          (stage.width - left - right) / (x1 - x0),
          (stage.height - top - bottom) / (y1 - y0),
          4,
        );
        const next = Math.max(1, wanted);
        // The middle of what is left free, not of the whole stage.
        const shift = [(right - left) / 2 / next, (bottom - top) / 2 / next] as const;
        enlarge(wanted, [(x0 + x1) / 2 + shift[0], (y0 + y1) / 2 + shift[1]]);
      },
      // Without being asked, the picture stays as it is: it shows the whole territory.
      isWellInView: () => true,
      zoneAt({ x, y }) {
        const box = holder.current?.getBoundingClientRect();
        const under = document.elementsFromPoint(x + (box?.left ?? 0), y + (box?.top ?? 0));
        const zone = under.find((element) => element.hasAttribute('data-code'));
        return zone ? zoneCode(zone.getAttribute('data-code') ?? '') : null;
      },
      onMove(listener) {
        const element = holder.current;
        listeners.current.add(listener);
        element?.addEventListener('scroll', listener);
        return () => {
          listeners.current.delete(listener);
          element?.removeEventListener('scroll', listener);
        };
      },
    };
  }, [holder]);

  return { zoom, map };
}

function middleOf(element: HTMLElement, zoom: number): [number, number] {
  return [
    (element.scrollLeft + element.clientWidth / 2) / zoom,
    (element.scrollTop + element.clientHeight / 2) / zoom,
  ];
}

function centreOn(element: HTMLElement, [x, y]: readonly [number, number], zoom: number): void {
  element.scrollLeft = x * zoom - element.clientWidth / 2;
  element.scrollTop = y * zoom - element.clientHeight / 2;
}

function placeOnStage(element: HTMLElement, [x, y]: readonly [number, number], zoom: number) {
  return { x: x * zoom - element.scrollLeft, y: y * zoom - element.scrollTop };
}
