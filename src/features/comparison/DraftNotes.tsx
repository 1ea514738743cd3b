import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import type { DraftNote } from '../../state/sessionSlice.ts';

/** More is counted rather than listed. */
const mostSeen = 12;

/** What came of the last gesture, a sentence each: what joined, what was ignored and why. */
export function DraftNotes({ notes }: { notes: readonly DraftNote[] }) {
  const text = useText(comparison).editor.notes;
  const { commune } = useText(indicators).meshes;
  const formats = useFormats();

  function say(note: DraftNote): string {
    if (note.kind === 'added') {
      return note.count === 0
        ? text.addedNone
        : text.added(formats.count(note.count, commune.one, commune.other), note.count);
    }
    if (!('seen' in note)) return text[note.kind];
    const shown = note.seen.slice(0, mostSeen);
    const rest = note.seen.length - shown.length;
    const listed = rest === 0 ? shown : [...shown, text.others(formats.integer(rest))];
    return text[note.kind](formats.list(listed), note.seen.length);
  }

  return (
    <div role="status">
      {notes.length > 0 && (
        <ul className="zone-notes">
          {notes.map((note) => (
            <li key={note.kind} data-problem={note.kind !== 'added'}>
              {say(note)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
