import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useComparedZones } from '../../state/useComparedZones.ts';

/** Zones as columns, indicators as rows. */
export function ComparisonTable() {
  const text = useText(comparison);
  const zones = useComparedZones();
  if (zones.length === 0) return <p>{text.pins.none}</p>;
  return (
    <table>
      <caption>{text.parts.table}</caption>
      <thead>
        <tr>
          <td />
          {zones.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </table>
  );
}
