import type { BestPlacesFound } from '../../../domain/scenarios/bestPlaces.ts';
import type { PlacementObjective } from '../../../domain/scenarios/placesQuestion.ts';
import type { PlacedSupply } from '../../../domain/scenarios/placesScenario.ts';
import { findZone } from '../../../domain/territory/findZone.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { departmentOfCommune } from '../../../domain/territory/zone.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { printValue } from './printValue.ts';

interface PlacesTableProps {
  found: BestPlacesFound;
  objective: PlacementObjective;
  placed: PlacedSupply;
  /** What each is worth is known once the search is done. */
  hasWorth: boolean;
  territory: Territory;
}

/** The chosen communes, the worthiest first. */
export function PlacesTable({ found, objective, placed, hasWorth, territory }: PlacesTableProps) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const { communes, zones } = territory;
  const printPlaced = (times: number) => {
    if (placed.kind === 'points') {
      return text.consultations(formats.integer(times * placed.yearlyConsultations));
    }
    const count = times * placed.perPlace;
    return text.practitioners(count, formats.number(count, Number.isInteger(count) ? 0 : 1));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="best-places-scroll" aria-label={text.table} tabIndex={0}>
      <table aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.columns.commune}</th>
            <th scope="col">{text.columns.placed}</th>
            {hasWorth && <th scope="col">{text.columns.worth[objective]}</th>}
          </tr>
        </thead>
        <tbody>
          {found.places.map(({ commune, times, worth }) => {
            const name = communes.names[findZone(communes, commune)] ?? commune;
            const department = findZone(zones.department, departmentOfCommune(commune));
            return (
              <tr key={commune}>
                <th scope="row">
                  <a {...viewLink(view, { screen: 'explore', zone: commune, mesh: 'commune' })}>
                    {displayName(name)}
                  </a>
                  <span className="best-places-detail">
                    {zones.department.names[department] ?? ''}
                  </span>
                </th>
                <td>{printPlaced(times)}</td>
                {hasWorth && (
                  <td>{printValue(formats, objective, { value: worth, people: found.people })}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
