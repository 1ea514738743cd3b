import { formatDistance } from '../../cartography/formatFigure.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import {
  type NearbySite,
  selectAreaExperiments,
  selectNearbySites,
} from '../../domain/experiments/selectNearbySites.ts';
import { selectOverlappingZones } from '../../domain/territory/selectOverlappingZones.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { experiments } from '../../i18n/sections/experiments.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';

const radiusKm = 20;
/** The rest is counted: the page has an end. */
const mostListed = 6;

/** Documented sites in the zone and around it; none found is never "none exists". */
export function BriefExperiments({ zone }: { zone: ComparedZone }) {
  const text = useText(brief).experiments;
  const sheet = useText(zoneSheet);
  const formats = useFormats();
  const { nearby, areaOnly } = useExperiments(zone);
  const listed = nearby.slice(0, mostListed);
  const others = nearby.length - listed.length;
  return (
    <section>
      <h2>{sheet.experiments.heading(formats.km(radiusKm, 0))}</h2>
      {nearby.every(({ reach }) => reach === 'around') && <p>{sheet.experiments.none}</p>}
      {listed.length > 0 && (
        <ul className="brief-sites">
          {listed.map((site) => (
            <SiteLine key={site.site.id} nearby={site} />
          ))}
        </ul>
      )}
      {others > 0 && <p>{text.others(formats.integer(others))}</p>}
      {areaOnly.length > 0 && <p>{text.area(formats.integer(areaOnly.length))}</p>}
    </section>
  );
}

function SiteLine({ nearby }: { nearby: NearbySite }) {
  const sheet = useText(zoneSheet);
  const words = useText(experiments);
  const formats = useFormats();
  const { experiment, site, reach, distanceKm } = nearby;
  const where = {
    inside: sheet.experiments.here,
    sector: sheet.experiments.inSector,
    around: formatDistance(distanceKm, { text: sheet, formats }),
  }[reach];
  const details = [
    words.axes[experiment.axis],
    displayName(site.communeName ?? ''),
    where,
    words.siteRoles[site.role],
  ];
  return (
    <li>
      <strong>{experiment.name}</strong>
      <span className="brief-detail">{details.filter(Boolean).join('\u00a0· ')}</span>
    </li>
  );
}

function useExperiments({ members }: ComparedZone) {
  const territory = useAtlas((state) => state.territory);
  const register = useAtlas((state) => state.firstView?.experiments);
  if (!territory || !register) return { nearby: [], areaOnly: [] };
  const { communes, zones } = territory;
  const around = (mesh: 'epci' | 'department') =>
    new Set(
      selectOverlappingZones(zones[mesh], members).flatMap((row) => zones[mesh].codes[row] ?? []),
    );
  const extent = { memberRows: members, epcis: around('epci'), departments: around('department') };
  const nearby = selectNearbySites(register, communes, extent, radiusKm);
  const shown = new Set(nearby.map(({ experiment }) => experiment.id));
  const areaOnly = selectAreaExperiments(register, extent).filter(({ id }) => !shown.has(id));
  return { nearby, areaOnly };
}
