import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { selectOverlappingZones } from '../../domain/territory/selectOverlappingZones.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** One's own zone is known by its communes: as many as a reader can check. */
const mostNamed = 12;

/** What kind of zone it is, the zones it belongs to, and how many live there. */
export function BriefPlace({ zone }: { zone: ComparedZone }) {
  const text = useText(brief);
  const sheet = useText(zoneSheet);
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  const { zones, communes } = territory;
  const { place, members, population } = zone;
  const around = (mesh: 'epci' | 'department') =>
    selectOverlappingZones(zones[mesh], members).map((row) =>
      displayName(zones[mesh].names[row] ?? ''),
    );
  const { commune } = names.meshes;
  const parts = [
    place ? names.meshes[place.mesh].name : text.own,
    place && zones[place.mesh].codes[place.row],
    place?.mesh === 'commune' && around('epci').join(', '),
    place?.mesh !== 'department' && around('department').join(', '),
    place?.mesh !== 'commune' && formats.count(members.length, commune.one, commune.other),
    population > 0 && sheet.population(formats.integer(population)),
  ];
  const memberNames = Array.from(members, (row) => displayName(communes.names[row] ?? ''));
  return (
    <>
      <p className="brief-place">{parts.filter(Boolean).join('\u00a0· ')}</p>
      {!place && <p className="brief-detail">{describeMembers()}</p>}
    </>
  );

  function describeMembers(): string {
    const others = memberNames.length - mostNamed;
    if (others <= 1) return text.members(formats.list(memberNames));
    return text.membersAndMore(memberNames.slice(0, mostNamed).join(', '), formats.integer(others));
  }
}
