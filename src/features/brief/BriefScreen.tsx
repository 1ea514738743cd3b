import { type ReactNode, useEffect } from 'react';
import { formatShare } from '../../cartography/formatFigure.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import type { AplSeries } from '../../domain/indicators/aplHistory.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useViewedZone } from '../../state/useViewedZone.ts';
import { viewLink } from '../../state/viewLink.ts';
import { BriefExperiments } from './BriefExperiments.tsx';
import { BriefFigureTable } from './BriefFigureTable.tsx';
import { BriefHeadline } from './BriefHeadline.tsx';
import { BriefMap } from './BriefMap.tsx';
import { BriefNotes } from './BriefNotes.tsx';
import { BriefPlace } from './BriefPlace.tsx';
import { BriefSources } from './BriefSources.tsx';
import { BriefTrend } from './BriefTrend.tsx';
import { BriefZoning } from './BriefZoning.tsx';
import './brief.css';
import './briefFigures.css';
import './briefPrint.css';
import { useBriefFigures } from './useBriefFigures.ts';

interface BriefScreenProps {
  /** Draws the official access by year. */
  chart(years: readonly number[], series: readonly AplSeries[]): ReactNode;
}

/** What is known of a territory on one or two A4 pages, to be handed round in a meeting. */
export function BriefScreen({ chart }: BriefScreenProps) {
  const text = useText(brief);
  const zone = useViewedZone();
  const isOpen = useAtlas((state) => state.territory !== null);
  return (
    <div className="brief-scroller">
      <BriefTools isOwn={zone !== null && zone.place === null} />
      {zone && <Brief key={zone.key} zone={zone} chart={chart} />}
      {!zone && isOpen && <h1 className="brief-unknown">{text.unknown}</h1>}
    </div>
  );
}

/** On the screen only. */
function BriefTools({ isOwn }: { isOwn: boolean }) {
  const text = useText(brief);
  const view = useAtlas((state) => state.view);
  const back = isOwn ? { screen: 'comparison' as const, zone: null } : {};
  return (
    <div className="brief-tools">
      <a {...viewLink(view, { record: null, ...back })}>
        ← {isOwn ? text.backToComparison : text.back}
      </a>
      <button type="button" className="brief-print" onClick={() => window.print()}>
        {text.print}
      </button>
    </div>
  );
}

function Brief({ zone, chart }: BriefScreenProps & { zone: ComparedZone }) {
  const text = useText(brief);
  const figures = useBriefFigures(zone);
  const name = useBriefName(zone);
  const isInhabited = zone.population > 0;
  usePageTitle(name);
  return (
    <article className="brief" aria-busy={!figures.isComplete}>
      <header className="brief-header">
        <p className="brief-kind">{text.kind}</p>
        <h1>{name}</h1>
        <BriefPlace zone={zone} />
      </header>
      <BriefHeadline zone={zone} figures={figures} />
      <div className="brief-columns">
        <BriefMap zone={zone} name={displayName(zone.name)} />
        {isInhabited && <BriefTrend figures={figures} chart={chart} />}
      </div>
      {isInhabited && (
        <section className="brief-long">
          <h2>{text.figures.heading}</h2>
          <BriefFigureTable zone={zone} figures={figures} />
          <p className="brief-detail">{text.figures.note}</p>
        </section>
      )}
      <BriefExperiments zone={zone} />
      <BriefZoning zone={zone} />
      <BriefNotes zone={zone} />
      <BriefSources zone={zone} />
    </article>
  );
}

/** The name of a zone that straddles the border says which part of it is meant. */
function useBriefName({ name, place }: ComparedZone): string {
  const names = useText(indicators);
  const text = useText(zoneSheet);
  const formats = useFormats();
  const zones = useAtlas((state) => state.territory?.zones);
  const inside = place && zones ? (zones[place.mesh].insideShare[place.row] ?? 1) : 1;
  if (inside >= 1) return displayName(name);
  return names.partialZone(displayName(name), formatShare(100 * inside, { text, formats }));
}

/** Also the name that browsers propose for the file. */
function usePageTitle(name: string): void {
  const text = useText(brief);
  useEffect(() => {
    // After the shell, which names the screen.
    const timer = setTimeout(() => {
      document.title = text.title(name);
    });
    return () => clearTimeout(timer);
  }, [name, text]);
}
