import type { ReactNode } from 'react';
import { IndicatorField } from '../features/explore/IndicatorField.tsx';
import { IndicatorNote } from '../features/explore/IndicatorNote.tsx';
import { Legend } from '../features/explore/Legend.tsx';
import { MeshChooser } from '../features/explore/MeshChooser.tsx';
import { SupplyChooser } from '../features/explore/SupplyChooser.tsx';
import { YearChooser } from '../features/explore/YearChooser.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { indicatorRecord } from '../state/methodPages.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import { viewLink } from '../state/viewLink.ts';
import { hasSupplyBasis } from '../state/withSupplyBasis.ts';
import { LabelledGroup } from '../ui/LabelledGroup.tsx';
import type { ShownIndicator } from './useShownIndicator.ts';

interface FigureChoosersProps {
  shown: ShownIndicator;
  /** In the place of the legend of the indicator in view, and before what is said of it: it reads the map. */
  legend?: ReactNode;
}

/** What a map shows, and how to read it: indicator, mesh, year, legend. */
export function FigureChoosers({ shown, legend }: FigureChoosersProps) {
  const text = useText(explore);
  const { indicator, mesh, year, zones, result, classes } = shown;
  const view = useAtlas((state) => state.view);
  const method = { screen: 'method', record: indicatorRecord(indicator.id) } as const;
  const note = (
    <IndicatorNote indicator={indicator} link={<a {...viewLink(view, method)}>{text.method}</a>} />
  );
  return (
    <>
      <LabelledGroup label={text.indicator}>
        <IndicatorField indicator={indicator} />
        {!legend && note}
      </LabelledGroup>
      {hasSupplyBasis(indicator.id) && (
        <LabelledGroup label={text.supply.label}>
          <SupplyChooser />
        </LabelledGroup>
      )}
      <LabelledGroup label={text.mesh}>
        <MeshChooser indicator={indicator} mesh={mesh} />
      </LabelledGroup>
      {indicator.years.length > 1 && (
        <LabelledGroup label={text.year}>
          <YearChooser years={indicator.years} year={year ?? 0} />
        </LabelledGroup>
      )}
      <div className="panel-group panel-legend">
        {legend ??
          (zones && result && classes && (
            <Legend
              indicator={indicator}
              year={year === null ? '' : String(year)}
              zones={zones}
              column={shownColumn(result)}
              classes={classes}
            />
          ))}
      </div>
      {legend && <div className="panel-group">{note}</div>}
    </>
  );
}
