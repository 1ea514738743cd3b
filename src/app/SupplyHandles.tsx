import { type PointerEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { type ZoneCode, zoneCode } from '../domain/territory/zone.ts';
import { countPractitioners, formatAmount } from '../features/scenarios/describeChange.ts';
import { useScenarioWords } from '../features/scenarios/useScenarioWords.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { useSupplyOfScenario } from '../state/useSupplyOfScenario.ts';
import { PointMarks } from './PointMarks.tsx';
import './supplyHandles.css';
import type { SupplyCarry } from './useSupplyCarry.ts';

interface SupplyHandlesProps {
  map: MovableMap;
  size: PictureSize;
  territory: Territory;
  carry: SupplyCarry;
}

interface Handle {
  commune: ZoneCode;
  position: [longitude: number, latitude: number];
  now: number;
  /** Since the scenario; 0 where nothing has changed. */
  added: number;
}

/** A press that moves less chooses the commune. */
const leastDragPixels = 5;

/** Its surface grows with the practitioners. */
const radiusOf = (count: number): number => 3 + 1.2 * Math.sqrt(count);

/** One disc where practitioners are, to be dragged to another commune, and the token of a new one. */
export function SupplyHandles({ map, size, territory, carry }: SupplyHandlesProps) {
  const words = useScenarioWords();
  const { text, formats } = words;
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const handles = useHandles(territory);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => map.onMove(redraw), [map]);
  const { ghost, holder, startDrag } = useDrag(map, carry);
  const what = countPractitioners(words, profession, carry.carried?.amount ?? 1);
  return (
    <div className="supply-handles" ref={holder}>
      <svg width={size.width} height={size.height} aria-hidden="true">
        {handles.map(({ commune, position, now, added }) => {
          const { x, y } = map.project(position);
          if (x < -30 || y < -30 || x > size.width + 30 || y > size.height + 30) return null;
          const radius = radiusOf(now);
          return (
            <g
              key={commune}
              className="supply-handle"
              data-supply={commune}
              data-changed={added !== 0}
              transform={`translate(${x} ${y})`}
              onPointerDown={(event) => startDrag(event, commune)}
            >
              <circle className="supply-target" r={Math.max(12, radius)} />
              <circle className="supply-disc" r={radius} />
              {added !== 0 && (
                <text y={-radius - 5} textAnchor="middle">
                  {(added > 0 ? '+' : '−') + formatAmount(formats, Math.abs(added))}
                </text>
              )}
            </g>
          );
        })}
        <PointMarks map={map} territory={territory} />
      </svg>
      <button
        type="button"
        className="supply-token"
        title={text.map.carry.tools}
        aria-label={`${text.map.carry.tools} : ${text.map.carry.new(what)}`}
        onPointerDown={(event) => startDrag(event, null)}
        onClick={(event) => {
          // By the keyboard alone: a pointer drags it.
          if (event.detail === 0) carry.take(null);
        }}
      >
        <svg viewBox="0 0 10 16" aria-hidden="true">
          <path d="M3 3h.01M7 3h.01M3 8h.01M7 8h.01M3 13h.01M7 13h.01" />
        </svg>
        {text.map.carry.new(what)}
      </button>
      {ghost && (
        <div className="supply-ghost" aria-hidden="true" style={{ left: ghost.x, top: ghost.y }}>
          {what}
        </div>
      )}
    </div>
  );
}

/** The communes that have practitioners, or had them before the scenario. */
function useHandles({ communes }: Territory): Handle[] {
  const supplyOf = useSupplyOfScenario();
  return useMemo(
    () =>
      communes.codes.flatMap((commune, row) => {
        const supply = supplyOf(commune);
        if (!supply || (supply.now === 0 && supply.before === 0)) return [];
        return {
          commune,
          position: [communes.longitudes[row] ?? 0, communes.latitudes[row] ?? 0],
          now: supply.now,
          added: Math.round((supply.now - supply.before) * 100) / 100,
        };
      }),
    [communes, supplyOf],
  );
}

interface Point {
  x: number;
  y: number;
}

/** From the press on a disc or on the token until it is let go; Escape lets go without a change. */
function useDrag(map: MovableMap, carry: SupplyCarry) {
  const holder = useRef<HTMLDivElement>(null);
  const [ghost, setGhost] = useState<Point | null>(null);
  const latest = useRef(carry);
  latest.current = carry;
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  // A finger on a disc drags it: without this the page scrolls, for parts of a drawing have no `touch-action`.
  useEffect(() => {
    const element = holder.current;
    const keep = (event: TouchEvent) => {
      if (
        event.target instanceof Element &&
        event.target.closest('.supply-handle, .supply-token')
      ) {
        event.preventDefault();
      }
    };
    element?.addEventListener('touchstart', keep, { passive: false });
    return () => element?.removeEventListener('touchstart', keep);
  }, []);

  function startDrag(event: PointerEvent, from: ZoneCode | null): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    // The map beneath keeps the focus for its keys, and nothing is selected as text.
    event.preventDefault();
    const start = { x: event.clientX, y: event.clientY };
    let isDragging = false;
    const onStage = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
      const box = holder.current?.getBoundingClientRect();
      return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
    };
    const zoneUnder = (point: Point) =>
      isInside(holder.current, point) ? (discAt(holder.current, point) ?? map.zoneAt(point)) : null;
    const onMove = (moved: globalThis.PointerEvent) => {
      if (
        !isDragging &&
        Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < leastDragPixels
      )
        return;
      if (!isDragging) latest.current.take(from, true);
      isDragging = true;
      const point = onStage(moved);
      setGhost(point);
      atlasStore.getState().point(zoneUnder(point));
    };
    const onUp = (released: globalThis.PointerEvent) => {
      stop.current();
      const point = onStage(released);
      if (isDragging && isInside(holder.current, point)) latest.current.putDown(zoneUnder(point));
      else if (isDragging) latest.current.cancel();
      else if (from !== null) atlasStore.getState().changeView({ zone: from });
    };
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      stop.current();
      latest.current.cancel();
    };
    const onCancel = () => {
      stop.current();
      latest.current.cancel();
    };
    stop.current();
    stop.current = () => {
      setGhost(null);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
  }
  return { ghost, holder, startDrag };
}

/** The commune whose disc is there: seen from afar, a disc reaches over its neighbours. */
function discAt(holder: HTMLElement | null, { x, y }: Point): ZoneCode | null {
  const box = holder?.getBoundingClientRect();
  const under = document.elementsFromPoint(x + (box?.left ?? 0), y + (box?.top ?? 0));
  const disc = under.find((element) => element.matches('.supply-disc'));
  const commune = disc?.closest('[data-supply]')?.getAttribute('data-supply');
  return commune ? zoneCode(commune) : null;
}

const isInside = (holder: HTMLElement | null, { x, y }: Point): boolean =>
  holder !== null && x >= 0 && y >= 0 && x <= holder.clientWidth && y <= holder.clientHeight;
