import { sumMoney } from '../../../domain/scenarios/measureCosts.ts';
import type { Scenario } from '../../../domain/scenarios/scenario.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioCosts } from '../../../i18n/sections/scenarioCosts.ts';
import { scenarioReport } from '../../../i18n/sections/scenarioReport.ts';
import { UnitCosts } from '../costs/UnitCosts.tsx';

/** What the person said of the money, and what a consultation comes to. */
export function ReportCosts({ scenario }: { scenario: Scenario }) {
  const text = useText(scenarioReport);
  const words = useText(scenarioCosts);
  const formats = useFormats();
  const { cost, funding, left, costed, changes } = sumMoney(scenario.changes);
  const euros = (amount: number) => words.euros(formats.integer(amount));
  return (
    <section>
      <h2>{text.costs}</h2>
      {costed === 0 ? (
        <p>{text.noCosts}</p>
      ) : (
        <>
          <p>{text.money(euros(cost), euros(funding), euros(left))}</p>
          {costed < changes && (
            <p className="brief-detail">
              {words.partial(costed, formats.integer(costed), formats.integer(changes))}
            </p>
          )}
          <UnitCosts scenarios={[scenario]} />
        </>
      )}
    </section>
  );
}
