import bbox from '@turf/bbox';
import { featureCollection } from '@turf/helpers';
import { useMemo } from 'react';
import { createLambertProjection } from '../../cartography/lambertProjection.ts';
import { createStillMap } from '../../cartography/stillMap.ts';
import type { FramedZone } from '../../domain/replicability/territoryFrame.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { type AtlasState, useAtlas } from '../../state/atlasStore.ts';

const size = { width: 250, height: 300 };
/** Apart in grey too: the origin is dark, the candidate pale. */
const originFill = '#1b4965';
const candidateFill = '#e0a15a';

/** Where both lie in the three departments. */
export function MatchBriefMap({ origin, candidate }: Record<'origin' | 'candidate', FramedZone>) {
  const text = useText(replicability).brief;
  const firstView = useAtlas((state) => state.firstView);
  const caption = text.map(displayName(origin.name), displayName(candidate.name));
  const svg = useMemo(
    () => (firstView ? draw(firstView, origin, candidate, caption) : ''),
    [firstView, origin, candidate, caption],
  );
  return (
    <figure className="brief-map">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by createStillMap, which escapes every text */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        {caption}
        {candidate.members === null && ` ${text.offMap}`}
      </figcaption>
    </figure>
  );
}

type FirstView = NonNullable<AtlasState['firstView']>;

function draw(
  { outlines, departments, backdrop }: FirstView,
  origin: FramedZone,
  candidate: FramedZone,
  title: string,
): string {
  const fills = new Map(
    [
      { members: origin.members, fill: originFill },
      { members: candidate.members, fill: candidateFill },
    ].flatMap(({ members, fill }) =>
      Array.from(members ?? []).flatMap((row): [string, string][] => {
        const code = outlines[row]?.properties.code;
        return code === undefined ? [] : [[code, fill]];
      }),
    ),
  );
  const zones = outlines.filter(({ properties }) => fills.has(properties.code));
  const [west, south, east, north] = bbox(featureCollection([...departments]));
  return createStillMap({
    zones,
    fills: (code) => fills.get(code) ?? null,
    zoneStroke: 'none',
    projection: createLambertProjection([west, south, east, north], size, 6),
    size,
    title,
    borders: departments,
    backdrop: backdrop.filter(({ properties }) => properties.kind === 'department'),
    points: [],
    labels: [],
    idPrefix: 'match-brief',
  });
}
