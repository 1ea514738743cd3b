import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { type PlacesDraft, readOwnList } from './placesDraft.ts';

interface OwnListProps {
  draft: PlacesDraft;
  onChange(part: Partial<PlacesDraft>): void;
}

/** As many codes as are worth showing back. */
const mostSeen = 8;

/** Communes of one's own choosing, as codes come from a spreadsheet. */
export function OwnList({ draft, onChange }: OwnListProps) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const communes = useAtlas((state) => state.territory?.communes);
  if (!communes) return null;
  const { communes: known, problems } = readOwnList(draft, communes);
  const unknown = problems
    .filter(({ problem }) => ['unknown', 'outside', 'notACode'].includes(problem))
    .flatMap(({ seen }) => seen);
  return (
    <label className="best-places-field">
      <span className="panel-label">{text.ownList}</span>
      <textarea
        rows={4}
        className="best-places-list"
        placeholder="55029 55545 52448"
        spellCheck={false}
        value={draft.ownList}
        onChange={({ target }) => onChange({ ownList: target.value })}
      />
      <span className="best-places-detail" role="status">
        {known.length === 0
          ? draft.ownList.trim() === ''
            ? text.ownHint
            : text.ownEmpty
          : text.ownCount(formats.count(known.length, 'commune', 'communes'))}{' '}
        {unknown.length > 0 && text.ownProblems(unknown.slice(0, mostSeen).join(', '))}
      </span>
    </label>
  );
}
