import type { ComponentType, ReactNode } from 'react';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { scenarios } from '../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { ChangeList } from './ChangeList.tsx';
import type { CommunePicker } from './CommuneField.tsx';
import { CommuneInHand } from './CommuneInHand.tsx';
import { GestureForm } from './GestureForm.tsx';
import { ProfessionChooser } from './ProfessionChooser.tsx';
import { HeadlineFigure, ScenarioHeadline } from './ScenarioHeadline.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import './scenarioForm.css';
import './scenarios.css';

interface ScenarioPanelProps {
  Picker: ComponentType<CommunePicker>;
  /** The guided story being told. */
  story: ReactNode;
}

/** The scenario in hand: its name, what it changes, what comes of it. */
export function ScenarioPanel({ Picker, story }: ScenarioPanelProps) {
  const text = useText(scenarios);
  const formats = useFormats();
  const scenario = useAtlas(selectScenario);
  const hasCommune = useAtlas((state) => state.view.zone !== null);
  const part = useAtlas((state) => state.view.scenarioPart);
  const count = scenario.changes.length;
  const name = scenario.name || text.list.firstName(1);
  return (
    <SidePanel
      label={text.panel.label}
      side="start"
      // Beside the map a commune in hand is changed; elsewhere what comes of it is read.
      startsExpanded={story !== null || (hasCommune && part === 'map')}
      beside={part}
      summary={
        <div className="scenario-folded">
          <p className="panel-summary">
            {text.panel.folded(name, text.panel.changeCount(formats.integer(count), count))}
          </p>
          <HeadlineFigure />
        </div>
      }
      expandLabel={text.panel.expand}
      collapseLabel={text.panel.collapse}
    >
      {story}
      <ScenarioList />
      <ProfessionChooser />
      <CommuneInHand />
      <ScenarioHeadline />
      <ChangeList />
      <GestureForm Picker={Picker} />
      <p className="panel-note scenario-assumption">{text.panel.assumption}</p>
    </SidePanel>
  );
}
