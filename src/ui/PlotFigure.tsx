import { type PlotOptions, plot } from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'react';
import './PlotFigure.css';
import { placeLabels } from './placeLabels.ts';

/** A place in the units of both axes. */
export interface PlotPoint {
  x: number;
  y: number;
}

export interface PlotName extends PlotPoint {
  text: string;
  /** Of the dot it names, in pixels. */
  radius: number;
}

interface PlotFigureProps {
  /** What the chart shows, as one sentence for screen readers; its table says the rest. */
  title: string;
  /** Kept by the caller (`useMemo`): other options draw the chart anew. */
  options: PlotOptions;
  names?: readonly PlotName[];
  /** The point shown elsewhere on the page; moves without drawing anew. */
  pointed?: PlotPoint | null;
  /** The datum under the pointer. */
  onPoint?(datum: unknown): void;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A chart of Observable Plot in React: its style is our style sheet's, its names find their own room. */
export function PlotFigure({ title, options, names = noName, pointed, onPoint }: PlotFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof plot> | null>(null);
  const tell = useRef(onPoint);
  useLayoutEffect(() => {
    tell.current = onPoint;
  });

  useLayoutEffect(() => {
    const drawn = plot({ ...options, className: 'plot-figure-chart' });
    // Our security policy lets no inline style sheet in; Plot's few rules are in ours.
    drawn.querySelector('style')?.remove();
    drawn.setAttribute('role', 'img');
    unnameParts(drawn);
    drawNames(drawn, names);
    // Tips come with the pointer, each with a name that no rule allows.
    const tips = new MutationObserver(() => unnameParts(drawn));
    tips.observe(drawn, { childList: true, subtree: true });
    drawn.addEventListener('input', () => tell.current?.(drawn.value ?? null));
    box.current?.replaceChildren(drawn);
    chart.current = drawn;
    return () => tips.disconnect();
  }, [options, names]);

  useLayoutEffect(() => {
    chart.current?.setAttribute('aria-label', title);
  });

  useLayoutEffect(() => {
    const drawn = chart.current;
    if (!drawn || !pointed) return;
    const ring = append(drawn, 'circle', {
      class: 'plot-figure-ring',
      cx: toPixels(drawn, 'x', pointed.x),
      cy: toPixels(drawn, 'y', pointed.y),
      r: 8,
    });
    return () => ring.remove();
  }, [pointed]);

  return <div className="plot-figure" ref={box} />;
}

const noName: readonly PlotName[] = [];

/** An image to screen readers: its parts are not said one by one. */
function unnameParts(drawn: Element): void {
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
}

function drawNames(drawn: ReturnType<typeof plot>, names: readonly PlotName[]): void {
  const frame = {
    width: Number(drawn.getAttribute('width')),
    height: Number(drawn.getAttribute('height')),
  };
  const anchors = names.map(({ x, y, ...name }) => ({
    ...name,
    x: toPixels(drawn, 'x', x),
    y: toPixels(drawn, 'y', y),
  }));
  for (const { anchor, x, y } of placeLabels(anchors, frame)) {
    const text = append(drawn, 'text', { class: 'plot-figure-name', x, y });
    text.textContent = anchor.text;
  }
}

const toPixels = (drawn: ReturnType<typeof plot>, axis: 'x' | 'y', value: number): number =>
  Number(drawn.scale(axis)?.apply(value));

function append(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const child = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, String(value));
  return parent.appendChild(child);
}
