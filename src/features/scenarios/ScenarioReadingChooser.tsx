import { useText } from '../../i18n/LanguageContext.tsx';
import { scenarios } from '../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { scenarioReadings } from '../../state/sharedView.ts';
import './scenarioReadings.css';
import './scenarios.css';

/** What the map shows of the scenario; readings of the APL are of GPs alone. */
export function ScenarioReadingChooser() {
  const text = useText(scenarios).map;
  const reading = useAtlas((state) => state.view.scenarioReading);
  const isOfGps = useAtlas((state) => state.view.scenarioProfession === 'gp');
  const changeView = useAtlas((state) => state.changeView);
  return (
    <fieldset className="scenario-readings">
      <legend className="panel-label">{text.reading}</legend>
      {scenarioReadings.map((value) => {
        const isOut = !isOfGps && value.startsWith('apl');
        const isChosen =
          !isOfGps && reading.startsWith('apl') ? value === 'difference' : value === reading;
        return (
          <label key={value} data-disabled={isOut}>
            <input
              type="radio"
              name="scenario-reading"
              value={value}
              checked={isChosen}
              disabled={isOut}
              onChange={() => changeView({ scenarioReading: value })}
            />
            {text.readings[value]}
          </label>
        );
      })}
      {!isOfGps && <p className="panel-note">{text.onlyGps}</p>}
    </fieldset>
  );
}
