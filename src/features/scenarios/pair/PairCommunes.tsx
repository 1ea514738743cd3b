import { findZone } from '../../../domain/territory/findZone.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioPair } from '../../../i18n/sections/scenarioPair.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import type { ScenarioPair } from '../../../state/findScenarioPair.ts';
import { createScenarioRequest } from '../../../state/selectScenario.ts';
import { useScenarioAnswers } from '../../../state/useScenarioAnswers.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { useScenarioWords } from '../useScenarioWords.ts';

const mostShown = 15;
/** Less is a rounding of both. */
const leastDifference = 0.005;

/** The communes where the two differ most, in what each changes. */
export function PairCommunes({ pair: { first, second } }: { pair: ScenarioPair }) {
  const text = useText(scenarioPair);
  const formats = useFormats();
  const { nameOf } = useScenarioWords();
  const view = useAtlas((state) => state.view);
  const surroundings = useAtlas((state) => state.surroundings);
  const territory = useAtlas((state) => state.territory);
  const [ofFirst, ofSecond] = useScenarioAnswers(
    [first, second].map((scenario) => createScenarioRequest({ view, surroundings }, scenario)),
  );
  if (!territory || !ofFirst || !ofSecond) return <p role="status">{text.pending}</p>;
  const { codes, population } = territory.communes;
  const differenceAt = (row: number) => (ofSecond.change[row] ?? 0) - (ofFirst.change[row] ?? 0);
  const rows = [...codes.keys()]
    .filter((row) => (population[row] ?? 0) > 0 && Math.abs(differenceAt(row)) >= leastDifference)
    .sort((a, b) => Math.abs(differenceAt(b)) - Math.abs(differenceAt(a)))
    .slice(0, mostShown);
  if (rows.length === 0) return <p>{text.same}</p>;
  const epciOf = (row: number) =>
    territory.zones.epci.names[territory.zones.epci.members.findIndex((all) => all.includes(row))];
  const isKnown = (code: string) => findZone(territory.communes, code) >= 0;
  return (
    <TableScroll label={text.communes}>
      <table className="sheet-table scenario-table">
        <caption>
          {text.communes}
          <span className="scenario-pair-band">
            {view.scenarioProfession === 'gp' ? text.unit : text.unitOfOthers}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.commune}</th>
            <th scope="col">{first.name}</th>
            <th scope="col">{second.name}</th>
            <th scope="col">{text.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const code = codes[row];
            if (code === undefined || !isKnown(code)) return null;
            return (
              <tr key={code}>
                <th scope="row">
                  <a {...viewLink(view, { screen: 'explore', zone: code, mesh: 'commune' })}>
                    {nameOf(code)}
                  </a>
                  <span className="scenario-pair-band">{epciOf(row)}</span>
                </th>
                <td>{formats.signed(ofFirst.change[row] ?? 0, 2)}</td>
                <td>{formats.signed(ofSecond.change[row] ?? 0, 2)}</td>
                <td>
                  <strong>{formats.signed(differenceAt(row), 2)}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
