import { atlasStore, useAtlas } from '../../state/atlasStore.ts';
import { forgetScenario } from '../../state/keptScenarios.ts';
import { addScenario, type EditProblem } from '../../state/scenarioEdits.ts';
import { useScenarioWords } from './useScenarioWords.ts';
import '../../ui/iconButton.css';

interface KeptScenariosProps {
  onProblems(problems: readonly EditProblem[]): void;
}

/** Scenarios of this device that are not in view: those of another tab, of an earlier visit. */
export function KeptScenarios({ onProblems }: KeptScenariosProps) {
  const { text, formats } = useScenarioWords();
  const kept = useAtlas((state) => state.keptScenarios);
  const event = useAtlas((state) => state.scenarioEvent);
  return (
    <>
      {event && (
        <p className="scenario-problem" role="status">
          {event === 'otherTab' ? text.list.otherTab : text.list.notSaved}
        </p>
      )}
      {kept.length > 0 && (
        <div className="scenario-kept">
          <h2 className="panel-label">{text.list.kept}</h2>
          <ul>
            {kept.map((scenario, at) => {
              const { name, changes } = scenario;
              const count = text.panel.changeCount(formats.integer(changes.length), changes.length);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                <li key={at}>
                  <button
                    type="button"
                    className="scenario-link"
                    aria-label={text.list.open(`${name}, ${count}`)}
                    onClick={() => {
                      const problems = addScenario(scenario);
                      onProblems(problems);
                      if (problems.length === 0) forgetScenario(atlasStore, at);
                    }}
                  >
                    {text.panel.folded(name, count)}
                  </button>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={text.list.forget(name)}
                    onClick={() => forgetScenario(atlasStore, at)}
                  >
                    ×
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
