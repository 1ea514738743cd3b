import { lazy, Suspense } from 'react';
import { indicatorText } from '../cartography/describeValue.ts';
import { ExperimentToggles } from '../features/explore/ExperimentToggles.tsx';
import { IndicatorField } from '../features/explore/IndicatorField.tsx';
import { IndicatorNote } from '../features/explore/IndicatorNote.tsx';
import { Legend } from '../features/explore/Legend.tsx';
import { MeshChooser } from '../features/explore/MeshChooser.tsx';
import { YearChooser } from '../features/explore/YearChooser.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import { SidePanel } from '../ui/SidePanel.tsx';
import { FooterLinks } from './FooterLinks.tsx';
import type { ShownIndicator } from './useShownIndicator.ts';

const OverlayPanel = lazy(async () => ({
  default: (await import('../features/map-overlays/OverlayPanel.tsx')).OverlayPanel,
}));

/** The left panel of Explorer: what to show, and how to read it. */
export function ExplorePanel({ shown }: { shown: ShownIndicator }) {
  const text = useText(explore);
  const names = useText(indicators);
  const isMapSettled = useAtlas((state) => state.isMapSettled);
  const { indicator, mesh, year, zones, result, classes } = shown;
  return (
    <SidePanel
      label={text.heading}
      side="start"
      summary={<p className="panel-summary">{indicatorText(names, indicator.id).short}</p>}
      expandLabel={text.panel.expand}
      collapseLabel={text.panel.collapse}
    >
      <div className="panel-group">
        <p className="panel-label" aria-hidden="true">
          {text.indicator}
        </p>
        <IndicatorField indicator={indicator} />
        <IndicatorNote indicator={indicator} />
      </div>
      <div className="panel-group">
        <p className="panel-label" aria-hidden="true">
          {text.mesh}
        </p>
        <MeshChooser indicator={indicator} mesh={mesh} />
      </div>
      {indicator.years.length > 1 && (
        <div className="panel-group">
          <p className="panel-label" aria-hidden="true">
            {text.year}
          </p>
          <YearChooser years={indicator.years} year={year ?? 0} />
        </div>
      )}
      <div className="panel-group panel-legend">
        {zones && result && classes && (
          <Legend
            indicator={indicator}
            year={year === null ? '' : String(year)}
            zones={zones}
            column={shownColumn(result)}
            classes={classes}
          />
        )}
      </div>
      <div className="panel-group">
        <ExperimentToggles />
        {isMapSettled && (
          <Suspense>
            <OverlayPanel />
          </Suspense>
        )}
      </div>
      <FooterLinks />
    </SidePanel>
  );
}
