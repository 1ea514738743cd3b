import { Fragment } from 'react';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Focus } from './selectFocus.ts';
import { ZoneLink } from './ZoneLink.tsx';

/** What kind of zone it is, the zones it belongs to, and how many live there. */
export function ZonePlace({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const names = useText(indicators);
  const formats = useFormats();
  const zones = useAtlas((state) => state.territory?.zones);
  if (!zones) return null;
  const { mesh, epciRow, departmentRows, memberRows, population } = focus;
  const parts = [
    names.meshes[mesh].name,
    epciRow >= 0 && <ZoneLink zones={zones.epci} row={epciRow} />,
    ...(mesh === 'department' ? [] : departmentRows).map((row) => (
      <ZoneLink key={row} zones={zones.department} row={row} />
    )),
    mesh !== 'commune' && text.communes(formats.integer(memberRows.length)),
    text.population(formats.integer(population)),
  ].filter((part) => part !== false);
  return (
    <p className="sheet-place">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the line
        <Fragment key={at}>
          {part}
          {at < parts.length - 1 && ' · '}
        </Fragment>
      ))}
    </p>
  );
}
