import type { ZoneCode } from '../domain/territory/zone.ts';
import type { StagePicture } from './useIndicatorPicture.ts';

interface StageTooltipProps {
  picture: Pick<StagePicture, 'zones' | 'describe'>;
  zone: ZoneCode | null;
  /** Where it stands, in pixels of the stage; `null`: only read out, not seen. */
  position: { x: number; y: number } | null;
  stageWidth: number;
}

/** The zone under the pointer or the keyboard's cursor: its name, the value, its unit; also read out. */
export function StageTooltip({ picture, zone, position, stageWidth }: StageTooltipProps) {
  const described = describeZone(picture, zone);
  const isOnRight = position !== null && position.x > stageWidth - 300;
  return (
    <>
      <p className="visually-hidden" role="status">
        {described && `${described.name} : ${described.value}`}
      </p>
      {described && position && (
        <div
          className="map-tooltip"
          aria-hidden="true"
          style={{
            top: position.y + 16,
            ...(isOnRight ? { right: stageWidth - position.x + 14 } : { left: position.x + 14 }),
          }}
        >
          <strong>{described.name}</strong>
          <span className="map-tooltip-value">{described.value}</span>
        </div>
      )}
    </>
  );
}

function describeZone({ zones, describe }: StageTooltipProps['picture'], zone: ZoneCode | null) {
  const row = zone === null || !zones ? -1 : zones.codes.indexOf(zone);
  if (!zones || row < 0) return null;
  return { name: zones.names[row] ?? '', value: describe(row) };
}
