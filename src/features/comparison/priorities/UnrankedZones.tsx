import { listUnranked, notRankedReasons } from '../../../domain/priorities/listUnranked.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { priorities } from '../../../i18n/sections/priorities.ts';
import type { Priorities } from './usePriorities.ts';

/** As many names as can be read in a sentence. */
const mostNames = 40;

/** The zones that are not in the order, and why: none is dropped in silence. */
export function UnrankedZones({ model: { zones, results, ranking } }: { model: Priorities }) {
  const text = useText(priorities).unranked;
  const formats = useFormats();
  // Without any weight no zone is ranked, for a reason that is said above.
  if (ranking.length === 0) return null;
  const others = listUnranked(zones, results ?? [], ranking);
  if (others.length === 0) return null;
  return (
    <details className="priorities-method">
      <summary>{text.heading(formats.integer(others.length))}</summary>
      <ul>
        {notRankedReasons.map((reason) => {
          const rows = others.filter((zone) => zone.reason === reason);
          if (rows.length === 0) return null;
          const names = rows.map(({ row }) => displayName(zones.names[row] ?? ''));
          return (
            <li key={reason}>
              {rows.length > mostNames
                ? text.count(text[reason], formats.integer(rows.length))
                : text.names(text[reason], formats.list(names))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
