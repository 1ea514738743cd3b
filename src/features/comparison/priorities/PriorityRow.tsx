import { memo, useState } from 'react';
import { indicatorText } from '../../../cartography/describeValue.ts';
import type { ZonePriority } from '../../../domain/priorities/rankByNeed.ts';
import { topCount } from '../../../domain/priorities/rankingStability.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { nameDepartments } from './describePriorities.ts';
import { type BarExtent, PriorityBar } from './PriorityBar.tsx';
import { PriorityDetail } from './PriorityDetail.tsx';
import type { Priorities } from './usePriorities.ts';

interface PriorityRowProps {
  zone: ZonePriority;
  model: Priorities;
  extent: BarExtent;
  /** Among the compared zones; `null` where it is none of them. */
  pinNumber: number | null;
}

/** One ranked zone; its name opens the table of its parts beneath it. */
export const PriorityRow = memo(function PriorityRow({
  zone,
  model,
  extent,
  pinNumber,
}: PriorityRowProps) {
  const text = useText(priorities);
  const names = useText(indicators);
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { zones, variables, stability } = model;
  const name = displayName(zones.names[zone.row] ?? '');
  const stays = stability.get(zone.row);
  const parts = variables.flatMap(({ indicator }, at) => {
    const part = zone.contributions[at] ?? Number.NaN;
    const { short } = indicatorText(names, indicator.id);
    return Number.isNaN(part) ? [] : [text.result.part(short, formats.signed(part, 2))];
  });
  return (
    <>
      <tr data-last-of-top={zone.rank === topCount}>
        <td className="priority-rank">{formats.integer(zone.rank)}</td>
        <th scope="row">
          <div className="priority-parts-of">
            <span className="priority-zone">
              <button
                type="button"
                className="priority-name"
                aria-expanded={isOpen}
                aria-label={text.detail.open(name)}
                onClick={() => setOpen(!isOpen)}
              >
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M3 1.5 7 5 3 8.5" />
                </svg>
                {pinNumber !== null && (
                  <span className="priority-pin" aria-hidden="true">
                    {pinNumber}
                  </span>
                )}
                {name}
              </button>
              <span className="priority-department">{nameDepartments(model, zone.row)}</span>
              {pinNumber !== null && (
                <span className="visually-hidden">
                  {text.result.compared(formats.integer(pinNumber))}
                </span>
              )}
              {zone.missing > 0 && (
                <span className="priority-missing">
                  {(zone.missing > 1 ? text.result.missingMany : text.result.missing)(
                    formats.integer(zone.missing),
                  )}
                </span>
              )}
            </span>
            <PriorityBar
              zone={zone}
              variables={variables}
              extent={extent}
              label={text.result.partsOf(name, formats.list(parts))}
            />
          </div>
        </th>
        <td className="priority-figure">{formats.signed(zone.score, 2)}</td>
        <td className="priority-figure">
          {formats.percent(100 * (stays?.among ?? Number.NaN))}
          {stays && (
            <span className="priority-ranks">
              {stays.best === stays.worst
                ? text.result.oneRank(formats.integer(stays.best))
                : text.result.ranks(formats.integer(stays.best), formats.integer(stays.worst))}
            </span>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="priority-detail">
          <td colSpan={4}>
            <PriorityDetail zone={zone} model={model} name={name} />
          </td>
        </tr>
      )}
    </>
  );
});
