import { Fragment } from 'react';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Focus } from './selectFocus.ts';
import { ZoneLink } from './ZoneLink.tsx';

/** What kind of zone it is, the zones it belongs to, and how many live there. */
export function ZonePlace({ focus }: { focus: Focus }) {
  const text = useText(zoneFigures);
  const names = useText(indicators);
  const formats = useFormats();
  const zones = useAtlas((state) => state.territory?.zones);
  if (!zones) return null;
  const { commune } = names.meshes;
  const { mesh, epciRow, departmentRows, memberRows, population } = focus;
  return (
    <p className="sheet-place">
      <span>{names.meshes[mesh].name}</span>{' '}
      {epciRow >= 0 && (
        <>
          <span>
            <ZoneLink zones={zones.epci} row={epciRow} />
          </span>{' '}
        </>
      )}
      {mesh !== 'department' &&
        departmentRows.map((row) => (
          <Fragment key={row}>
            <span>
              <ZoneLink zones={zones.department} row={row} />
            </span>{' '}
          </Fragment>
        ))}
      {mesh !== 'commune' && (
        <>
          <span>{formats.count(memberRows.length, commune.one, commune.other)}</span>{' '}
        </>
      )}
      {population > 0 && <span>{text.population(formats.integer(population))}</span>}
    </p>
  );
}
