import type { ComponentType } from 'react';
import { matchMeshes } from '../../domain/replicability/matchMesh.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useViewedZone } from '../../state/useViewedZone.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { ExperimentChooser } from './ExperimentChooser.tsx';
import { ExperimentPlaces } from './ExperimentPlaces.tsx';
import { MatchWeightsPanel } from './MatchWeightsPanel.tsx';
import { OriginNote } from './OriginNote.tsx';
import './replicability.css';
import { LabelledGroup } from '../../ui/LabelledGroup.tsx';
import type { OriginPickerProps } from './OriginPickerProps.ts';

/** Where matching starts, what it compares by, and what counts. */
export function OriginPanel({ Picker }: { Picker: ComponentType<OriginPickerProps> }) {
  const text = useText(replicability);
  const asked = useViewedZone();
  const frame = useAtlas((state) => state.matchFrame);
  const current = asked ? text.origin.current(displayName(asked.name)) : text.origin.none;
  return (
    <SidePanel
      label={text.origin.heading}
      side="start"
      startsExpanded={asked === null}
      summary={<p className="panel-summary">{current}</p>}
      expandLabel={text.panel.expand}
      collapseLabel={text.panel.collapse}
    >
      <h2 className="match-title">{text.heading}</h2>
      <p className="panel-note">{text.lead}</p>
      <ExperimentChooser />
      <ExperimentPlaces />
      <OriginSearch Picker={Picker} />
      <OriginNote />
      <MeshChooser />
      {frame && <MatchWeightsPanel frame={frame} />}
    </SidePanel>
  );
}

function OriginSearch({ Picker }: { Picker: ComponentType<OriginPickerProps> }) {
  const text = useText(replicability).origin;
  const changeView = useAtlas((state) => state.changeView);
  return (
    <LabelledGroup label={text.zone} className="match-search">
      <Picker
        takesFocus={false}
        label={text.zone}
        onChoose={({ mesh, code }) => changeView({ mesh, zone: code, candidate: null })}
      />
    </LabelledGroup>
  );
}

function MeshChooser() {
  const text = useText(replicability).mesh;
  const names = useText(indicators);
  const mesh = useAtlas((state) => state.view.matchMesh);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <LabelledGroup label={text.label} className="match-mesh">
      <SegmentedControl
        label={text.label}
        value={mesh}
        onChange={(matchMesh) => changeView({ matchMesh, candidate: null })}
        options={matchMeshes.map((value) => ({ value, label: names.meshes[value].name }))}
      />
      {mesh === 'commune' && <p className="match-warning">{text.communeWarning}</p>}
      {mesh === 'epci' && <NeighbourToggle />}
    </LabelledGroup>
  );
}

function NeighbourToggle() {
  const text = useText(replicability).target;
  const isOn = useAtlas((state) => state.view.matchNeighbours);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <>
      <label className="match-toggle">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) =>
            changeView({ matchNeighbours: event.target.checked, candidate: null })
          }
        />
        {text.neighbours}
      </label>
      {isOn && <p className="panel-note">{text.note}</p>}
    </>
  );
}
