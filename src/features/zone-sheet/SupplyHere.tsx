import { useMemo } from 'react';
import {
  type CareGroup,
  type CareId,
  careGroups,
  computeLocalSupply,
  type LocalCare,
} from '../../domain/supply/localSupply.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { careSupply } from '../../i18n/sections/careSupply.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { CareSiteList } from './CareSiteList.tsx';
import { PrivateSpecialists } from './PrivateSpecialists.tsx';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';

/** What is listed in the communes of the zone: only what exists, then the main kinds that do not. */
export function SupplyHere({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet).supply;
  const supply = useLocalSupply(focus);
  const hint = useSupplyHint(supply);
  const isComplete = useAtlas((state) => state.isComplete);
  const isKnown = supply.some(({ count }) => !Number.isNaN(count));
  if (!isKnown) {
    return (
      <SheetSection heading={text.heading}>
        <p>{isComplete ? text.unavailable : text.loading}</p>
      </SheetSection>
    );
  }
  // Specialists of a department are doctors counted by the insurance, not places of practice.
  const groups = careGroups.filter(
    (group) => !(focus.mesh === 'department' && group === 'specialists'),
  );
  const shown = supply.filter(({ group, count }) => groups.includes(group) && count > 0);
  return (
    <SheetSection heading={text.heading} hint={hint}>
      {shown.length === 0 && <p className="sheet-remark">{text.nothing}</p>}
      {groups.map((group) => (
        <SupplyGroup
          key={group}
          group={group}
          items={shown.filter((item) => item.group === group)}
        />
      ))}
      {focus.mesh === 'department' && <PrivateSpecialists departmentRow={focus.row} />}
      <MissingKinds supply={supply} />
      <p className="figure-detail">{text.note}</p>
      <CareSiteList focus={focus} />
    </SheetSection>
  );
}

function useLocalSupply({ memberRows }: Focus): LocalCare[] {
  const territory = useAtlas((state) => state.territory);
  return useMemo(
    () => (territory ? computeLocalSupply(territory, memberRows) : []),
    [territory, memberRows],
  );
}

/** "10 généralistes, 7 pharmacies". */
function useSupplyHint(supply: readonly LocalCare[]): string | undefined {
  const text = useText(zoneSheet).supply;
  const formats = useFormats();
  const countOf = (id: CareId) => supply.find((item) => item.id === id)?.count ?? Number.NaN;
  const [gps, pharmacies] = [countOf('gp'), countOf('pharmacy')];
  if (Number.isNaN(gps + pharmacies)) return undefined;
  return text.hint(
    formats.count(gps, text.gpForms.one, text.gpForms.other),
    formats.count(pharmacies, text.pharmacyForms.one, text.pharmacyForms.other),
  );
}

function SupplyGroup({ group, items }: { group: CareGroup; items: readonly LocalCare[] }) {
  const text = useText(zoneSheet).supply;
  const words = useText(careSupply);
  const formats = useFormats();
  if (items.length === 0) return null;
  return (
    <table className="sheet-table supply-table">
      <caption>{words.groups[group]}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.kind}</th>
          <th scope="col">{text.count}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, year, count, places }) => (
          <tr key={id}>
            <th scope="row">
              {words.kinds[id]}
              {year === 2019 && <span className="supply-year"> {text.year(String(year))}</span>}
            </th>
            <td>
              {places === null
                ? formats.integer(count)
                : text.places(formats.integer(count), formats.integer(places))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MissingKinds({ supply }: { supply: readonly LocalCare[] }) {
  const text = useText(zoneSheet).supply;
  const words: Readonly<Record<string, string>> = useText(careSupply).missing;
  const formats = useFormats();
  const missing = supply
    .filter(({ isMain, count }) => isMain && count === 0)
    .flatMap(({ id }) => words[id] ?? []);
  if (missing.length === 0) return null;
  return <p className="sheet-remark">{text.none(formats.list(missing, 'or'))}</p>;
}
