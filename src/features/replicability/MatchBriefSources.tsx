import { isOwnZone, pinKey } from '../../domain/comparison/pin.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { matchedIndicatorIds } from '../../domain/replicability/matchVariables.ts';
import type { FramedZone, TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { today } from '../../i18n/today.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { briefRecord, defaultView } from '../../state/sharedView.ts';
import { linkTo } from '../../state/url/viewCodec.ts';
import { useSources } from '../../state/useSources.ts';

interface MatchBriefSourcesProps {
  frame: TerritoryFrame;
  candidate: FramedZone;
}

/** Who made the tables and when, the date of the page, and where to find it again. */
export function MatchBriefSources({ frame, candidate }: MatchBriefSourcesProps) {
  const text = useText(brief);
  const formats = useFormats();
  const address = useMatchAddress(frame, candidate);
  const ids = new Set([
    ...matchedIndicatorIds.flatMap((id) => indicatorById(id)?.sources ?? []),
    'communes',
    'programme',
  ]);
  const named = useSources(ids).map(({ producer, title, vintage }) =>
    text.source(producer, title, vintage),
  );
  return (
    <footer className="match-brief-footer">
      <p className="brief-detail">
        {text.sources}
        {'\u00a0: '}
        {named.join('\u00a0; ')}. {text.made(formats.date(today()), import.meta.env.VITE_VERSION)}{' '}
        <a href={address}>{address}</a>
      </p>
    </footer>
  );
}

/** Of the page alone, without what was looked at before. */
function useMatchAddress({ mesh, asked }: TerritoryFrame, { code }: FramedZone): string {
  const view = useAtlas((state) => state.view);
  const isOwn = asked.place === null;
  const link = linkTo({
    ...defaultView,
    screen: 'replicability',
    record: briefRecord,
    language: view.language,
    mesh: asked.place?.mesh ?? view.mesh,
    zone: isOwn ? zoneCode('o1') : view.zone,
    pins: isOwn ? view.pins.filter((pin) => isOwnZone(pin) && pinKey(pin) === asked.key) : [],
    matchExperiment: view.matchExperiment,
    matchMesh: mesh,
    matchNeighbours: view.matchNeighbours,
    matchWeights: view.matchWeights,
    candidate: zoneCode(code),
    conditionTicks: view.conditionTicks.filter(
      (ticks) => ticks.mesh === mesh && ticks.zone === code,
    ),
  });
  return new URL(link, document.baseURI).href;
}
