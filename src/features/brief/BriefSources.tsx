import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { isOwnZone, pinKey } from '../../domain/comparison/pin.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { today } from '../../i18n/today.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { briefRecord, defaultView } from '../../state/sharedView.ts';
import { linkTo } from '../../state/url/viewCodec.ts';
import { useSources } from '../../state/useSources.ts';
import { PrintedSources } from '../../ui/PrintedSources.tsx';
import { briefRows } from './briefRows.ts';

/** Besides those of the figures. */
const otherSources = ['ars-zoning', 'communes', 'boundaries'];

/** Who made the tables and when, the date of the brief, and where to find it again. */
export function BriefSources({ zone }: { zone: ComparedZone }) {
  const text = useText(brief);
  const formats = useFormats();
  const address = useBriefAddress(zone);
  const ids = new Set([
    ...briefRows.flatMap((id) => indicatorById(id)?.sources ?? []),
    ...otherSources,
  ]);
  const named = useSources(ids).map(({ producer, title, vintage }) =>
    text.source(producer, title, vintage),
  );
  return (
    <PrintedSources
      words={text}
      sources={named}
      made={text.made(formats.date(today()), import.meta.env.VITE_VERSION)}
      address={address}
    />
  );
}

/** Of the brief alone, without what was on the map before: as short as it can be. */
function useBriefAddress(zone: ComparedZone): string {
  const { language, mesh, zone: code, pins, supplyBasis } = useAtlas((state) => state.view);
  const own = zone.place === null;
  const link = linkTo({
    ...defaultView,
    language,
    supplyBasis,
    mesh: zone.place?.mesh ?? mesh,
    zone: own ? zoneCode('o1') : code,
    pins: own ? pins.filter((pin) => isOwnZone(pin) && pinKey(pin) === zone.key) : [],
    record: briefRecord,
  });
  return new URL(link, document.baseURI).href;
}
