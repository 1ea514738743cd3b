import { professions } from '../../domain/supply/supplyFacts.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { scenarios } from '../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** Whose supply is changed, and whose access is read. */
export function ProfessionChooser() {
  const text = useText(scenarios).professions;
  const chosen = useAtlas((state) => state.view.scenarioProfession);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <label className="scenario-field">
      <span className="panel-label">{text.label}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const profession = professions.find((one) => one === event.target.value);
          if (profession) changeView({ scenarioProfession: profession });
        }}
      >
        {professions.map((profession) => (
          <option key={profession} value={profession}>
            {text[profession].name}
          </option>
        ))}
      </select>
    </label>
  );
}
