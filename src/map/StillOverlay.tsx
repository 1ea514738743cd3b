import { lazy, Suspense } from 'react';
import type { CatchmentLine } from '../cartography/catchmentLine.ts';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import type { OverlayObject } from './layers/OverlayObject.ts';
import './stillOverlay.css';

const StillCatchments = lazy(async () => ({
  default: (await import('./StillCatchments.tsx')).StillCatchments,
}));

/** A symbol of the still map: of constant size, whatever the enlargement. */
export interface StillMark {
  key: string;
  position: [longitude: number, latitude: number];
  /** Side of the symbol on screen. */
  pixels: number;
  offset: [x: number, y: number];
  /** `data:` address of the symbol. */
  image: string;
  /** Number written beneath; empty where it stands for one. */
  number: string;
  object: OverlayObject;
}

/** A line from a commune to a place it reaches. */
export interface StillTrip {
  key: string;
  from: [longitude: number, latitude: number];
  to: [longitude: number, latitude: number];
  widthPixels: number;
  radiusPixels: number;
  object: OverlayObject;
}

export interface StillOverlayContent {
  /** Of what sites cover; none but where coverage is shown. */
  catchments?: readonly CatchmentLine[] | undefined;
  trips: readonly StillTrip[];
  marks: readonly StillMark[];
}

interface StillOverlayProps extends StillOverlayContent {
  projection: Projection;
  size: PictureSize;
  zoom: number;
  onPoint(object: OverlayObject | null, event: React.PointerEvent): void;
  onSelect(object: OverlayObject, event: React.MouseEvent): void;
}

/** What stands on top of the still map; all of it is also listed beside the map, for keyboard and ear. */
export function StillOverlay(props: StillOverlayProps) {
  const { size, zoom, projection, catchments, trips, marks } = props;
  const project = (position: [number, number]) => {
    const [x, y] = projection(...position);
    return [x * zoom, y * zoom] as const;
  };
  const follow = (object: OverlayObject) => ({
    className: 'still-mark',
    onPointerMove(event: React.PointerEvent) {
      event.stopPropagation();
      props.onPoint(object, event);
    },
    onPointerLeave: (event: React.PointerEvent) => props.onPoint(null, event),
    onClick(event: React.MouseEvent) {
      event.stopPropagation();
      props.onSelect(object, event);
    },
  });
  return (
    <svg
      className="still-overlay"
      width={size.width * zoom}
      height={size.height * zoom}
      aria-hidden="true"
    >
      {catchments && (
        <Suspense>
          <StillCatchments {...{ catchments, projection, zoom }} />
        </Suspense>
      )}
      {trips.map(({ key, from, to, widthPixels }) => {
        const [[x1, y1], [x2, y2]] = [project(from), project(to)];
        return (
          <g key={key}>
            <line {...{ x1, y1, x2, y2 }} stroke="#fff" strokeWidth={widthPixels + 3} />
            <line {...{ x1, y1, x2, y2 }} stroke="var(--ink)" strokeWidth={widthPixels} />
          </g>
        );
      })}
      {trips.map(({ key, to, radiusPixels, object }) => {
        const [cx, cy] = project(to);
        return (
          <circle
            key={key}
            {...follow(object)}
            {...{ cx, cy }}
            r={radiusPixels}
            fill="var(--ink)"
            stroke="#fff"
            strokeWidth={2}
          />
        );
      })}
      {marks.map(({ key, position, pixels, offset: [dx, dy], image, number, object }) => {
        const [x, y] = project(position);
        return (
          <g key={key} {...follow(object)} transform={`translate(${x + dx} ${y + dy})`}>
            <image href={image} x={-pixels / 2} y={-pixels / 2} width={pixels} height={pixels} />
            {number !== '' && (
              <text className="still-number" y={pixels / 2 + 9} textAnchor="middle">
                {number}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
