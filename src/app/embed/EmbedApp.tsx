import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import { IndicatorNote } from '../../features/explore/IndicatorNote.tsx';
import { Legend } from '../../features/explore/Legend.tsx';
import { useText } from '../../i18n/LanguageContext.tsx';
import { embedding } from '../../i18n/sections/embedding.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import type { EmbedOptions } from '../../state/url/embedCodec.ts';
import { encodeFragment, encodeView } from '../../state/url/viewCodec.ts';
import { markPresented } from '../performanceMarks.ts';
import { useNeededData } from '../useNeededData.ts';
import { type ShownIndicator, useShownIndicator } from '../useShownIndicator.ts';
import { useStageSize } from '../useStageSize.ts';
import { EmbedMap } from './EmbedMap.tsx';
import { EmbedNotice } from './EmbedNotice.tsx';
import { useKnownZones } from './useKnownZones.ts';

const EmbedCard = lazy(async () => ({ default: (await import('./EmbedCard.tsx')).EmbedCard }));
const EmbedChoosers = lazy(async () => ({
  default: (await import('./EmbedChoosers.tsx')).EmbedChoosers,
}));
const OpenStory = lazy(async () => ({
  default: (await import('../../features/stories/OpenStory.tsx')).OpenStory,
}));
const EmbedComparison = lazy(async () => ({
  default: (await import('./EmbedComparison.tsx')).EmbedComparison,
}));

const EmbedScenario = lazy(async () => ({
  default: (await import('./EmbedScenario.tsx')).EmbedScenario,
}));

/** One view in a frame of another site: title, what it shows, legend, source, link to the full atlas. */
export function EmbedApp({ options }: { options: EmbedOptions }) {
  const shown = useShownIndicator();
  const { zone, record, language, story } = useAtlas((state) => state.view);
  const [openingStory] = useState(story);
  const isUnknown = useKnownZones();
  useNeededData();
  const names = useText(indicators);
  const { indicator, year } = shown;
  const { label } = indicatorText(names, indicator.id);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = label;
  }, [language, label]);
  const isScenario = options.part === 'scenario';
  const hasCard =
    !isScenario && ((zone !== null && !isUnknown) || (record !== null && options.part === 'map'));
  return (
    <main className="embed" data-part={options.part}>
      {!isScenario && (
        <header className="embed-header">
          <h1>{label}</h1>
          <p>{[unitText(names, indicator).full, year].filter(Boolean).join(' · ')}</p>
        </header>
      )}
      {(options.controls || options.search) && !isScenario && (
        <Suspense>
          <EmbedChoosers shown={shown} options={options} />
        </Suspense>
      )}
      {story && (
        <Suspense>
          <OpenStory takesFocus={story !== openingStory} />
        </Suspense>
      )}
      <EmbedNotice indicator={indicator} isUnknown={isUnknown} />
      {options.part === 'map' && <EmbedStage shown={shown} />}
      {isScenario && (
        <Suspense>
          <EmbedScenario shown={shown} options={options} />
        </Suspense>
      )}
      {options.part === 'comparison' && (
        <Suspense>
          <EmbedComparison indicator={indicator} />
        </Suspense>
      )}
      {hasCard && (
        <Suspense>
          <EmbedCard indicator={indicator} isWhole={options.part === 'card'} />
        </Suspense>
      )}
      {options.part !== 'map' && !isScenario && <ShownMark />}
      {options.legend && options.part === 'map' && <EmbedLegend shown={shown} />}
      <footer className="embed-footer">
        <IndicatorNote indicator={indicator} />
        <AtlasLink />
      </footer>
    </main>
  );
}

function EmbedStage({ shown }: { shown: ShownIndicator }) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const firstView = useAtlas((state) => state.firstView);
  return (
    <div className="stage embed-stage" ref={stage}>
      {firstView && size && size.width > 0 && size.height > 0 && (
        <EmbedMap shown={shown} firstView={firstView} size={size} />
      )}
    </div>
  );
}

function EmbedLegend({
  shown: { indicator, zones, result, classes, year },
}: {
  shown: ShownIndicator;
}) {
  if (!zones || !result || !classes) return null;
  return (
    <Legend
      indicator={indicator}
      year={year === null ? '' : String(year)}
      zones={zones}
      column={shownColumn(result)}
      classes={classes}
    />
  );
}

/** Where there is no map, what is shown is there with the data. */
function ShownMark() {
  const hasData = useAtlas((state) => state.firstView !== null);
  useEffect(() => {
    if (hasData) void markPresented('atlas:first-zones').then(() => markPresented('atlas:ready'));
  }, [hasData]);
  return null;
}

function AtlasLink() {
  const text = useText(embedding).frame;
  const view = useAtlas((state) => state.view);
  const query = encodeView(view);
  return (
    <a
      className="embed-link"
      target="_blank"
      rel="noopener"
      href={`./${query === '' ? '' : `?${query}`}${encodeFragment(view)}`}
    >
      {text.openAtlas}
      <span className="visually-hidden"> {text.newTab}</span>
    </a>
  );
}
