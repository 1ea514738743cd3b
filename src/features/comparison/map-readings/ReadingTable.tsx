import { useState } from 'react';
import type { ZoneSet } from '../../../domain/territory/territory.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import { useAtlas } from '../../../state/atlasStore.ts';

const firstCount = 60;

interface ReadingTableProps {
  label: string;
  zones: ZoneSet;
  /** Rows of the zones, in the order of the table. */
  order: readonly number[];
  columns: readonly { heading: string; print(row: number): string }[];
}

/** What the map says, zone by zone; made when it is opened. */
export function ReadingTable({ label, zones, order, columns }: ReadingTableProps) {
  const text = useText(mapReadings).table;
  const formats = useFormats();
  const point = useAtlas((state) => state.point);
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? order : order.slice(0, firstCount);
  return (
    <details className="reading-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.open}</summary>
      {isOpen && (
        <table aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{text.zone}</th>
              {columns.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onPointerLeave={() => point(null)}>
            {shown.map((row) => (
              <tr key={row} onPointerEnter={() => point(zones.codes[row] ?? null)}>
                <th scope="row">{displayName(zones.names[row] ?? '')}</th>
                {columns.map(({ heading, print }) => (
                  <td key={heading}>{print(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isOpen && !isWhole && order.length > firstCount && (
        <button type="button" className="reading-more" onClick={() => setWhole(true)}>
          {text.showAll(formats.integer(order.length))}
        </button>
      )}
    </details>
  );
}
