import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { IndicatorSelect } from '../../../charts/IndicatorSelect.tsx';
import { hasInequality } from '../../../domain/comparison/inequality.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { indicatorById, indicators as registry } from '../../../domain/indicators/indicators.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { inequality } from '../../../i18n/sections/inequality.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { indicatorRecord } from '../../../state/methodPages.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import { InequalityExport } from './InequalityExport.tsx';
import { InequalityTable } from './InequalityTable.tsx';
import './inequality.css';
import { LorenzChart } from './LorenzChart.tsx';
import { SpreadChart } from './SpreadChart.tsx';
import { useInequality, useInequalityIndicator } from './useInequality.ts';

/** How far apart inhabitants are within each department and the three together. */
export function InequalityPanel({ onDrawn }: { onDrawn(): void }) {
  const text = useText(inequality);
  const names = useText(indicators);
  const territory = useAtlas((state) => state.territory);
  const view = useAtlas((state) => state.view);
  const { indicator, isInstead } = useInequalityIndicator();
  const year = (isInstead ? null : view.year) ?? indicator.years.at(-1) ?? null;
  const asked = indicatorById(view.indicatorId);
  return (
    <div className="inequality">
      <div className="inequality-head">
        <h2>{text.heading}</h2>
        <p>{text.lead}</p>
        <Choosers indicator={indicator} year={year} />
        {isInstead && asked && (
          <p role="status">{text.instead(indicatorText(names, asked.id).label)}</p>
        )}
        <p className="inequality-note">
          {[unitText(names, indicator).full, year, names.natures[indicator.nature]]
            .filter(Boolean)
            .join(' · ')}{' '}
          ·{' '}
          <a {...viewLink(view, { screen: 'method', record: indicatorRecord(indicator.id) })}>
            {text.source}
          </a>
        </p>
      </div>
      {territory && (
        <Figures territory={territory} indicator={indicator} year={year} onDrawn={onDrawn} />
      )}
    </div>
  );
}

interface ChoosersProps {
  indicator: Indicator;
  year: number | null;
}

function Choosers({ indicator, year }: ChoosersProps) {
  const text = useText(inequality);
  const changeView = useAtlas((state) => state.changeView);
  const latest = indicator.years.at(-1);
  return (
    <div className="inequality-choosers">
      <IndicatorSelect
        label={text.indicator}
        offered={registry.filter(hasInequality)}
        value={indicator}
        onChange={(indicatorId) => changeView({ indicatorId, year: null })}
      />
      {indicator.years.length > 1 && (
        <SegmentedControl
          label={text.year}
          value={String(year)}
          onChange={(chosen) =>
            changeView({
              indicatorId: indicator.id,
              year: Number(chosen) === latest ? null : Number(chosen),
            })
          }
          options={indicator.years.map((one) => ({ value: String(one), label: String(one) }))}
        />
      )}
    </div>
  );
}

interface FiguresProps extends ChoosersProps {
  territory: Territory;
  onDrawn(): void;
}

function Figures({ territory, indicator, year, onDrawn }: FiguresProps) {
  const text = useText(inequality);
  const zones = useInequality(territory, indicator, year);
  useOnFirst(zones !== null, onDrawn);
  if (!zones) return <p role="status">{text.pending}</p>;
  if (zones.every(({ figures }) => figures.covered === 0))
    return <p role="status">{text.noValue}</p>;
  return (
    <>
      <div className="inequality-bar">
        <h3>{text.table}</h3>
        <InequalityExport shown={{ zones, indicator, year }} />
      </div>
      <InequalityTable zones={zones} indicator={indicator} />
      <p className="inequality-trap">{text.trap}</p>
      <div className="inequality-charts">
        <SpreadChart zones={zones} indicator={indicator} />
        <LorenzChart zones={zones} indicator={indicator} />
      </div>
    </>
  );
}
