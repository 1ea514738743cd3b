import {
  divideCost,
  type ScenarioMoney,
  sumMoney,
  type UnitCost,
} from '../../../domain/scenarios/measureCosts.ts';
import type { Scenario } from '../../../domain/scenarios/scenario.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioCosts } from '../../../i18n/sections/scenarioCosts.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { type ScenarioHeadlines, useScenarioBands } from '../../../state/useScenarioBands.ts';

/** What a consultation gained costs, scenario by scenario. */
export function UnitCosts({ scenarios }: { scenarios: readonly Scenario[] }) {
  const text = useText(scenarioCosts);
  const shown = scenarios.filter(({ changes }) => changes.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{text.results}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="scenario-costs-scroll" aria-label={text.byScenario} tabIndex={0}>
        <table aria-label={text.byScenario}>
          <thead>
            <tr>
              <th scope="col">{text.scenario}</th>
              <th scope="col">{text.perShortfall}</th>
              <th scope="col">{text.perConsultation}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((scenario, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
              <UnitCostRow key={at} scenario={scenario} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="scenario-costs-note">{text.note}</p>
    </>
  );
}

function UnitCostRow({ scenario }: { scenario: Scenario }) {
  const text = useText(scenarioCosts);
  const bands = useScenarioBands(scenario);
  const isOfGps = useAtlas((state) => state.view.scenarioProfession === 'gp');
  const money = sumMoney(scenario.changes.filter(({ profession }) => profession === 'gp'));
  const known = isOfGps && bands?.bands ? { ...bands, bands: bands.bands } : null;
  const why = isOfGps ? text.pending : text.onlyGps;
  return (
    <tr>
      <th scope="row">{scenario.name}</th>
      <td>{known ? <PerShortfall money={money} known={known} /> : why}</td>
      <td>{known ? <PerConsultation money={money} added={known.added} /> : why}</td>
    </tr>
  );
}

type Known = ScenarioHeadlines & { bands: NonNullable<ScenarioHeadlines['bands']> };

function PerShortfall({ money, known }: { money: ScenarioMoney; known: Known }) {
  const text = useText(scenarioCosts);
  const { before, after } = known.headlines.shortfall;
  // What is no longer missing is a fall: the band is turned around.
  const { low, high } = known.bands.shortfall;
  const cost = divideCost(money, before - after, { low: -high, high: -low });
  if (money.costed === 0) return text.noCost;
  return cost ? <Amount cost={cost} isLeast={isPartial(money)} /> : text.noShortfall;
}

function PerConsultation({ money, added }: { money: ScenarioMoney; added: number }) {
  const text = useText(scenarioCosts);
  // However people travel, what is added is the same.
  const cost = divideCost(money, added, { low: added, high: added });
  if (money.costed === 0) return text.noCost;
  if (cost) return <Amount cost={cost} isLeast={isPartial(money)} />;
  return added <= -1 ? text.supplyFalls : text.noAdded;
}

/** Where a cost is not said, what is said is the least that it can be. */
const isPartial = ({ costed, changes }: ScenarioMoney): boolean => costed < changes;

/** Under ten euros, cents matter. */
const decimalsOf = (euros: number): number => (euros < 10 ? 2 : euros < 100 ? 1 : 0);

interface AmountProps {
  cost: UnitCost;
  isLeast: boolean;
}

function Amount({ cost: { value, low, high }, isLeast }: AmountProps) {
  const text = useText(scenarioCosts);
  const formats = useFormats();
  const print = (amount: number) => formats.number(amount, decimalsOf(value));
  if (isLeast) return text.atLeast(print(low));
  const isPoint = high !== null && print(low) === print(high);
  return (
    <>
      <strong>{text.euros(print(value))}</strong>
      {!isPoint && (
        <span className="scenario-costs-band">
          {high === null ? text.openBand(print(low)) : text.band(print(low), print(high))}
        </span>
      )}
    </>
  );
}
