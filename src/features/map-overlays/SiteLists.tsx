import type { ReactNode } from 'react';
import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import type { Experiment, ExperimentSite } from '../../domain/experiments/experiment.ts';
import { groupSitesByLocation } from '../../domain/experiments/groupSitesByLocation.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { mapOverlays } from '../../i18n/sections/mapOverlays.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import './map-overlays.css';

/** The sites of the axes on the map, and beside them what no source locates: every one leads to its record. */
export function SiteLists() {
  const text = useText(mapOverlays).sites;
  const words = useText(experiments);
  const formats = useFormats();
  const axes = useAtlas((state) => state.view.axes);
  const register = useAtlas((state) => state.firstView?.experiments) ?? [];
  const ofAxes = register.filter(({ axis }) => axes.includes(axis));
  const { located, areas, without } = groupSitesByLocation(ofAxes);
  const areaName = useAreaName();
  return (
    <>
      <Fold title={text.onMap(formats.integer(located.length))}>
        {located.map(({ record, site }) => (
          <RecordItem key={site.id} record={record} site={site}>
            {[site.communeName, words.siteRoles[site.role]].filter(Boolean).join(' · ')}
          </RecordItem>
        ))}
      </Fold>
      <Fold title={text.notLocated(formats.integer(areas.length))}>
        {areas.map(({ record, sites }) => (
          <RecordItem key={record.id} record={record}>
            {formats.list(sites.map(areaName))}
          </RecordItem>
        ))}
      </Fold>
      {without.length > 0 && (
        <Fold title={text.noSite(formats.integer(without.length))}>
          {without.map((record) => (
            <RecordItem key={record.id} record={record} />
          ))}
        </Fold>
      )}
    </>
  );
}

function useAreaName(): (site: ExperimentSite) => string {
  const text = useText(mapOverlays).sites;
  const zones = useAtlas((state) => state.territory?.zones);
  return ({ epci, department }) => {
    const inDepartment = zones?.department.names[zones.department.codes.indexOf(department)];
    const area = epci === null ? undefined : zones?.epci.names[zones.epci.codes.indexOf(epci)];
    const name = inDepartment ?? department;
    return area === undefined ? text.inDepartment(name) : text.inEpci(area, name);
  };
}

function Fold({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const text = useText(mapOverlays).sites;
  return (
    <details className="overlay-fold overlay-sublist">
      <summary>{title}</summary>
      {children.length === 0 ? (
        <p className="panel-note">{text.none}</p>
      ) : (
        <ul className="site-list">{children}</ul>
      )}
    </details>
  );
}

interface RecordItemProps {
  record: Experiment;
  site?: ExperimentSite;
  children?: ReactNode;
}

function RecordItem({ record, site, children }: RecordItemProps) {
  const view = useAtlas((state) => state.view);
  const role = site && site.role !== 'area' && site.role !== 'unknown' ? site.role : 'partner';
  return (
    <li>
      <img src={siteSymbolUrl(record.axis, role)} alt="" width={24} height={24} />
      <span>
        <a {...viewLink(view, { record: record.id })}>{site?.name ?? record.name}</a>
        {site && site.name !== record.name && <span className="overlay-detail">{record.name}</span>}
        {children && <span className="overlay-detail">{children}</span>}
      </span>
    </li>
  );
}
