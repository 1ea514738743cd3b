import { useEffect } from 'react';
import { formatDistance } from '../../cartography/formatFigure.ts';
import type { NearestCare } from '../../domain/indicators/nearestCare.ts';
import { selectNearestAbroad } from '../../domain/supply/selectNearestAbroad.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { careSupply } from '../../i18n/sections/careSupply.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useNearestCare } from '../../state/useNearestCare.ts';
import { SheetSection } from './SheetSection.tsx';
import { ZoneLink } from './ZoneLink.tsx';

/** The nearest place of each kind to a commune, here or elsewhere, in km and estimated minutes. */
export function NearestCareList({ communeRow }: { communeRow: number }) {
  const text = useText(zoneSheet).nearest;
  const care = useNearestCare(communeRow);
  const isNearBorder = useAtlas((state) => state.territory?.communes.nearBorder[communeRow]);
  return (
    <SheetSection heading={text.heading} startsOpen>
      <table className="sheet-table nearest-table">
        <caption className="visually-hidden">{text.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.kind}</th>
            <th scope="col">{text.columns.place}</th>
            <th scope="col">{text.columns.distance}</th>
            <th scope="col">{text.columns.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {care?.map((nearest) => (
            <NearestRow key={nearest.kind} nearest={nearest} />
          ))}
        </tbody>
      </table>
      <p className="figure-detail">{text.note}</p>
      {isNearBorder && <NearestAbroadNote communeRow={communeRow} />}
    </SheetSection>
  );
}

function NearestRow({ nearest }: { nearest: NearestCare }) {
  const text = useText(zoneSheet);
  const formats = useFormats();
  const communes = useAtlas((state) => state.territory?.zones.commune);
  const { kind, code, name, distanceKm, lowMinutes, highMinutes } = nearest;
  const row = communes ? findZone(communes, code) : -1;
  return (
    <tr>
      <th scope="row">{text.nearest.kinds[kind]}</th>
      {distanceKm === 0 ? (
        <td colSpan={3} className="nearest-here">
          {text.inTheCommune}
        </td>
      ) : (
        <>
          <td>
            {communes && row >= 0 ? <ZoneLink zones={communes} row={row} /> : displayName(name)}
          </td>
          <td>{formatDistance(distanceKm, { text, formats })}</td>
          <td>{formats.minutesRange(lowMinutes, highMinutes)}</td>
        </>
      )}
    </tr>
  );
}

/** Care does not stop at the border, but the data do: the nearest general hospital beyond it. */
function NearestAbroadNote({ communeRow }: { communeRow: number }) {
  const text = useText(zoneSheet);
  const words = useText(careSupply);
  const formats = useFormats();
  const hand = useAtlasHand();
  const careSites = useAtlas((state) => state.careSites);
  const communes = useAtlas((state) => state.territory?.communes);
  useEffect(() => hand.request('careSites'), [hand]);
  if (!careSites || !communes) return null;
  const nearest = selectNearestAbroad(careSites.hospitalsAbroad, [
    communes.longitudes[communeRow] ?? Number.NaN,
    communes.latitudes[communeRow] ?? Number.NaN,
  ]);
  if (!nearest) return null;
  const { town, country, emergency } = nearest.hospital;
  return (
    <p className="sheet-remark">
      {text.nearest.abroad(
        titleCase(town),
        words.countries[country],
        formatDistance(nearest.distanceKm, { text, formats }),
        words.emergencyAbroad[emergency],
      )}
    </p>
  );
}

/** The directory shouts some towns ("SAINT-MARD"). */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (initial) => initial.toUpperCase());
}
