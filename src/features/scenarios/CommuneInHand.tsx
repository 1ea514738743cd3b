import { useState } from 'react';
import type { ScenarioChange } from '../../domain/scenarios/scenario.ts';
import { adjustSupply, closePractice } from '../../domain/scenarios/supplyGestures.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { addScenarioChange, type EditProblem } from '../../state/scenarioEdits.ts';
import { useSupplyOfScenario } from '../../state/useSupplyOfScenario.ts';
import { countPractitioners, describeEditProblem, formatAmount } from './describeChange.ts';
import { useScenarioWords } from './useScenarioWords.ts';
import '../../ui/iconButton.css';

/** The commune chosen on the map, and what can be done with its supply at once. */
export function CommuneInHand() {
  const words = useScenarioWords();
  const { text, formats, nameOf } = words;
  const zone = useAtlas((state) => state.view.zone);
  const communes = useAtlas((state) => state.territory?.communes);
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const changeView = useAtlas((state) => state.changeView);
  const supplyOf = useSupplyOfScenario();
  const [problems, setProblems] = useState<readonly EditProblem[]>([]);
  const isCommune = zone !== null && communes !== undefined && findZone(communes, zone) >= 0;
  const supply = isCommune ? supplyOf(zone) : undefined;
  if (!isCommune || !supply) return <p className="panel-note scenario-hand">{text.inHand.none}</p>;
  const name = nameOf(zone);
  const make = (change: ScenarioChange) =>
    setProblems(addScenarioChange(change, text.list.firstName(1)));
  return (
    <section className="scenario-hand" aria-label={text.inHand.heading}>
      <div className="scenario-hand-head">
        <div>
          <p className="panel-label">{text.inHand.heading}</p>
          <h2>{name}</h2>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={text.inHand.leave(name)}
          onClick={() => {
            changeView({ zone: null });
            document.querySelector<HTMLElement>('canvas.maplibregl-canvas, .still-map')?.focus();
          }}
        >
          ×
        </button>
      </div>
      <div className="scenario-stepper">
        <button
          type="button"
          aria-label={text.inHand.remove(name)}
          disabled={supply.now <= 0}
          onClick={() => make(adjustSupply(profession, zone, -Math.min(1, supply.now)))}
        >
          −
        </button>
        <p role="status" className="scenario-now">
          {text.inHand.now(
            countPractitioners(words, profession, supply.now),
            formatAmount(formats, supply.before),
          )}
        </p>
        <button
          type="button"
          aria-label={text.inHand.add(name)}
          onClick={() => make(adjustSupply(profession, zone, 1))}
        >
          +
        </button>
      </div>
      {supply.now > 0 && (
        <button
          type="button"
          className="scenario-link"
          onClick={() => make(closePractice(profession, zone, supply.now))}
        >
          {text.inHand.close}
        </button>
      )}
      {problems.map((problem) => (
        <p key={problem.code} className="scenario-problem" role="alert">
          {describeEditProblem(words, problem)}
        </p>
      ))}
    </section>
  );
}
