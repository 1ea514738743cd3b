import { useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioPair } from '../../../i18n/sections/scenarioPair.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import type { ScenarioPair } from '../../../state/findScenarioPair.ts';

/** Which two: the second is the one in hand everywhere else. */
export function PairChoosers({ pair: { firstAt, secondAt } }: { pair: ScenarioPair }) {
  const text = useText(scenarioPair);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <div className="scenario-pair-choosers">
      <ScenarioSelect
        label={text.first}
        value={firstAt}
        taken={secondAt}
        onChange={(scenarioWith) => changeView({ scenarioWith })}
      />
      <ScenarioSelect
        label={text.second}
        value={secondAt}
        taken={firstAt}
        onChange={(scenarioAt) => changeView({ scenarioAt, scenarioWith: firstAt })}
      />
    </div>
  );
}

interface ScenarioSelectProps {
  label: string;
  value: number;
  /** The other one: nothing is compared with itself. */
  taken: number;
  onChange(at: number): void;
}

function ScenarioSelect({ label, value, taken, onChange }: ScenarioSelectProps) {
  const scenarios = useAtlas((state) => state.view.scenarios);
  return (
    <label>
      <span className="panel-label">{label}</span>
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {scenarios.map(({ name }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
          <option key={at} value={at} disabled={at === taken}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
