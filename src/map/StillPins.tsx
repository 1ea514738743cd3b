import { useMemo } from 'react';
import type { PictureSize, Projection } from '../cartography/mapProjection.ts';
import { serializePath } from '../cartography/serializePath.ts';
import { type PinMark, pinCasingPixels, pinDiscPixels, pinLinePixels } from './pinMark.ts';
import './stillOverlay.css';

interface StillPinsProps {
  pins: readonly PinMark[];
  projection: Projection;
  size: PictureSize;
  zoom: number;
}

/** The pinned zones on the still map, as MapLibre draws them; the list beside the map says them too. */
export function StillPins({ pins, projection, size, zoom }: StillPinsProps) {
  const paths = useMemo(
    () => pins.map(({ outline }) => (outline ? serializePath(outline.geometry, projection) : '')),
    [pins, projection],
  );
  return (
    <svg
      className="still-overlay"
      width={size.width * zoom}
      height={size.height * zoom}
      aria-hidden="true"
    >
      <g transform={`scale(${zoom})`} fill="none" strokeLinejoin="round">
        {pins.map(({ key, number }, at) => (
          <g key={key} data-pin={number}>
            <path
              d={paths[at]}
              stroke="var(--pin-casing)"
              strokeWidth={pinCasingPixels}
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={paths[at]}
              stroke="var(--pin)"
              strokeWidth={pinLinePixels}
              strokeDasharray={number === '' ? '5 4' : undefined}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        ))}
      </g>
      {pins.map(({ key, number, position }) => {
        if (number === '') return null;
        const [x, y] = projection(...position);
        return (
          <g key={key} transform={`translate(${x * zoom} ${y * zoom})`}>
            <circle
              r={pinDiscPixels / 2}
              fill="var(--pin)"
              stroke="var(--pin-casing)"
              strokeWidth={2}
            />
            <text className="still-pin-number" textAnchor="middle" dominantBaseline="central">
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
