import {
  type CatchmentLine,
  catchmentCasingPixels,
  catchmentPixels,
} from '../cartography/catchmentLine.ts';
import type { Projection } from '../cartography/mapProjection.ts';
import { serializePath } from '../cartography/serializePath.ts';

interface StillCatchmentsProps {
  catchments: readonly CatchmentLine[];
  projection: Projection;
  zoom: number;
}

/** The outlines of what sites cover, beneath what stands on the still map. */
export function StillCatchments({ catchments, projection, zoom }: StillCatchmentsProps) {
  return catchments.map(({ boundMinutes, geometry }) => {
    const d = serializePath(geometry, (longitude, latitude) => {
      const [x, y] = projection(longitude, latitude);
      return [x * zoom, y * zoom];
    });
    const width = catchmentPixels(boundMinutes);
    return (
      <g key={boundMinutes} className="still-catchment" fill="none" strokeLinejoin="round">
        <path d={d} stroke="#fff" strokeWidth={width + catchmentCasingPixels} />
        <path d={d} stroke="var(--ink)" strokeWidth={width} />
      </g>
    );
  });
}
