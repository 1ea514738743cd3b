import { useEffect } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';
import { scenarios } from '../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { createScenarioRequest, selectScenario } from '../../state/selectScenario.ts';
import { useScenarioAnswers } from '../../state/useScenarioAnswers.ts';
import { useScenarioBands } from '../../state/useScenarioBands.ts';
import { EffectExport } from './EffectExport.tsx';
import { EffectZoneTables } from './EffectZoneTables.tsx';
import { HeadlineTable } from './HeadlineTable.tsx';
import { PeopleByChange } from './PeopleByChange.tsx';
import './scenarioEffect.css';
import './scenarios.css';

/** What the scenario does, in tables: the figures with their bands, who gains and loses, where. */
export function ScenarioEffectPanel({ onDrawn }: { onDrawn(): void }) {
  const text = useText(scenarioEffect);
  const words = useText(scenarios);
  const view = useAtlas((state) => state.view);
  const surroundings = useAtlas((state) => state.surroundings);
  const scenario = useAtlas(selectScenario);
  const known = useScenarioBands(scenario);
  const [answer = null] = useScenarioAnswers([
    createScenarioRequest({ view, surroundings }, scenario),
  ]);
  const isOfGps = view.scenarioProfession === 'gp';
  const isThere = !isOfGps || known !== null;
  useEffect(() => {
    if (isThere) onDrawn();
  }, [isThere, onDrawn]);
  return (
    <div className="scenario-effect">
      <div className="scenario-effect-head">
        <h2>{text.headingOf(scenario.name || words.list.firstName(1))}</h2>
        {known && answer?.effect && <EffectExport {...{ scenario, known, answer }} />}
      </div>
      {scenario.changes.length === 0 && <p className="panel-note">{text.empty}</p>}
      {!isOfGps && <p>{text.otherProfession}</p>}
      {isOfGps && (known === null || !answer?.effect) && <p role="status">{text.pending}</p>}
      {known && answer?.effect && (
        <>
          <p className="panel-note">{text.notes.estimate}</p>
          <HeadlineTable known={known} />
          <p className="panel-note">{text.notes.band}</p>
          <p className="panel-note">{text.notes.counted(text.notes.bases[view.supplyBasis])}</p>
          <PeopleByChange people={answer.effect.peopleByChange} />
          <EffectZoneTables change={answer.change} crossings={answer.effect.crossings} />
          <p className="panel-note">{text.notes.people}</p>
          <p className="panel-note">{words.panel.assumption}</p>
        </>
      )}
    </div>
  );
}
