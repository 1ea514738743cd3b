import { sumMoney } from '../../../domain/scenarios/measureCosts.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioCosts } from '../../../i18n/sections/scenarioCosts.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { selectScenario } from '../../../state/selectScenario.ts';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import { CostRow } from './CostRow.tsx';
import { UnitCosts } from './UnitCosts.tsx';
import './scenarioCosts.css';

/** What each change costs, as the person says it, and what a result comes to. */
export function ScenarioCostsPanel({ onDrawn }: { onDrawn(): void }) {
  const text = useText(scenarioCosts);
  const formats = useFormats();
  const scenario = useAtlas(selectScenario);
  const { scenarios, scenarioAt: at } = useAtlas((state) => state.view);
  const isOpen = useAtlas((state) => state.territory !== null);
  useOnFirst(isOpen, onDrawn);
  const { changes, name } = scenario;
  const money = sumMoney(changes);
  const isWhole = money.costed === money.changes;
  const euros = (amount: number) => text.euros(formats.integer(amount));
  return (
    <div className="scenario-costs">
      <div className="scenario-costs-head">
        <h2>{text.heading}</h2>
        <p>{text.lead}</p>
      </div>
      {changes.length === 0 ? (
        <p className="scenario-costs-note">{text.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
        <section className="scenario-costs-scroll" aria-label={text.table(name)} tabIndex={0}>
          <table aria-label={text.table(name)}>
            <thead>
              <tr>
                <th scope="col">{text.columns.change}</th>
                <th scope="col">{text.columns.cost}</th>
                <th scope="col">{text.columns.funding}</th>
                <th scope="col">{text.columns.left}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place; two may be alike
                <CostRow key={`${at} ${place}`} change={change} at={place} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text.total}</th>
                <td>{money.costed > 0 ? euros(money.cost) : text.unsaid}</td>
                <td>{money.funding > 0 ? euros(money.funding) : text.unsaid}</td>
                <td>{isWhole ? euros(money.left) : text.unsaid}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      {money.costed > 0 && money.costed < money.changes && (
        <p className="scenario-costs-note">
          {text.partial(
            money.costed,
            formats.integer(money.costed),
            formats.integer(money.changes),
          )}
        </p>
      )}
      <UnitCosts scenarios={scenarios} />
    </div>
  );
}
