import { useRef, useState } from 'react';
import { amountOfChange, resizeChange } from '../../domain/scenarios/resizeChange.ts';
import type { ScenarioChange } from '../../domain/scenarios/scenario.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import {
  type EditProblem,
  removeScenarioChange,
  replaceScenarioChange,
} from '../../state/scenarioEdits.ts';
import { checkScenario, selectScenario } from '../../state/selectScenario.ts';
import { describeChange, describeEditProblem } from './describeChange.ts';
import { useScenarioWords } from './useScenarioWords.ts';
import '../../ui/iconButton.css';

/** What the scenario changes, in its order: each change can be resized or taken away. */
export function ChangeList() {
  const { text } = useScenarioWords();
  const scenario = useAtlas(selectScenario);
  const surroundings = useAtlas((state) => state.surroundings);
  const { problems } = checkScenario(scenario, surroundings);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="scenario-changes" aria-label={text.changes.label}>
      <h2 ref={heading} tabIndex={-1}>
        {text.changes.label}
      </h2>
      {scenario.changes.length === 0 && <p className="panel-note">{text.changes.none}</p>}
      <ol>
        {scenario.changes.map((change, at) => (
          <ChangeRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place; two may be alike
            key={at}
            change={change}
            at={at}
            problems={problems[at] ?? []}
            onRemove={() => {
              removeScenarioChange(at);
              // Its button is gone with it.
              heading.current?.focus();
            }}
          />
        ))}
      </ol>
    </section>
  );
}

interface ChangeRowProps {
  change: ScenarioChange;
  at: number;
  /** Why it is not counted. */
  problems: readonly EditProblem[];
  onRemove(): void;
}

function ChangeRow({ change, at, problems, onRemove }: ChangeRowProps) {
  const words = useScenarioWords();
  const { text } = words;
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const [refused, setRefused] = useState<readonly EditProblem[]>([]);
  const what = describeChange(words, change);
  const amount = amountOfChange(change);
  const isPeople = change.kind !== 'teleconsultation';
  const resize = (text: string) => {
    const wanted = Number(text);
    if (text === '' || wanted === amount) return setRefused([]);
    setRefused(
      wanted < 0 || (isPeople && wanted === 0)
        ? [{ code: 'nothing', commune: '' }]
        : replaceScenarioChange(at, resizeChange(change, isPeople ? wanted : Math.round(wanted))),
    );
  };
  return (
    <li className="scenario-change" data-unapplied={problems.length > 0}>
      <div className="scenario-change-line">
        <span className="scenario-what">{what}</span>
        {amount !== null && (
          <input
            key={amount}
            type="number"
            className="scenario-amount"
            aria-label={`${text.changes.amount} : ${what}`}
            defaultValue={amount}
            min={isPeople ? 0.1 : 0}
            step={isPeople ? 'any' : 100}
            onChange={(event) => resize(event.target.value)}
          />
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={text.changes.remove(what)}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      {change.profession !== profession && (
        <p className="panel-note">
          {text.changes.otherProfession(text.professions[change.profession].name)}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem.code} className="scenario-problem">
          {text.changes.unapplied} {describeEditProblem(words, problem)}
        </p>
      ))}
      {refused.map((problem) => (
        <p key={problem.code} className="scenario-problem" role="alert">
          {describeEditProblem(words, problem)}
        </p>
      ))}
    </li>
  );
}
