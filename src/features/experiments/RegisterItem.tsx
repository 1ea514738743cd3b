import type { RegisterEntry } from '../../domain/experiments/registerEntry.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { describePeriod } from './describePeriod.ts';
import { usePlaces } from './usePlaces.ts';

/** One record of the list; while it is looked at, its sites are larger on the map. */
export function RegisterItem({ entry }: { entry: RegisterEntry }) {
  const text = useText(register);
  const words = useText(experiments);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const isPointed = useAtlas((state) => state.pointedRecord?.id === entry.id);
  const pointAtRecord = useAtlas((state) => state.pointAtRecord);
  const describePlaces = usePlaces();
  const point = () => pointAtRecord(entry.id, 'list');
  const leave = () => pointAtRecord(null, 'list');
  const meta = [
    words.kinds[entry.kind],
    words.statuses[entry.status],
    describePeriod(entry, words, formats.date),
    words.evidences[entry.evidence],
  ];
  return (
    <li
      className="register-item"
      data-pointed={isPointed}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <a data-record={entry.id} {...viewLink(view, { record: entry.id })}>
        {entry.name}
      </a>
      {entry.isImported && <span className="imported-mark">{text.imported}</span>}
      <p className="register-summary">{entry.summary}</p>
      <p className="register-meta">{meta.filter(Boolean).join(' · ')}</p>
      <p className="register-place">{describePlaces(entry)}</p>
    </li>
  );
}
