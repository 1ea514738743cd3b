import { comparePair } from '../../../domain/scenarios/comparePair.ts';
import { headlineIds } from '../../../domain/scenarios/headlines.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../../i18n/sections/scenarioEffect.ts';
import { scenarioPair } from '../../../i18n/sections/scenarioPair.ts';
import type { ScenarioPair } from '../../../state/findScenarioPair.ts';
import { useScenarioEffects } from '../../../state/useScenarioBands.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { headlineDecimals, isOfChangeOnly } from '../HeadlineTable.tsx';

/** Every headline of the two, and the second minus the first with its band. */
export function PairTable({ pair: { first, second } }: { pair: ScenarioPair }) {
  const text = useText(scenarioPair);
  const { rows } = useText(scenarioEffect).headlines;
  const formats = useFormats();
  const [ofFirst, ofSecond] = [useScenarioEffects(first), useScenarioEffects(second)];
  if (!ofFirst || !ofSecond) return <p role="status">{text.pending}</p>;
  const compared = comparePair(ofFirst, ofSecond);
  return (
    <TableScroll label={text.table(second.name, first.name)}>
      <table
        className="sheet-table scenario-table"
        aria-label={text.table(second.name, first.name)}
      >
        <thead>
          <tr>
            <th scope="col">{text.measure}</th>
            <th scope="col">{text.today}</th>
            <th scope="col">{first.name}</th>
            <th scope="col">{second.name}</th>
            <th scope="col">{text.difference}</th>
          </tr>
        </thead>
        <tbody>
          {headlineIds.map((id) => {
            const { before, difference, band, ...both } = compared[id];
            const decimals = headlineDecimals(id);
            const [low, high] = [band.low, band.high].map((value) =>
              formats.signed(value, decimals),
            );
            return (
              <tr key={id} data-main={id === 'shortfall'}>
                <th scope="row">{rows[id]}</th>
                <td>{isOfChangeOnly(id) ? '' : formats.number(before, decimals)}</td>
                <td>{formats.number(both.first, decimals)}</td>
                <td>{formats.number(both.second, decimals)}</td>
                <td>
                  <strong>{formats.signed(difference, decimals)}</strong>
                  {low !== high && (
                    <span className="scenario-pair-band">{text.band(low ?? '', high ?? '')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
