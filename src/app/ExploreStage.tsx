import { lazy, Suspense, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { displays } from '../state/sharedView.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import './exploreStage.css';
import { ExploreMap } from './ExploreMap.tsx';
import { PinZoneButton } from './PinZoneButton.tsx';
import { markPresented } from './performanceMarks.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

const TerritoryTable = lazy(async () => ({
  default: (await import('../features/territory-table/TerritoryTable.tsx')).TerritoryTable,
}));

interface ExploreStageProps {
  shown: ShownIndicator;
  firstView: FirstView;
  size: PictureSize;
}

/** The map, or the table in its place. The map, once open, stays as it is beneath the table. */
export function ExploreStage({ shown, firstView, size }: ExploreStageProps) {
  const isTable = useAtlas((state) => state.view.display === 'table');
  const territory = useAtlas((state) => state.territory);
  const [isMapOpen, openMap] = useState(!isTable);
  if (!isTable && !isMapOpen) openMap(true);
  const { indicator, year, zones, classes } = shown;
  return (
    <>
      <DisplaySwitch />
      {isMapOpen && (
        <div className="stage-map" inert={isTable}>
          <ExploreMap shown={shown} firstView={firstView} size={size} />
        </div>
      )}
      {isTable && territory && zones && (
        <Suspense>
          <TerritoryTable
            key={zones.mesh}
            territory={territory}
            zones={zones}
            indicator={indicator}
            year={year}
            classes={classes}
            RowAction={PinZoneButton}
            onDrawn={() => void markPresented('atlas:ready')}
          />
        </Suspense>
      )}
    </>
  );
}

function DisplaySwitch() {
  const text = useText(explore);
  const display = useAtlas((state) => state.view.display);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <div className="stage-display">
      <SegmentedControl
        label={text.views.label}
        value={display}
        onChange={(chosen) => changeView({ display: chosen })}
        options={displays.map((option) => ({ value: option, label: text.views[option] }))}
      />
    </div>
  );
}
