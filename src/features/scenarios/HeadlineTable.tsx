import { type HeadlineId, headlineIds } from '../../domain/scenarios/headlines.ts';
import type { Formats } from '../../i18n/formats.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';
import type { ScenarioHeadlines } from '../../state/useScenarioBands.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';

/** Consultations per inhabitant have two decimals; people, consultations and communes none. */
export const headlineDecimals = (id: HeadlineId): number =>
  id === 'worstDecile' || id === 'p10' || id === 'p90' || id === 'ratio' ? 2 : 0;

/** What only a change has: nothing to say of before. */
export const isOfChangeOnly = (id: HeadlineId): boolean =>
  id === 'gainers' || id === 'losers' || id === 'crossingUp' || id === 'crossingDown';

/** Every headline before and after, with the band of its difference. */
export function HeadlineTable({ known }: { known: ScenarioHeadlines }) {
  const text = useText(scenarioEffect).headlines;
  const awaited = useText(scenarioEffect).awaited;
  const formats = useFormats();
  const { columns } = text;
  return (
    <TableScroll label={text.caption}>
      <table className="sheet-table scenario-table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.figure}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col">{columns.difference}</th>
            <th scope="col">{columns.band}</th>
          </tr>
        </thead>
        <tbody>
          {headlineIds.map((id) => {
            const { before, after } = known.headlines[id];
            const decimals = headlineDecimals(id);
            const isOnly = isOfChangeOnly(id);
            return (
              <tr key={id} data-main={id === 'shortfall'}>
                <th scope="row">{text.rows[id]}</th>
                <td>{isOnly ? '' : formats.number(before, decimals)}</td>
                <td>{isOnly ? '' : formats.number(after, decimals)}</td>
                <td>
                  {isOnly
                    ? formats.number(after, decimals)
                    : formats.signed(after - before, decimals)}
                </td>
                <td>
                  {known.bands
                    ? sayRange({ text, formats }, known.bands[id], decimals, isOnly)
                    : awaited}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

function sayRange(
  { text, formats }: { text: (typeof scenarioEffect)['fr']['headlines']; formats: Formats },
  { low, high }: { low: number; high: number },
  decimals: number,
  isOnly: boolean,
): string {
  if (isOnly) return formats.range(low, high, decimals);
  const [from, to] = [formats.signed(low, decimals), formats.signed(high, decimals)];
  return from === to ? (from ?? '') : text.fromTo(from ?? '', to ?? '');
}
