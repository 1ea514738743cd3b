import { useEffect, useId, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { longestSearch } from '../../state/url/registerCodec.ts';
import { SearchIcon } from '../../ui/SearchIcon.tsx';

/** Browsers refuse an address that changes with every key of a fast hand. */
const pauseMs = 200;

/** Full-text search of the register; the list follows when the hand rests. */
export function RegisterSearch() {
  const text = useText(register);
  const id = useId();
  const searched = useAtlas((state) => state.view.registerSearch);
  const changeView = useAtlas((state) => state.changeView);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      changeView({ registerSearch: typed });
      setTyped(null);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, changeView]);
  return (
    <div className="register-search">
      <label className="visually-hidden" htmlFor={id}>
        {text.search}
      </label>
      <SearchIcon />
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={longestSearch}
        placeholder={text.searchPlaceholder}
        value={typed ?? searched}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
