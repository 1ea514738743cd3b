import { useId, useMemo, useState } from 'react';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { useComparedZones } from '../../../state/useComparedZones.ts';
import { describeStability } from './describePriorities.ts';
import { computeBarExtent } from './PriorityBar.tsx';
import { PriorityExport } from './PriorityExport.tsx';
import './priorityTable.css';
import { PriorityRow } from './PriorityRow.tsx';
import { UnrankedZones } from './UnrankedZones.tsx';
import type { Priorities } from './usePriorities.ts';

/** Of several hundred communes, the first ones; the others on demand. */
const firstCount = 50;

/** The zones in the order of their scores, each score taken apart. */
export function PriorityRanking({ model }: { model: Priorities }) {
  const text = useText(priorities);
  const names = useText(indicators);
  const formats = useFormats();
  const headingId = useId();
  const [isWhole, setWhole] = useState(false);
  const { ranking, zones, results } = model;
  const pinned = useComparedZones();
  const pinNumberOf = (row: number) => {
    const at = pinned.findIndex(({ place }) => place?.mesh === zones.mesh && place.row === row);
    return at < 0 ? null : at + 1;
  };
  const extent = useMemo(() => computeBarExtent(ranking), [ranking]);
  if (results === null) return <p role="status">{text.pending}</p>;
  if (ranking.length === 0) return <UnrankedZones model={model} />;
  const shown = isWhole ? ranking : ranking.slice(0, firstCount);
  return (
    <section aria-labelledby={headingId}>
      <div className="priority-head">
        <h3 id={headingId} className="priority-heading">
          {text.result.heading}{' '}
          <span>
            {text.result.counted(
              formats.integer(ranking.length),
              formats.integer(zones.codes.length),
            )}
          </span>
        </h3>
        <PriorityExport model={model} />
      </div>
      <p className="priority-note">{text.result.howToRead}</p>
      <p className="priority-note">{text.result.bars}</p>
      <p className="priority-note">{describeStability({ text, names, formats }, model)}</p>
      {pinned.length > 0 && (
        <p className="priority-note">
          {text.result.numbers}
          {pinned.some(({ place }) => place === null) && ` ${text.result.ownUnranked}`}
        </p>
      )}
      <table className="priority-table" aria-label={text.result.table}>
        <thead>
          <tr>
            <th scope="col">{text.result.rank}</th>
            <th scope="col">
              {text.result.zone} <span>{text.result.parts}</span>
            </th>
            <th scope="col">{text.result.score}</th>
            <th scope="col">{text.result.among}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((zone) => (
            <PriorityRow
              key={zone.row}
              zone={zone}
              model={model}
              extent={extent}
              pinNumber={pinNumberOf(zone.row)}
            />
          ))}
        </tbody>
      </table>
      {ranking.length > firstCount && (
        <button type="button" className="priority-more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.result.showFirst : text.result.showAll(formats.integer(ranking.length))}
        </button>
      )}
      <UnrankedZones model={model} />
    </section>
  );
}
