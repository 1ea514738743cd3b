import { useMemo } from 'react';
import { formatDistance } from '../../cartography/formatFigure.ts';
import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import type { SiteRole } from '../../domain/experiments/experiment.ts';
import {
  type NearbySite,
  selectAreaExperiments,
  selectNearbySites,
} from '../../domain/experiments/selectNearbySites.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';

const radiusKm = 20;

/** Documented sites in the zone and around it; none found is never "none exists". */
export function NearbyExperiments({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet).experiments;
  const formats = useFormats();
  const { nearby, areaOnly } = useExperimentsAround(focus);
  const here = nearby.filter(({ reach }) => reach !== 'around');
  const around = nearby.filter(({ reach }) => reach === 'around');
  const radius = formats.km(radiusKm, 0);
  const hint = text.hint(formats.integer(here.length), formats.integer(around.length));
  return (
    <SheetSection heading={text.heading(radius)} hint={hint} startsOpen>
      {here.length === 0 ? (
        <p className="sheet-remark">{text.none}</p>
      ) : (
        <>
          <h4>{text.here}</h4>
          <SiteList sites={here} />
        </>
      )}
      {around.length > 0 && (
        <>
          <h4>{text.around(radius)}</h4>
          <SiteList sites={around} />
        </>
      )}
      {areaOnly.length > 0 && (
        <>
          <h4>{text.area}</h4>
          <ul className="plain-links">
            {areaOnly.map((experiment) => (
              <li key={experiment.id}>
                <RecordLink id={experiment.id} name={experiment.name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </SheetSection>
  );
}

function useExperimentsAround({ memberRows, epciRows, departmentRows }: Focus) {
  const territory = useAtlas((state) => state.territory);
  const register = useAtlas((state) => state.firstView?.experiments);
  return useMemo(() => {
    if (!territory || !register) return { nearby: [], areaOnly: [] };
    const { communes, zones } = territory;
    const extent = {
      memberRows,
      epcis: new Set(epciRows.flatMap((row) => zones.epci.codes[row] ?? [])),
      departments: new Set(departmentRows.flatMap((row) => zones.department.codes[row] ?? [])),
    };
    const nearby = selectNearbySites(register, communes, extent, radiusKm);
    const shown = new Set(nearby.map(({ experiment }) => experiment.id));
    const areaOnly = selectAreaExperiments(register, extent).filter(({ id }) => !shown.has(id));
    return { nearby, areaOnly };
  }, [territory, register, memberRows, epciRows, departmentRows]);
}

function SiteList({ sites }: { sites: readonly NearbySite[] }) {
  const messages = useText(zoneSheet);
  const words = useText(experiments);
  const formats = useFormats();
  const where = ({ reach, distanceKm }: NearbySite) =>
    reach === 'inside'
      ? false
      : reach === 'sector'
        ? messages.experiments.inSector
        : formatDistance(distanceKm, { text: messages, formats });
  return (
    <ul className="nearby-sites">
      {sites.map((nearby) => {
        const { experiment, site } = nearby;
        const place = displayName(site.communeName ?? '');
        return (
          <li key={site.id}>
            <img
              src={siteSymbolUrl(experiment.axis, symbolRole(site.role))}
              alt={words.axes[experiment.axis]}
              width={26}
              height={26}
            />
            <div>
              <RecordLink id={experiment.id} name={experiment.name} />
              <p className="figure-detail">
                {[place, where(nearby), words.siteRoles[site.role]].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function RecordLink({ id, name }: { id: string; name: string }) {
  const view = useAtlas((state) => state.view);
  return <a {...viewLink(view, { record: id })}>{name}</a>;
}

/** A located site is never an area; one of unknown role looks like a partner's, where nobody is received. */
const symbolRole = (role: SiteRole) => (role === 'unknown' || role === 'area' ? 'partner' : role);
