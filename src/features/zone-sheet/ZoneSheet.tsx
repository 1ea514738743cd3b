import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { formatShare } from '../../cartography/formatFigure.ts';
import { findOwnZone } from '../../domain/comparison/ownZone.ts';
import type { MeshPin } from '../../domain/comparison/pin.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { briefRecord } from '../../state/sharedView.ts';
import { viewLink } from '../../state/viewLink.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { AplHistory } from './AplHistory.tsx';
import { DensityTable } from './DensityTable.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { MeanDistances } from './MeanDistances.tsx';
import { MemberCommunes } from './MemberCommunes.tsx';
import { NearbyExperiments } from './NearbyExperiments.tsx';
import { NearestCareList } from './NearestCareList.tsx';
import { NeedTable } from './NeedTable.tsx';
import { OlderDoctors } from './OlderDoctors.tsx';
import { ReliabilityNotes } from './ReliabilityNotes.tsx';
import { SupplyHere } from './SupplyHere.tsx';
import { type Focus, selectFocus } from './selectFocus.ts';
import { useSheetFocus } from './useSheetFocus.ts';
import { ZoneHeadline } from './ZoneHeadline.tsx';
import { ZonePlace } from './ZonePlace.tsx';
import { ZoningList } from './ZoningList.tsx';
import './figures.css';
import './sheet-lists.css';
import './zone-sheet.css';

interface ZoneSheetProps {
  /** The focus goes back to where the zone was chosen from. */
  onClosed(): void;
  /** What can be asked about the territory, under the sentence. */
  actions?: ReactNode;
  /** Under the name: what can be done with the territory. */
  headerAction?: ((zone: MeshPin, name: string) => ReactNode) | undefined;
}

/** The sheet of the territory in focus: one sentence, key figures, then all that is known, by question. */
export function ZoneSheet({ onClosed, actions, headerAction }: ZoneSheetProps) {
  const text = useText(zoneSheet);
  const words = useText(app);
  const territory = useAtlas((state) => state.territory);
  const { zone, mesh } = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useMemo(
    () => (territory && zone ? selectFocus(territory, zone, mesh) : null),
    [territory, zone, mesh],
  );
  const own = useAtlas(({ view }) =>
    view.zone === null ? null : findOwnZone(view.pins, view.zone),
  );
  const focusName = useFocusName(focus);
  const name = own ? displayName(own.name) : focusName;
  const close = useCallback(() => {
    changeView({ zone: null });
    onClosed();
  }, [changeView, onClosed]);
  useSheetFocus(heading, zone, close);

  return (
    <SidePanel
      label={text.region}
      side="end"
      startsExpanded
      summary={<p className="sheet-folded">{name}</p>}
      expandLabel={words.open}
      collapseLabel={words.fold}
    >
      <div className="sheet-header">
        <div className="sheet-heading">
          <h2 ref={heading} tabIndex={-1}>
            {focus || own ? name : text.unknownZone}
          </h2>
          {focus && <ZonePlace focus={focus} />}
          {focus && zone && headerAction && (
            <div className="sheet-actions">
              {headerAction({ mesh: focus.mesh, code: zone }, focus.name)}
            </div>
          )}
        </div>
        <button type="button" className="sheet-close" aria-label={text.close} onClick={close}>
          <svg viewBox="0 0 20 20" width={18} height={18} aria-hidden="true">
            <path d="M4 4l12 12M16 4L4 16" />
          </svg>
        </button>
      </div>
      {focus && <SheetContent focus={focus} actions={actions} />}
      {own && <OwnZoneLinks />}
    </SidePanel>
  );
}

function SheetContent({ focus, actions }: { focus: Focus; actions: ReactNode }) {
  const isInhabited = focus.population > 0;
  return (
    <>
      <ZoneHeadline focus={focus} />
      {actions}
      {isInhabited && (
        <>
          <KeyFigures focus={focus} />
          <AplHistory focus={focus} />
          <OlderDoctors focus={focus} />
        </>
      )}
      {focus.mesh === 'commune' ? (
        <NearestCareList communeRow={focus.row} />
      ) : (
        <MeanDistances focus={focus} />
      )}
      <NearbyExperiments focus={focus} />
      <SupplyHere focus={focus} />
      {focus.mesh !== 'commune' && <DensityTable focus={focus} />}
      {isInhabited && <NeedTable focus={focus} />}
      <ZoningList focus={focus} />
      {focus.mesh !== 'commune' && <MemberCommunes focus={focus} />}
      <ReliabilityNotes focus={focus} />
    </>
  );
}

/** One's own zone has no sheet: it is read beside others, and printed. */
function OwnZoneLinks() {
  const text = useText(zoneSheet).ownZone;
  const view = useAtlas((state) => state.view);
  return (
    <>
      <p>{text.explanation}</p>
      <ul className="sheet-notes">
        <li>
          <a {...viewLink(view, { screen: 'comparison', comparisonPart: 'table', record: null })}>
            {text.compare}
          </a>
        </li>
        <li>
          <a {...viewLink(view, { record: briefRecord })}>{text.brief}</a>
        </li>
      </ul>
    </>
  );
}

/** The name of a zone that straddles the border says which part of it is meant. */
function useFocusName(focus: Focus | null): string {
  const names = useText(indicators);
  const text = useText(zoneSheet);
  const formats = useFormats();
  if (!focus) return '';
  const name = displayName(focus.name);
  if (focus.insideShare >= 1) return name;
  return names.partialZone(name, formatShare(100 * focus.insideShare, { text, formats }));
}
