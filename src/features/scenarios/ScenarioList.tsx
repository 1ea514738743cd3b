import { useRef, useState } from 'react';
import { fitZoneName } from '../../domain/comparison/ownZone.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import {
  addScenario,
  type EditProblem,
  removeScenario,
  renameScenario,
} from '../../state/scenarioEdits.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import { describeEditProblem } from './describeChange.ts';
import { KeptScenarios } from './KeptScenarios.tsx';
import { ScenarioFiles } from './ScenarioFiles.tsx';
import { useScenarioWords } from './useScenarioWords.ts';
import '../../ui/iconButton.css';

/** The scenarios side by side, the one in hand, and steps back and forth. */
export function ScenarioList() {
  const words = useScenarioWords();
  const text = words.text.list;
  const scenarios = useAtlas((state) => state.view.scenarios);
  const at = useAtlas((state) => state.view.scenarioAt);
  const scenario = useAtlas(selectScenario);
  const isKept = useAtlas((state) => state.scenarioEvent !== 'notKept');
  const changeView = useAtlas((state) => state.changeView);
  const create = useRef<HTMLButtonElement>(null);
  const [problems, setProblems] = useState<readonly EditProblem[]>([]);
  return (
    <section className="scenario-list" aria-label={text.label}>
      <div className="scenario-tabs">
        {scenarios.map(({ name }, place) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
            key={place}
            type="button"
            className="scenario-tab"
            aria-pressed={place === at}
            onClick={() => changeView({ scenarioAt: place })}
          >
            {name}
          </button>
        ))}
        <button
          ref={create}
          type="button"
          className="scenario-tab"
          onClick={() =>
            setProblems(addScenario({ name: nextName(scenarios.length), changes: [] }))
          }
        >
          + {text.create}
        </button>
      </div>
      {scenarios.length > 0 && (
        <div className="scenario-name">
          <input
            key={`${at} ${scenario.name}`}
            type="text"
            aria-label={text.name}
            defaultValue={scenario.name}
            onBlur={(event) => {
              const name = fitZoneName(event.target.value);
              if (name !== '' && name !== scenario.name) setProblems(renameScenario(name));
              event.target.value = name || scenario.name;
            }}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={text.remove(scenario.name)}
            onClick={() => {
              removeScenario(at);
              create.current?.focus();
            }}
          >
            ×
          </button>
        </div>
      )}
      {scenarios.length === 0 ? (
        <p className="panel-note">{words.text.panel.intro}</p>
      ) : (
        isKept && <p className="panel-note">{text.saved}</p>
      )}
      <UndoButtons />
      <ScenarioFiles onProblems={setProblems} />
      <KeptScenarios onProblems={setProblems} />
      {problems.map((problem) => (
        <p key={problem.code} className="scenario-problem" role="alert">
          {describeEditProblem(words, problem)}
        </p>
      ))}
    </section>
  );

  /** The first number that no scenario bears. */
  function nextName(from: number): string {
    let number = from + 1;
    while (scenarios.some(({ name }) => name === text.firstName(number))) number += 1;
    return text.firstName(number);
  }
}

function UndoButtons() {
  const { text } = useScenarioWords();
  const canUndo = useAtlas((state) => state.scenarioPast.length > 0);
  const canRedo = useAtlas((state) => state.scenarioFuture.length > 0);
  const undo = useAtlas((state) => state.undoScenarios);
  const redo = useAtlas((state) => state.redoScenarios);
  return (
    <div className="scenario-steps">
      <button type="button" className="scenario-link" disabled={!canUndo} onClick={undo}>
        {text.list.undo}
      </button>
      <button type="button" className="scenario-link" disabled={!canRedo} onClick={redo}>
        {text.list.redo}
      </button>
    </div>
  );
}
