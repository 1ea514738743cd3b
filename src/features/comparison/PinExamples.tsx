import type { MeshPin } from '../../domain/comparison/pin.ts';
import { findZone, findZoneOfCommune } from '../../domain/territory/findZone.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { meshes, type ZoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** Something to begin with: what is around the territory last open, and the three departments. */
export function PinExamples() {
  const text = useText(comparison).pins;
  const territory = useAtlas((state) => state.territory);
  const open = useAtlas((state) => state.view.zone);
  const changePins = useAtlas((state) => state.changePins);
  if (!territory) return null;
  const { department, epci } = territory.zones;
  const around = open === null ? -1 : rowOfEpci(territory, open);
  const code = epci.codes[around];
  const departments = department.codes.map(
    (known): MeshPin => ({ mesh: 'department', code: known }),
  );
  return (
    <ul className="pin-examples">
      {code !== undefined && (
        <li>
          <button type="button" onClick={() => changePins([{ mesh: 'epci', code }])}>
            {text.exampleEpci(displayName(epci.names[around] ?? ''))}
          </button>
        </li>
      )}
      <li>
        <button type="button" onClick={() => changePins(departments)}>
          {text.exampleDepartments}
        </button>
      </li>
    </ul>
  );
}

/** The EPCI that a zone is, or that holds the first of its communes. */
function rowOfEpci({ zones }: Territory, code: ZoneCode): number {
  const own = findZone(zones.epci, code);
  if (own >= 0) return own;
  for (const mesh of meshes) {
    const first = zones[mesh].members[findZone(zones[mesh], code)]?.[0];
    if (first !== undefined) return findZoneOfCommune(zones.epci, first);
  }
  return -1;
}
