import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { IndicatorSelect } from '../../../charts/IndicatorSelect.tsx';
import {
  type ContextIndicatorId,
  contextIndicators,
  isContextIndicator,
} from '../../../domain/experiments/contextIndicators.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage as coverageSection } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { type ContextColumns, useContextColumns } from '../../../state/useContextColumns.ts';
import { AttractionTable } from './AttractionTable.tsx';
import { ContextPlot } from './ContextPlot.tsx';
import type { CoverageReadingProps } from './CoverageReadingProps.ts';
import { LeftOutSites } from './LeftOutSites.tsx';
import { RegionTable } from './RegionTable.tsx';
import { SitesExport } from './SitesExport.tsx';
import { useContextPlane } from './useContextPlane.ts';
import { useCoverageView } from './useCoverageView.ts';
import { type LocatedSite, useLocatedSites } from './useLocatedSites.ts';

/** Where the located sites are among all communes, and where none is documented. */
export function ContextReading({ coverage, territory }: CoverageReadingProps) {
  const { context: text, ...words } = useText(coverageSection);
  const columns = useContextColumns(territory);
  const sites = useLocatedSites(coverage.entries, territory);
  return (
    <>
      <div className="coverage-heading">
        <p className="coverage-counted">{text.lead}</p>
        {columns && <SitesExport {...{ sites, columns, territory }} />}
      </div>
      {columns ? (
        <Plane columns={columns} sites={sites} territory={territory} />
      ) : (
        <p role="status">{words.pending}</p>
      )}
      <AttractionTable territory={territory} sites={sites} />
      <div className="coverage-notes">
        <p>{words.notes.public}</p>
      </div>
    </>
  );
}

const offered = contextIndicators.flatMap((id) => indicatorById(id) ?? []);

interface PlaneProps {
  columns: ContextColumns;
  sites: readonly LocatedSite[];
  territory: Territory;
}

function Plane({ columns, sites, territory }: PlaneProps) {
  const { context: text } = useText(coverageSection);
  const names = useText(indicators);
  const formats = useFormats();
  const { view, change } = useCoverageView();
  const plane = useContextPlane(territory, columns, sites, view.across, view.up);
  const across = indicatorById(view.across);
  const up = indicatorById(view.up);
  if (!across || !up) return null;
  const short = (id: ContextIndicatorId) => indicatorText(names, id).short;
  const axis = (indicator: typeof across, isLog: boolean) =>
    [
      `${short(indicator.id as ContextIndicatorId)} (${unitText(names, indicator).full})`,
      indicator.years.at(-1),
      isLog ? text.logarithmic : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
  const empty = plane.regions.filter(({ communes, sites: own }) => communes > 0 && own === 0);
  const unplaced = sites.length - plane.placed.length;
  const usesIncome = [view.across, view.up].includes('median-income');
  const choose = (side: 'across' | 'up') => (id: string) => {
    if (!isContextIndicator(id)) return;
    const other = side === 'across' ? 'up' : 'across';
    // Chosen on both sides, they change places.
    change({ [side]: id, ...(view[other] === id ? { [other]: view[side] } : {}) });
  };
  return (
    <>
      <ChartFrame
        kind="profil-des-sites"
        heading={text.heading}
        lead={text.plotLead}
        choosers={
          <>
            <IndicatorSelect
              label={text.across}
              offered={offered}
              value={across}
              onChange={choose('across')}
            />
            <IndicatorSelect label={text.up} offered={offered} value={up} onChange={choose('up')} />
          </>
        }
        axes={{ x: axis(across, plane.across.isLog), y: axis(up, plane.up.isLog) }}
        indicators={[across, up]}
        notes={[
          empty.length > 0 && text.emptyKey,
          unplaced > 0 && text.elsewhere(formats.count(unplaced, text.siteOne, text.siteOther)),
          usesIncome && text.income,
        ]}
        table={() => (
          <ChartTable
            label={text.heading}
            headings={[text.site, text.record, short(view.across), short(view.up)]}
            rows={plane.placed.map(({ record, site, row }) => ({
              key: `${record.id} ${site.id}`,
              name: `${site.name} (${displayName(site.communeName ?? '')})`,
              cells: [
                record.name,
                formats.number(plane.across.values[row] ?? Number.NaN, across.decimals),
                formats.number(plane.up.values[row] ?? Number.NaN, up.decimals),
              ],
            }))}
          />
        )}
      >
        {(width) => (
          <ContextPlot
            title={text.image(
              formats.count(plane.placed.length, text.siteOne, text.siteOther),
              short(view.across),
              short(view.up),
              formats.count(empty.length, text.regionOne, text.regionOther),
            )}
            plane={plane}
            width={width}
          />
        )}
      </ChartFrame>
      <RegionTable plane={plane} across={across} up={up} />
      <LeftOutSites sites={sites.filter((site) => !plane.placed.includes(site))} />
    </>
  );
}
