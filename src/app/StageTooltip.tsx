import { describeValue } from '../cartography/describeValue.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

interface StageTooltipProps {
  shown: ShownIndicator;
  zone: ZoneCode | null;
  /** Where it stands, in pixels of the stage; `null`: only read out, not seen. */
  position: { x: number; y: number } | null;
  stageWidth: number;
}

/** The zone under the pointer or the keyboard's cursor: its name, the value, its unit; also read out. */
export function StageTooltip({ shown, zone, position, stageWidth }: StageTooltipProps) {
  const described = useDescribedZone(shown, zone);
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

function useDescribedZone({ indicator, zones, result }: ShownIndicator, zone: ZoneCode | null) {
  const names = useText(indicators);
  const formats = useFormats();
  const row = zone === null || !zones ? -1 : zones.codes.indexOf(zone);
  if (!zones || row < 0) return null;
  const name = zones.names[row] ?? '';
  if (!result) return { name, value: '' };
  const column = shownColumn(result);
  const { text, unit } = describeValue(names, formats, indicator, {
    value: column.values[row] ?? Number.NaN,
    status: column.status[row],
    lower: result.range?.lower[row],
    upper: result.range?.upper[row],
  });
  return { name, value: unit === '' ? text : `${text} ${unit}` };
}
