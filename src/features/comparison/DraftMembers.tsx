import { useRef } from 'react';
import { findZone } from '../../domain/territory/findZone.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { removeFromDraft } from '../../state/zoneDraft.ts';
import '../../ui/iconButton.css';

/** The communes of the zone so far; each can be taken away. */
export function DraftMembers({ communes: codes }: { communes: readonly ZoneCode[] }) {
  const text = useText(comparison);
  const { commune } = useText(indicators).meshes;
  const formats = useFormats();
  const communes = useAtlas((state) => state.territory?.communes);
  const summary = useRef<HTMLParagraphElement>(null);
  if (!communes) return null;
  const members = codes
    .map((code) => ({ code, row: findZone(communes, code) }))
    .map(({ code, row }) => ({
      code,
      name: displayName(communes.names[row] ?? ''),
      population: communes.population[row] ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const people = members.reduce((sum, { population }) => sum + population, 0);

  /** The button goes with its commune: the focus goes to what says how many remain. */
  function remove(gone: readonly ZoneCode[]): void {
    removeFromDraft(gone);
    summary.current?.focus();
  }

  return (
    <div className="zone-members">
      <p className="zone-members-count" ref={summary} tabIndex={-1}>
        <strong>{formats.count(members.length, commune.one, commune.other)}</strong>
        {members.length > 0 && ` · ${text.pins.people(formats.integer(people), people)}`}
        {members.length > 1 && (
          <button type="button" className="pin-edit" onClick={() => remove(codes)}>
            {text.editor.removeAll}
          </button>
        )}
      </p>
      <ul className="zone-members-list">
        {members.map(({ code, name }) => (
          <li key={code}>
            <span>{name}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={text.pins.remove(name)}
              title={text.pins.remove(name)}
              onClick={() => remove([code])}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M5 5l10 10M15 5L5 15" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
