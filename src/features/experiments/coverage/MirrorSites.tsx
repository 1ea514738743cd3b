import { useState } from 'react';
import type { ExperimentSite } from '../../../domain/experiments/experiment.ts';
import { selectSiteApl } from '../../../domain/experiments/measureEquity.ts';
import type { RegisterEntry } from '../../../domain/experiments/registerEntry.ts';
import { selectCoveringSites } from '../../../domain/experiments/siteCoverage.ts';
import { isAtOrBelowThreshold, wellServedApl } from '../../../domain/indicators/aplThreshold.ts';
import { findZone } from '../../../domain/territory/findZone.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';

interface MirrorSitesProps {
  /** Of one axis. */
  entries: readonly RegisterEntry[];
  territory: Territory;
}

const firstCount = 40;
const moreCount = 200;

/** Where the covering sites of an axis are, from the best served place to the least. */
export function MirrorSites({ entries, territory }: MirrorSitesProps) {
  const { leftOut: text } = useText(coverage);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const [shownCount, setShownCount] = useState(firstCount);
  const rows = entries
    .flatMap((entry) =>
      entry.sites.filter(isCovering).map((site) => ({
        entry,
        site,
        apl: selectSiteApl(territory, site),
      })),
    )
    .sort((a, b) => (b.apl || 0) - (a.apl || 0));
  return (
    <TableScroll label={text.sitesTable}>
      <table className="sheet-table" aria-label={text.sitesTable}>
        <thead>
          <tr>
            <th scope="col">{text.site}</th>
            <th scope="col">{text.place}</th>
            <th scope="col">{text.apl}</th>
            <th scope="col">{text.side}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownCount).map(({ entry, site, apl }) => (
            <tr key={`${entry.id} ${site.id}`}>
              <th scope="row">
                <a data-record={entry.id} {...viewLink(view, { record: entry.id })}>
                  {site.name}
                </a>
              </th>
              <td className="coverage-words">{placeOf(territory, site)}</td>
              <td>{formats.number(apl, 2)}</td>
              <td className="coverage-words">{text.sides[sideOf(apl)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownCount && (
        <button
          type="button"
          className="register-more"
          onClick={() => setShownCount(shownCount + moreCount)}
        >
          {text.showMore(formats.integer(Math.min(moreCount, rows.length - shownCount)))}
        </button>
      )}
    </TableScroll>
  );
}

function isCovering(site: ExperimentSite): boolean {
  const { places, sectors } = selectCoveringSites([site]);
  return places.length + sectors.length > 0;
}

function placeOf({ zones: { epci } }: Territory, site: ExperimentSite): string {
  const sector = site.role === 'mobile' ? epci.names[findZone(epci, site.epci ?? '')] : undefined;
  return displayName(sector ?? site.communeName ?? site.department);
}

function sideOf(apl: number): 'low' | 'middle' | 'high' | 'unknown' {
  if (Number.isNaN(apl)) return 'unknown';
  if (isAtOrBelowThreshold(apl)) return 'low';
  return apl > wellServedApl ? 'high' : 'middle';
}
