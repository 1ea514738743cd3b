import { useMemo } from 'react';
import { selectElderlyHomes } from '../../domain/supply/selectElderlyHomes.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { careSupply } from '../../i18n/sections/careSupply.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Focus } from './selectFocus.ts';

/** Hospitals and homes of the zone by name, with their status and size; fetched when it is unfolded. */
export function CareSiteList({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet).supply;
  const hand = useAtlasHand();
  const sites = useNamedSites(focus);
  return (
    <details
      className="sheet-subfold"
      onToggle={(event) => event.currentTarget.open && hand.request('careSites')}
    >
      <summary>{text.sites}</summary>
      {sites === null && <p className="sheet-remark">{text.loading}</p>}
      {sites?.length === 0 && <p className="sheet-remark">{text.nothing}</p>}
      {sites && sites.length > 0 && (
        <ul className="care-sites">
          {sites.map(({ id, name, details }) => (
            <li key={id}>
              {name}
              <p className="figure-detail">{details}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="figure-detail">{text.sitesNote}</p>
    </details>
  );
}

interface NamedSite {
  id: string;
  name: string;
  details: string;
}

/** `null` while their file has not come. */
function useNamedSites({ memberRows, mesh }: Focus): NamedSite[] | null {
  const text = useText(zoneSheet).supply;
  const words = useText(careSupply);
  const formats = useFormats();
  const careSites = useAtlas((state) => state.careSites);
  const communes = useAtlas((state) => state.territory?.communes);
  return useMemo(() => {
    if (!careSites || !communes) return null;
    const nameOf = new Map(
      Array.from(memberRows, (row) => [communes.codes[row] ?? '', communes.names[row]]),
    );
    const codes = new Set(Array.from(memberRows).flatMap((row) => communes.codes[row] ?? []));
    const place = (code: string) => mesh !== 'commune' && nameOf.get(code);
    const join = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');
    const hospitals = careSites.hospitals
      .filter(({ commune }) => codes.has(commune))
      .map(({ id, name, ownership, commune }) => ({
        id,
        name,
        details: join(place(commune), text.hospital, words.ownerships[ownership]),
      }));
    const homes = selectElderlyHomes(careSites.homes, codes).map((home) => ({
      id: home.id,
      name: home.name,
      details: join(
        place(home.commune),
        words.homeKinds[home.kind],
        words.ownerships[home.ownership],
        home.places === null ? text.placesUnknown : text.placesOf(formats.integer(home.places)),
      ),
    }));
    return [...hospitals, ...homes];
  }, [careSites, communes, memberRows, mesh, text, words, formats]);
}
