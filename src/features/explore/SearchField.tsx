import { lazy, Suspense } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { useDeferredWidget } from '../../state/useDeferredWidget.ts';
import '../../ui/SearchCombobox.css';
import { SearchIcon } from '../../ui/SearchIcon.tsx';

const TerritorySearch = lazy(async () => ({
  default: (await import('./TerritorySearch.tsx')).TerritorySearch,
}));

/** The search of territories; until it has loaded, a button in its place, which makes it come. */
export function SearchField() {
  const { isReady, isWanted, want } = useDeferredWidget();
  const waiting = <WaitingSearch onWant={want} />;
  if (!isReady) return waiting;
  return (
    <Suspense fallback={waiting}>
      <TerritorySearch takesFocus={isWanted} />
    </Suspense>
  );
}

function WaitingSearch({ onWant }: { onWant(): void }) {
  const text = useText(explore);
  return (
    <div className="search-combobox">
      <SearchIcon />
      <button type="button" className="search-input search-waiting" onClick={onWant}>
        <span className="visually-hidden">{text.search.label}</span>
        <span aria-hidden="true">{text.search.placeholder}</span>
      </button>
    </div>
  );
}
