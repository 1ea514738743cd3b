import { useState } from 'react';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { createScenarioRequest, selectScenario } from '../../../state/selectScenario.ts';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import './bestPlaces.css';
import { PlacesForm } from './PlacesForm.tsx';
import { PlacesResult } from './PlacesResult.tsx';
import { type ReadDraft, readDraft } from './placesDraft.ts';
import { useBestPlaces } from './useBestPlaces.ts';
import { usePlacesDraft } from './usePlacesDraft.ts';
import '../../../ui/wideButton.css';

/** Where to place the next practitioners or points: what is asked, and what was found. */
export function BestPlacesPanel({ onDrawn }: { onDrawn(): void }) {
  const text = useText(bestPlaces);
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const surroundings = useAtlas((state) => state.surroundings);
  const isComplete = useAtlas((state) => state.isComplete);
  const { draft, change } = usePlacesDraft();
  const [searched, setSearched] = useState<ReadDraft | null>(null);
  const { search, start, stop } = useBestPlaces();
  useOnFirst(territory !== null, onDrawn);
  if (!territory) return null;
  const base = createScenarioRequest({ view, surroundings }, selectScenario({ view }));
  const read = readDraft(draft, base, territory.communes);
  const isChanged =
    read !== null && JSON.stringify(read.request) !== JSON.stringify(search.request);
  return (
    <div className="best-places">
      <div className="best-places-head">
        <h2>{text.heading}</h2>
        <p>{text.lead}</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!read) return;
          setSearched(read);
          void start(read.request);
        }}
      >
        <PlacesForm
          draft={draft}
          profession={base.profession}
          baseCount={base.changes.length}
          onChange={(part) => change(part, territory.communes)}
        />
        <div className="best-places-go">
          {search.phase === 'searching' ? (
            <button type="button" className="wide-button" onClick={stop}>
              {text.stop}
            </button>
          ) : (
            <button
              type="submit"
              className="wide-button"
              data-main={read !== null && isComplete}
              disabled={read === null || !isComplete}
            >
              {search.phase === 'idle' ? text.search : text.again}
            </button>
          )}
        </div>
      </form>
      {searched && (
        <PlacesResult
          search={search}
          placed={searched.placed}
          isChanged={isChanged}
          territory={territory}
        />
      )}
    </div>
  );
}
