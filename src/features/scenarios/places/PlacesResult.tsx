import { useState } from 'react';
import {
  createPlacesChanges,
  type PlacedSupply,
} from '../../../domain/scenarios/placesScenario.ts';
import { mostScenarios } from '../../../domain/scenarios/scenario.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { scenarios } from '../../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { addScenario } from '../../../state/scenarioEdits.ts';
import { PlacesBand } from './PlacesBand.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { printValue } from './printValue.ts';
import type { PlacesSearch } from './useBestPlaces.ts';

interface PlacesResultProps {
  search: PlacesSearch;
  placed: PlacedSupply;
  /** Whether the form now says something else. */
  isChanged: boolean;
  territory: Territory;
}

export function PlacesResult({ search, placed, isChanged, territory }: PlacesResultProps) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const { phase, found, request } = search;
  if (!request) return null;
  const { objective } = request;
  if (phase === 'failed') {
    return (
      <p role="alert" className="best-places-warning">
        {text.failed}
      </p>
    );
  }
  if (phase === 'searching') {
    return (
      <div className="best-places-result">
        <label>
          <span className="panel-label">{text.progress}</span>
          <progress max={found?.total ?? 1} value={found?.done ?? 0} />
        </label>
        <p role="status">
          {text.searching}{' '}
          {found && text.soFar(text.short[objective](printValue(formats, objective, found)))}
        </p>
      </div>
    );
  }
  if (!found) return null;
  return (
    <section className="best-places-result" aria-label={text.result}>
      <h3>{text.result}</h3>
      {found.count === 0 ? (
        <p role="status">{text.none}</p>
      ) : (
        <>
          <FoundSentences search={{ ...search, found, request }} />
          <PlacesBand request={request} found={found} />
          {isChanged && <p className="best-places-note">{text.changed}</p>}
          <PlacesTable
            found={found}
            objective={objective}
            placed={placed}
            hasWorth={phase === 'done'}
            territory={territory}
          />
          <MakeScenario search={{ ...search, found, request }} placed={placed} />
        </>
      )}
      <details className="best-places-how">
        <summary>{text.how}</summary>
        <p>{text.howText}</p>
        <p>{text.source}</p>
      </details>
    </section>
  );
}

type FoundSearch = PlacesSearch & {
  found: NonNullable<PlacesSearch['found']>;
  request: NonNullable<PlacesSearch['request']>;
};

function FoundSentences({ search: { phase, found, request } }: { search: FoundSearch }) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const { objective, goal } = request;
  const { value, missing, people, upperBound, count, fewest } = found;
  const print = (amount: number) => printValue(formats, objective, { value: amount, people });
  const percent = (part: number) => formats.percent(100 * part, 0);
  // Rounded down: what is said to be reached is reached.
  const quality = Math.floor((100 * value) / upperBound + 1e-9);
  const isBest = value >= upperBound * (1 - 1e-6);
  const isShort = 'share' in goal && value < goal.share * missing * (1 - 1e-9);
  return (
    <>
      <p className="best-places-answer" role="status">
        {text.brings[objective](
          text.places(count, formats.integer(count)),
          print(value),
          print(missing),
          percent(value / missing),
        )}
      </p>
      {'share' in goal && phase === 'done' && (
        <p>
          {isShort
            ? text.notReached(percent(goal.share))
            : fewest === count
              ? text.fewestExact
              : text.fewest(fewest, formats.integer(fewest))}
        </p>
      )}
      <p>
        {phase === 'stopped'
          ? text.quality.cut
          : 'share' in goal
            ? ''
            : isBest
              ? text.quality.best
              : text.quality.bound(
                  formats.percent(quality, 0),
                  text.short[objective](print(upperBound)),
                )}
      </p>
      {objective === 'crossings' && <p className="best-places-warning">{text.crossingsWarning}</p>}
    </>
  );
}

function MakeScenario({ search, placed }: { search: FoundSearch; placed: PlacedSupply }) {
  const text = useText(bestPlaces);
  const words = useText(scenarios).problems;
  const formats = useFormats();
  const isFull = useAtlas((state) => state.view.scenarios.length >= mostScenarios);
  const [said, setSaid] = useState('');
  const { found, request } = search;

  function make(): void {
    const name = text.scenarioName(formats.integer(found.count));
    const { base } = request;
    const changes = [
      ...base.changes,
      ...createPlacesChanges(found.places, placed, base.profession),
    ];
    const [problem] = addScenario({ name, changes });
    if (!problem) setSaid(text.made(name));
    else if (problem.code === 'addressFull') setSaid(words.addressFull);
    else setSaid(text.scenariosFull);
  }

  return (
    <div className="best-places-make">
      <button
        type="button"
        className="wide-button"
        data-main={!isFull}
        disabled={isFull}
        onClick={make}
      >
        {text.makeScenario}
      </button>
      <p role="status">{isFull && said === '' ? text.scenariosFull : said}</p>
    </div>
  );
}
