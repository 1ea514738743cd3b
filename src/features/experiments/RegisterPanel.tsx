import { groupSitesByLocation } from '../../domain/experiments/groupSitesByLocation.ts';
import { noFilters } from '../../domain/experiments/registerFilters.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register as registerSection } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { defaultView } from '../../state/sharedView.ts';
import {
  useFilteredRegister,
  useRegisterFilters,
  viewOfFilters,
} from '../../state/useFilteredRegister.ts';
import { useRegister } from '../../state/useRegister.ts';
import { viewLink } from '../../state/viewLink.ts';
import { RegisterFilters } from './RegisterFilters.tsx';
import { RegisterList } from './RegisterList.tsx';
import { RegisterSearch } from './RegisterSearch.tsx';
import './registerPanel.css';
import { SymbolKey } from './SymbolKey.tsx';

/** The register: search, filters with their counts, and the list of what they keep. */
export function RegisterPanel() {
  const text = useText(registerSection);
  const words = useText(experiments);
  const formats = useFormats();
  const register = useRegister();
  const { entries, counts } = useFilteredRegister();
  const filters = useRegisterFilters();
  const view = useAtlas((state) => state.view);
  const published = useAtlas((state) => state.firstView?.experiments.length) ?? 0;
  const changeView = useAtlas((state) => state.changeView);
  const { located } = groupSitesByLocation(entries);
  const withPlace = new Set(located.map(({ record }) => record.id));
  const isNarrowed =
    view.registerSearch !== '' || Object.values(filters).some((chosen) => chosen.length > 0);
  const say = (message: (count: string, isOne: boolean) => string, count: number) =>
    message(formats.integer(count), formats.plural(count, 'one', 'other') === 'one');
  return (
    <>
      <p className="register-lead">
        {text.announced(formats.integer(published))}{' '}
        <a {...viewLink(view, { registerPart: 'programme' })}>{text.readProgramme}</a>
      </p>
      <RegisterSearch />
      <RegisterFilters filters={filters} counts={counts} />
      <div className="register-result">
        <p role="status">
          <strong>
            {text.kept(
              formats.integer(entries.length),
              formats.integer(register.length),
              formats.plural(entries.length, 'one', 'other') === 'one',
            )}
          </strong>{' '}
          {say(text.onMap, located.length)}
          {withPlace.size < entries.length &&
            ` ${say(text.withoutPlace, entries.length - withPlace.size)}`}
        </p>
        {isNarrowed && (
          <button
            type="button"
            className="register-clear"
            onClick={() =>
              changeView({
                ...viewOfFilters(noFilters),
                registerSearch: defaultView.registerSearch,
              })
            }
          >
            {words.clearFilters}
          </button>
        )}
      </div>
      <SymbolKey entries={entries} />
      {entries.length === 0 ? (
        <p className="register-empty">{words.noMatch}</p>
      ) : (
        <RegisterList entries={entries} />
      )}
    </>
  );
}
