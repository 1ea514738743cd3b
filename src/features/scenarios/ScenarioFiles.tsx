import { useState } from 'react';
import { readScenarioFile, writeScenarioFile } from '../../domain/scenarios/scenarioFile.ts';
import { createFileName } from '../../exports/createFileName.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { addScenario, type EditProblem } from '../../state/scenarioEdits.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import { useScenarioWords } from './useScenarioWords.ts';

/** No scenario is a thousandth as large. */
const mostBytes = 1_000_000;

interface ScenarioFilesProps {
  onProblems(problems: readonly EditProblem[]): void;
}

/** The scenario in hand as a small file, and back: what cannot be read is told, and nothing is lost. */
export function ScenarioFiles({ onProblems }: ScenarioFilesProps) {
  const { text, formats } = useScenarioWords();
  const scenario = useAtlas(selectScenario);
  const [said, setSaid] = useState<readonly string[]>([]);

  function save(): void {
    const name = `${createFileName('scenario', scenario.name)}.json`;
    saveFile({
      name,
      content: new Blob([writeScenarioFile(scenario)], { type: 'application/json' }),
    });
    setSaid([text.files.saved(name)]);
  }

  async function open(file: File): Promise<void> {
    onProblems([]);
    if (file.size > mostBytes) return setSaid([text.files.faults.tooLarge(file.name)]);
    const read = readScenarioFile(await file.text());
    if (!read.ok) return setSaid([text.files.faults[read.fault](file.name)]);
    const imported = { ...read.scenario, name: read.scenario.name || file.name };
    const refused = addScenario(imported);
    onProblems(refused);
    if (refused.length > 0) return setSaid([]);
    const count = imported.changes.length;
    setSaid([
      text.files.imported(imported.name, text.panel.changeCount(formats.integer(count), count)),
      ...read.problems.map(({ code, at, found }) =>
        text.files.problems[code](formats.integer(at), found),
      ),
    ]);
  }

  return (
    <>
      <div className="scenario-steps">
        <button
          type="button"
          className="scenario-link"
          disabled={scenario.changes.length === 0}
          onClick={save}
        >
          {text.files.export}
        </button>
        <label className="scenario-link scenario-file">
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void open(file);
              // The same file, mended, can be chosen again.
              event.target.value = '';
            }}
          />
          {text.files.import}
        </label>
      </div>
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence} className="panel-note">
            {sentence}
          </p>
        ))}
      </div>
    </>
  );
}
