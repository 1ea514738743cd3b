import { useCallback, useMemo } from 'react';
import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { professionOfIndicator } from '../../domain/indicators/professionOfIndicator.ts';
import { selectColouredZone } from '../../domain/territory/selectColouredZone.ts';
import type { Mesh } from '../../domain/territory/zone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { hasSupplyBasis } from '../../state/withSupplyBasis.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { AccessBreakdown } from './AccessBreakdown.tsx';
import { FigureOrigin } from './FigureOrigin.tsx';
import { OfficialApl } from './OfficialApl.tsx';
import { OwnBesideOfficial } from './OwnBesideOfficial.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { ValueInClasses } from './ValueInClasses.tsx';
import './why-colour.css';

export interface ExplainedIndicator {
  indicator: Indicator;
  /** Mesh of the map. */
  mesh: Mesh;
  year: number | null;
  classes: ColouredClasses | null;
}

/** Where the colour of the open territory comes from: its value, its class, and what makes it up. */
export function WhyColourSheet({ shown }: { shown: ExplainedIndicator }) {
  const text = useText(whyColour);
  const words = useText(app);
  const names = useText(indicators);
  const territory = useAtlas((state) => state.territory);
  const zone = useAtlas((state) => state.view.zone);
  const changeView = useAtlas((state) => state.changeView);
  const subject = useMemo(
    () => (territory && zone ? selectColouredZone(territory, shown.mesh, zone) : null),
    [territory, shown.mesh, zone],
  );
  const backToSheet = useCallback(() => changeView({ record: null }), [changeView]);
  const heading = usePanelFocus(`${zone}`, backToSheet);
  const zoneName = territory?.zones[shown.mesh].names[subject?.row ?? -1] ?? '';
  const communeName = territory?.communes.names[subject?.communeRow ?? -1] ?? zoneName;

  return (
    <SidePanel
      label={text.region}
      side="end"
      startsExpanded
      summary={<p className="panel-summary">{communeName}</p>}
      expandLabel={words.open}
      collapseLabel={words.fold}
    >
      <div className="why-header">
        <button type="button" className="why-back" onClick={backToSheet}>
          ← {text.back}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {text.open} <span className="why-zone">{communeName}</span>
        </h2>
        <p className="why-indicator">{indicatorText(names, shown.indicator.id).label}</p>
      </div>
      {subject ? (
        <>
          {subject.isContainer && (
            <p className="why-note">{text.container(zoneName, names.meshes[shown.mesh].one)}</p>
          )}
          <ValueInClasses shown={shown} row={subject.row} />
          <Explanation shown={shown} communeRow={subject.communeRow} />
        </>
      ) : (
        <p className="why-note">{text.noZone}</p>
      )}
    </SidePanel>
  );
}

function Explanation({ shown, communeRow }: { shown: ExplainedIndicator; communeRow: number }) {
  const { indicator, mesh } = shown;
  const supplyBasis = useAtlas((state) => state.view.supplyBasis);
  const profession = professionOfIndicator(indicator.id);
  if (profession === null) return <FigureOrigin indicator={indicator} mesh={mesh} />;
  if (indicator.family === 'access') {
    return (
      <>
        {communeRow >= 0 && (
          <AccessBreakdown
            profession={profession}
            communeRow={communeRow}
            supplyBasis={hasSupplyBasis(indicator.id) ? supplyBasis : 'headcount'}
          />
        )}
        <FigureOrigin indicator={indicator} mesh={mesh} />
      </>
    );
  }
  return (
    <>
      <OfficialApl shown={shown} profession={profession} />
      <OwnBesideOfficial shown={shown} profession={profession} communeRow={communeRow} />
    </>
  );
}
