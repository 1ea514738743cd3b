import { useMemo } from 'react';
import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import { selectNearbySites } from '../../domain/experiments/selectNearbySites.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import type { Focus } from './selectFocus.ts';

const radiusKm = 20;

/** Documented sites in the zone and around it; none found is never "none exists". */
export function NearbyExperiments({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const words = useText(experiments);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const register = useAtlas((state) => state.firstView?.experiments);
  const nearby = useMemo(() => {
    if (!territory || !register) return [];
    const members = focus.zones.members[focus.row] ?? new Uint32Array();
    return selectNearbySites(register, territory.communes, members, radiusKm);
  }, [territory, register, focus]);

  return (
    <section className="sheet-section">
      <h3>{text.experimentsNear(formats.km(radiusKm, 0))}</h3>
      {nearby.length === 0 && <p className="figure-detail">{text.noExperiment}</p>}
      <ul className="record-sites">
        {nearby.map(({ experiment, site, distanceKm }) => (
          <li key={site.id} className="nearby-site">
            <img
              src={siteSymbolUrl(experiment.axis, site.role === 'mobile' ? 'mobile' : 'patients')}
              alt={words.axes[experiment.axis]}
              width={22}
              height={22}
            />
            <span>
              <a {...viewLink(view, { record: experiment.id })}>{experiment.name}</a>
              <span className="record-date">
                {site.communeName}
                {' · '}
                {distanceKm === 0 ? text.inTheZone : formats.km(distanceKm, 0)}
                {' · '}
                {words.siteRoles[site.role]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
