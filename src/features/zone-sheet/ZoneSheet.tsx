import { useEffect, useMemo, useRef } from 'react';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { AplHistory } from './AplHistory.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { NearbyExperiments } from './NearbyExperiments.tsx';
import { NearestCareList } from './NearestCareList.tsx';
import { ReliabilityNotes } from './ReliabilityNotes.tsx';
import { type Focus, selectFocus } from './selectFocus.ts';
import { ZoneHeadline } from './ZoneHeadline.tsx';
import './zone-sheet.css';

/** The sheet of the territory in focus: one sentence, key figures, nearest care, experiments, notes. */
export function ZoneSheet() {
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
  const name = useFocusName(focus);

  useEffect(() => {
    if (zone !== null) heading.current?.focus({ preventScroll: true });
  }, [zone]);

  return (
    <SidePanel
      key={zone}
      label={text.region}
      side="end"
      startsExpanded
      summary={<p className="panel-summary">{name}</p>}
      expandLabel={words.open}
      collapseLabel={words.fold}
    >
      <div className="sheet-header">
        <div className="sheet-heading">
          <h2 ref={heading} tabIndex={-1}>
            {focus ? name : text.unknownZone}
          </h2>
          {focus && <FocusPlace focus={focus} />}
        </div>
        <button
          type="button"
          className="sheet-close"
          aria-label={text.close}
          onClick={() => changeView({ zone: null })}
        >
          ×
        </button>
      </div>
      {focus && (
        <>
          <ZoneHeadline focus={focus} />
          <KeyFigures focus={focus} />
          <AplHistory focus={focus} />
          {focus.mesh === 'commune' && <NearestCareList communeRow={focus.row} />}
          <NearbyExperiments focus={focus} />
          <ReliabilityNotes focus={focus} />
        </>
      )}
    </SidePanel>
  );
}

/** The name of a zone that straddles the border says which part of it is meant. */
function useFocusName(focus: Focus | null): string {
  const names = useText(indicators);
  const formats = useFormats();
  if (!focus) return '';
  const inside = focus.zones.insideShare[focus.row] ?? 1;
  return inside < 1 ? names.partialZone(focus.name, formats.percent(100 * inside)) : focus.name;
}

/** What kind of zone it is, where it belongs, and how many live there. */
function FocusPlace({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const epci = territory?.zones.epci.names[focus.epciRow];
  const department = territory?.zones.department.names[focus.departmentRow];
  const members = focus.zones.members[focus.row]?.length ?? 0;
  const parts = [
    names.meshes[focus.mesh].name,
    epci,
    department,
    focus.mesh !== 'commune' && text.communes(formats.integer(members)),
    text.population(formats.integer(focus.zones.population[focus.row] ?? Number.NaN)),
  ];
  return <p className="sheet-place">{parts.filter(Boolean).join(' · ')}</p>;
}
