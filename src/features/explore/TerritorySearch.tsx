import type { MeshPin } from '../../domain/comparison/pin.ts';
import {
  createTerritorySearch,
  type TerritorySearch as Search,
  type TerritoryMatch,
} from '../../domain/territory/searchTerritory.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { meshes, zoneCode } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { usePins } from '../../state/usePins.ts';
import { SearchCombobox } from '../../ui/SearchCombobox.tsx';

const resultLimit = 8;

interface TerritorySearchProps {
  takesFocus: boolean;
  /** What it looks for, where it is no search of the whole page. */
  label?: string;
  placeholder?: string;
  /** Without it, the sheet of the territory opens, and it can be pinned from the list. */
  onChoose?: (match: Pick<TerritoryMatch, 'mesh' | 'code'>) => void;
}

/** Finds a territory of any mesh by name, former name or postal code. */
export function TerritorySearch(props: TerritorySearchProps) {
  const text = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.firstView?.territory);
  const changeView = useAtlas((state) => state.changeView);
  const { isPinned, togglePin } = usePins();
  if (!territory) return null;
  const search = searchOf(territory);

  return (
    <SearchCombobox
      label={props.label ?? text.search.label}
      placeholder={props.placeholder ?? text.search.placeholder}
      noResult={text.search.noResult}
      describeCount={(count) => text.search.results(formats.integer(count), count)}
      takesFocus={props.takesFocus}
      search={(query) =>
        search(query, resultLimit).map((match) => ({
          id: `${match.mesh} ${match.code}`,
          label: match.name,
          detail: [
            names.meshes[match.mesh].name,
            match.mesh === 'commune' && match.code.slice(0, 2),
            match.formerName && text.search.formerName(match.formerName),
            match.postalCode,
          ]
            .filter(Boolean)
            .join(' · '),
        }))
      }
      onChoose={(id) => {
        const { mesh, code } = readId(id);
        if (props.onChoose) props.onChoose({ mesh, code });
        else changeView({ screen: 'explore', mesh, zone: code, record: null });
      }}
      mark={
        props.onChoose
          ? undefined
          : {
              hint: text.search.pinHint,
              describe: (isOn) => (isOn ? text.search.pinned : text.search.pin),
              isOn: (id) => isPinned(readId(id)),
              onToggle: (id) => togglePin(readId(id)),
            }
      }
    />
  );
}

const searches = new WeakMap<Territory, Search>();

/** The index is made once, however many boxes search it. */
function searchOf(territory: Territory): Search {
  const known = searches.get(territory);
  if (known) return known;
  const made = createTerritorySearch(territory);
  searches.set(territory, made);
  return made;
}

function readId(id: string): MeshPin {
  const [word, code = ''] = id.split(' ');
  const mesh = meshes.find((known) => known === word) ?? 'commune';
  return { mesh, code: zoneCode(code) };
}
