import type { ReactNode } from 'react';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioPair } from '../../../i18n/sections/scenarioPair.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { findScenarioPair } from '../../../state/findScenarioPair.ts';
import '../scenarios.css';
import { PairChoosers } from './PairChoosers.tsx';
import { PairCommunes } from './PairCommunes.tsx';
import { PairTable } from './PairTable.tsx';
import './scenarioPair.css';

/** Two scenarios: where they differ, on a map and in tables. */
export function ScenarioPairPanel({ map }: { map: ReactNode }) {
  const text = useText(scenarioPair);
  const view = useAtlas((state) => state.view);
  const pair = findScenarioPair(view);
  return (
    <div className="scenario-pair">
      <div className="scenario-pair-head">
        <h2>{text.heading}</h2>
        {pair ? <PairChoosers pair={pair} /> : <p className="panel-note">{text.needTwo}</p>}
      </div>
      {pair && (
        <>
          {map}
          <div className="scenario-pair-tables">
            {view.scenarioProfession === 'gp' ? (
              <PairTable pair={pair} />
            ) : (
              <p className="panel-note">{text.onlyGps}</p>
            )}
            <PairCommunes pair={pair} />
            <p className="panel-note">{text.mapLink}</p>
            <p className="panel-note">{text.note}</p>
          </div>
        </>
      )}
    </div>
  );
}
