import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';
import { ZoneLink } from './ZoneLink.tsx';

/** The communes of a group, by name, each leading to its sheet. */
export function MemberCommunes({ focus: { memberRows } }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const formats = useFormats();
  const communes = useAtlas((state) => state.territory?.zones.commune);
  if (!communes) return null;
  const rows = Array.from(memberRows).sort((a, b) =>
    (communes.names[a] ?? '').localeCompare(communes.names[b] ?? '', 'fr'),
  );
  return (
    <SheetSection heading={text.members(formats.integer(rows.length))}>
      <ul className="member-communes">
        {rows.map((row) => (
          <li key={row}>
            <ZoneLink zones={communes} row={row} />
            <span>
              {text.smallCommune(formats.integer(communes.population[row] ?? Number.NaN))}
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
