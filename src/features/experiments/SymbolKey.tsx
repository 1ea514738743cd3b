import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import { siteRoles } from '../../domain/experiments/experiment.ts';
import { groupSitesByLocation } from '../../domain/experiments/groupSitesByLocation.ts';
import type { RegisterEntry } from '../../domain/experiments/registerEntry.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';

/** What the symbols on the map mean: the colour and letter are the axis, the shape is what happens there. */
export function SymbolKey({ entries }: { entries: readonly RegisterEntry[] }) {
  const text = useText(register);
  const words = useText(experiments);
  const { located } = groupSitesByLocation(entries);
  const drawn = siteRoles.flatMap((role) => {
    const first = located.find(({ site }) => site.role === role);
    return first && role !== 'area' ? [{ role, axis: first.record.axis }] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <details className="symbol-key">
      <summary>{text.symbols}</summary>
      <ul>
        {drawn.map(({ role, axis }) => (
          <li key={role}>
            <img
              src={siteSymbolUrl(axis, role === 'unknown' ? 'partner' : role)}
              alt=""
              width={26}
              height={26}
            />
            {words.siteRoles[role]}
          </li>
        ))}
      </ul>
    </details>
  );
}
