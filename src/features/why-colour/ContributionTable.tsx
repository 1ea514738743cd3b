import { useState } from 'react';
import { reachKm, travelMinutes, travelModels } from '../../domain/access/travelModel.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import type { useAccessExplanation } from '../../state/useAccessExplanation.ts';

type Place = NonNullable<ReturnType<typeof useAccessExplanation>>['places'][number];

interface ContributionTableProps {
  /** The largest contribution first. */
  places: readonly Place[];
  /** Sum of the contributions, in the unit of the column. */
  value: number;
  /** The same on the scale of the screen. */
  index: number;
  /** Whether the supply is in consultations a year rather than practitioners. */
  isActivity: boolean;
}

const shownAtFirst = 10;
const decimals = 1;

export function ContributionTable({ places, value, index, isActivity }: ContributionTableProps) {
  const text = useText(whyColour).access;
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const shown =
    isWhole || places.length <= shownAtFirst + 1 ? places : places.slice(0, shownAtFirst);
  const rest = places.slice(shown.length);
  const inIndex = (contribution: number) => (contribution / value) * index;
  const restSum = rest.reduce((sum, { contribution }) => sum + contribution, 0);
  const { columns } = text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than the panel, it scrolls by keyboard too
    // biome-ignore lint/a11y/useSemanticElements: a table that scrolls is no fieldset
    <div className="why-scroll" role="group" aria-label={text.heading} tabIndex={0}>
      <table className="why-table">
        <caption>{text.caption(text.index)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.contribution}</th>
            <th scope="col">{isActivity ? columns.activity : columns.supply}</th>
            <th scope="col">{columns.people}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => (
            <tr key={place.code}>
              <th scope="row">
                {place.name}
                <span className="why-listed">
                  {text.wayAndWeight(
                    place.minutes === 0 ? text.here : minutesRange(place.minutes, formats),
                    formats.number(place.weight, 2),
                  )}
                </span>
              </th>
              <td>
                {formats.number(inIndex(place.contribution), decimals)}
                <span
                  className="why-bar"
                  style={{ width: `${(100 * place.contribution) / value}%` }}
                />
              </td>
              <td>
                {formats.integer(place.supply)}
                {isActivity && (
                  <span className="why-listed">
                    {formats.count(place.listed, text.listed.one, text.listed.other)}
                  </span>
                )}
              </td>
              <td>{formats.integer(place.weightedDemand)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row">
                <button type="button" className="why-more" onClick={() => setWhole(true)}>
                  {text.others(
                    formats.count(rest.length, text.otherPlaces.one, text.otherPlaces.other),
                  )}
                </button>
              </th>
              <td>{formats.number(inIndex(restSum), decimals)}</td>
              <td colSpan={2} />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td>{formats.number(index, decimals)}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** At the bounds of the travel model: an estimated minute is never shown alone. */
function minutesRange(minutes: number, formats: ReturnType<typeof useFormats>): string {
  const distanceKm = reachKm(travelModels.central, minutes);
  return formats.minutesRange(
    travelMinutes(travelModels.low, distanceKm),
    travelMinutes(travelModels.high, distanceKm),
  );
}
