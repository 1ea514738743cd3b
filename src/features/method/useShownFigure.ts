import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById, indicators as registry } from '../../domain/indicators/indicators.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import { meshes } from '../../domain/territory/zone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** The indicator in view, and in words what is shown of it: label, year, mesh, and the zone if one is open. */
export function useShownFigure(): { indicator: Indicator; words: string } {
  const names = useText(indicators);
  const { byMesh } = useText(method).publicPages.citation;
  const { indicatorId, year, mesh, zone } = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const indicator = indicatorById(indicatorId) ?? (registry[0] as Indicator);
  const zoneName = meshes
    .map((each) => territory?.zones[each])
    .map((zones) => (zones && zone ? zones.names[findZone(zones, zone)] : undefined))
    .find((name) => name !== undefined);
  const parts = [
    indicatorText(names, indicator.id).label,
    String(year ?? indicator.years.at(-1) ?? ''),
    zoneName ?? byMesh(names.meshes[mesh].one),
  ];
  return { indicator, words: parts.filter(Boolean).join(', ') };
}
