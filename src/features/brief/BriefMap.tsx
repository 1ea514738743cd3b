import bbox from '@turf/bbox';
import { featureCollection } from '@turf/helpers';
import { useMemo } from 'react';
import { createLambertProjection } from '../../cartography/lambertProjection.ts';
import type { GeographicBounds } from '../../cartography/mapProjection.ts';
import { createStillMap, type StillLabel } from '../../cartography/stillMap.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { useAtlas } from '../../state/atlasStore.ts';

const size = { width: 250, height: 300 };
/** A zone smaller than this is ringed, or nobody would find it. */
const leastPixels = 18;
const zoneFill = '#1b4965';

/** Where the zone lies in the three departments: dark on light, so that it needs no colour. */
export function BriefMap({ zone, name }: { zone: ComparedZone; name: string }) {
  const text = useText(brief).map;
  const firstView = useAtlas((state) => state.firstView);
  const svg = useMemo(
    () => (firstView ? drawPlace(firstView, zone, text.title(name)) : ''),
    [firstView, zone, text, name],
  );
  return (
    <figure className="brief-map">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by createStillMap, which escapes every text */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        {text.caption(name)}
        {firstView && ` ${describeDepartments(firstView)}`}
      </figcaption>
    </figure>
  );
}

/** "52 : Haute-Marne ; …": the same words in both languages. */
function describeDepartments({ territory }: FirstView): string {
  const { codes, names } = territory.zones.department;
  return `${codes.map((code, row) => `${code}\u00a0: ${names[row] ?? ''}`).join(', ')}.`;
}

type FirstView = NonNullable<Parameters<Parameters<typeof useAtlas>[0]>[0]['firstView']>;

function drawPlace(
  { outlines, departments, backdrop, territory }: FirstView,
  zone: ComparedZone,
  title: string,
): string {
  const members = Array.from(zone.members).flatMap((row) => outlines[row] ?? []);
  const projection = createLambertProjection(boundsOf(departments), size, 6);
  const [west, south, east, north] = boundsOf(members);
  const [left, bottom] = projection(west, south);
  const [right, top] = projection(east, north);
  const isSmall = Math.max(right - left, bottom - top) < leastPixels;
  const centre = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  return createStillMap({
    zones: members,
    fills: () => zoneFill,
    zoneStroke: zoneFill,
    projection,
    size,
    title,
    borders: departments,
    backdrop: backdrop.filter(({ properties }) => properties.kind === 'department'),
    points: isSmall
      ? [
          { ...centre, radius: 3, fill: zoneFill, stroke: zoneFill },
          { ...centre, radius: leastPixels * 0.6, fill: 'none', stroke: zoneFill },
        ]
      : [],
    labels: createLabels(territory, centre),
    idPrefix: 'brief',
  });
}

/** In degrees: a number nearer than this to the middle of the zone steps aside. */
const aside = { latitude: 0.2, longitude: 0.25 };

/** Numbers of the departments, in the middle of their communes, out of the way of the zone. */
function createLabels(
  { communes, zones: { department } }: FirstView['territory'],
  zone: { longitude: number; latitude: number },
): StillLabel[] {
  const meanOf = (values: Float64Array, rows: Uint32Array) =>
    rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
  return department.members.map((rows, at) => {
    const longitude = meanOf(communes.longitudes, rows);
    const latitude = meanOf(communes.latitudes, rows);
    const isHidden =
      Math.abs(longitude - zone.longitude) < aside.longitude &&
      Math.abs(latitude - zone.latitude) < aside.latitude;
    const side = latitude < zone.latitude ? -aside.latitude : aside.latitude;
    return {
      longitude,
      latitude: isHidden ? zone.latitude + side : latitude,
      text: department.codes[at] ?? '',
      fontSize: 15,
    };
  });
}

function boundsOf(features: readonly FirstView['outlines'][number][]): GeographicBounds {
  const [west, south, east, north] = bbox(featureCollection([...features]));
  return [west, south, east, north];
}
