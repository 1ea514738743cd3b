import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { type DrawnPoint, selectInside } from '../domain/comparison/drawnOutline.ts';
import type { CommuneTable } from '../domain/territory/territory.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { comparison } from '../i18n/sections/comparison.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { addToDraft, drawDraft, noteInDraft } from '../state/zoneDraft.ts';
import './drawOutline.css';

interface DrawOutlineProps {
  map: MovableMap;
  communes: CommuneTable;
}

/** So near to the first point, a press closes the outline. */
const closingPixels = 14;
const stepPixels = 4;

/** Over the map while an outline is drawn: dragged in one go, or point after point back to the first. */
export function DrawOutline({ map, communes }: DrawOutlineProps) {
  const text = useText(comparison).editor;
  const [points, setPoints] = useState<readonly DrawnPoint[]>([]);
  /** Where the press began, and how many points there were. */
  const press = useRef<{ at: DrawnPoint; count: number } | null>(null);

  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    leave.current?.focus({ preventScroll: true });
    leave.current?.closest('.stage')?.scrollIntoView({ block: 'nearest' });
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && drawDraft(false);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  function begin(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    const [first] = points;
    if (first && points.length > 2 && distanceOf(first, at) < closingPixels) {
      finish(points);
      return;
    }
    press.current = { at, count: points.length };
    setPoints([...points, at]);
  }

  function drag(event: PointerEvent): void {
    const at = placeOf(event);
    const last = points.at(-1);
    if (press.current && last && distanceOf(last, at) >= stepPixels) setPoints([...points, at]);
  }

  /** A line that was dragged is whole; a press alone was one corner of it. */
  function end(): void {
    const started = press.current;
    press.current = null;
    if (started && points.length > started.count + 2) finish(points);
  }

  function finish(outline: readonly DrawnPoint[]): void {
    const centres = communes.codes.map((_, row): DrawnPoint => {
      const { x, y } = map.project([
        communes.longitudes[row] ?? Number.NaN,
        communes.latitudes[row] ?? Number.NaN,
      ]);
      return [x, y];
    });
    const selection = selectInside(outline, centres);
    const inside = selection?.rows.flatMap((row) => communes.codes[row] ?? []) ?? [];
    if (!selection) noteInDraft({ kind: 'flatOutline' });
    else if (inside.length === 0) noteInDraft({ kind: 'emptyOutline' });
    else addToDraft(inside, selection.isCrossed ? [{ kind: 'crossedOutline' }] : []);
  }

  const [first] = points;
  return (
    <div className="draw-outline">
      <svg
        className="draw-surface"
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={drag}
        onPointerUp={end}
      >
        <polygon points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
        {first && <circle cx={first[0]} cy={first[1]} r={closingPixels / 2} />}
      </svg>
      <div className="draw-hint">
        <p>{text.drawing}</p>
        <button type="button" disabled={points.length < 3} onClick={() => finish(points)}>
          {text.closeOutline}
        </button>
        <button ref={leave} type="button" onClick={() => drawDraft(false)}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}

function placeOf(event: PointerEvent): DrawnPoint {
  const box = event.currentTarget.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

const distanceOf = (a: DrawnPoint, b: DrawnPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
