import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { indicatorText } from '../cartography/describeValue.ts';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { StillLabel } from '../cartography/stillMap.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { BackdropFeature } from '../domain/territory/backdrop.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { computeZoneCentres } from '../domain/territory/zoneCentres.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import { MapAttribution } from '../map/MapAttribution.tsx';
import { MapControls } from '../map/MapControls.tsx';
import type { MovableMap } from '../map/MovableMap.ts';
import { mapHelpId } from '../map/mapHelpId.ts';
import { StillMapView } from '../map/StillMapView.tsx';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { LocationNotice } from './LocationNotice.tsx';
import { labelFontUrl } from './labelFont.ts';
import { OverlayTooltip } from './OverlayTooltip.tsx';
import { markPresented } from './performanceMarks.ts';
import { StageTooltip } from './StageTooltip.tsx';
import { StillMapNotice } from './StillMapNotice.tsx';
import { useAroundMe } from './useAroundMe.ts';
import { boundsOf, overviewPadding, useFollowSelection, useInitialCamera } from './useCamera.ts';
import { useMapPhase } from './useMapPhase.ts';
import { useOverlayPointer } from './useOverlayPointer.ts';
import { useOverlays } from './useOverlays.ts';
import { usePaintFollower } from './usePaintFollower.ts';
import { useFollowReach } from './useReach.ts';
import { createZonePaint, type ShownIndicator } from './useShownIndicator.ts';
import { useStillProjection } from './useStillProjection.ts';
import { useZoneCursor } from './useZoneCursor.ts';

const MapView = lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView }));

interface MapStageProps {
  shown: ShownIndicator;
  firstView: FirstView;
  size: PictureSize;
}

/** The map of Explorer: the still map at once, then MapLibre in its place. */
export function MapStage({ shown, firstView, size }: MapStageProps) {
  const text = useText(explore);
  const names = useText(indicators);
  const hand = useAtlasHand();
  const { mesh, zones, indicator } = shown;
  const outlines = useAtlas((state) => state.meshOutlines[mesh]) ?? null;
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { zone: selected, record } = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const isMapSettled = useAtlas((state) => state.isMapSettled);
  const [map, setMap] = useState<MovableMap | null>(null);

  const paint = useMemo(() => createZonePaint(shown, pointedClass), [shown, pointedClass]);
  const { phase, isCodeMissing, takeOver, giveUp } = useMapPhase(
    paint !== null && outlines !== null,
  );
  const camera = useInitialCamera(firstView.departments, size);
  const projection = useStillProjection(phase, firstView.departments, camera, size);
  const centres = useMemo(
    () => computeZoneCentres(firstView.territory, mesh),
    [firstView.territory, mesh],
  );
  const cursor = useZoneCursor(zones, centres, {
    centre: camera.center,
    show(position) {
      if (map) return map.show(position);
      const [x, y] = projection(...position);
      return { x, y };
    },
  });
  const [zoom, setZoom] = useState(camera.zoom);
  const overlays = useOverlays(firstView, shown, zoom);
  const overlay = useOverlayPointer(map);
  const aroundMe = useAroundMe(firstView);
  const still = useMemo(() => selectStillLayers(firstView), [firstView]);

  const followPaint = usePaintFollower(phase === 'interactive' ? null : paint);
  useEffect(() => hand.requestOutlines(mesh), [hand, mesh]);
  useFollowSelection(map, outlines, selected, size);
  useFollowReach(map, overlays.reach, size);

  // While a colour is being explained, the next zone's is too.
  const open = (zone: ZoneCode) =>
    changeView({ zone, mesh, record: record === whyRecord ? whyRecord : null });
  const common = {
    selected,
    paint,
    pointed: cursor.pointed,
    onPoint: cursor.moveTo,
    onSelect: open,
    onMoveCursor: cursor.step,
    onOpenPointed: () => cursor.pointed && open(cursor.pointed),
    onEscape() {
      cursor.moveTo(null, null);
      overlay.leave();
      changeView({ zone: null, record: null });
    },
    onOverlayPoint: overlay.moveTo,
    onOverlaySelect: overlay.select,
    onReady: setMap,
  };

  return (
    <>
      <p id={mapHelpId} className="visually-hidden">
        {text.map.help}
      </p>
      {phase !== 'interactive' && paint && outlines && (
        <StillMapView
          {...common}
          {...still}
          paint={paint}
          region={text.map.region}
          title={text.map.stillMapTitle(indicatorText(names, indicator.id).label)}
          zones={outlines}
          projection={projection}
          size={size}
          overlay={overlays.still}
          onZoom={(factor) => setZoom(camera.zoom + Math.log2(factor))}
          isFocusable={phase === 'stillForGood'}
        />
      )}
      {(phase === 'loading' || phase === 'interactive') && (
        <Suspense>
          <MapView
            {...common}
            camera={camera}
            region={text.map.region}
            backdrop={firstView.backdrop}
            departments={firstView.departments}
            labelFontUrl={labelFontUrl}
            mesh={mesh}
            outlines={outlines}
            createOverlayLayers={isMapSettled ? overlays.createLayers : null}
            obstacles={overlays.obstacles}
            onCamera={(moved) => {
              cursor.forgetPosition();
              overlay.leave();
              setZoom(moved.zoom);
            }}
            followPaint={followPaint}
            onFirstPaint={takeOver}
            onOverlaysDrawn={() => void markPresented('atlas:ready')}
            onFailure={giveUp}
          />
        </Suspense>
      )}
      <StageTooltip
        shown={shown}
        zone={cursor.pointed}
        position={overlay.pointed ? null : cursor.position}
        stageWidth={size.width}
      />
      <OverlayTooltip pointed={overlay.pointed} firstView={firstView} stageWidth={size.width} />
      <MapControls
        map={map}
        isLocating={aroundMe.isLocating}
        onOverview={() => map?.fitBounds(boundsOf(firstView.departments), overviewPadding)}
        onAroundMe={aroundMe.locate}
      />
      <MapAttribution sources={firstView.library.manifest.sources} />
      <LocationNotice aroundMe={aroundMe} />
      {phase === 'stillForGood' && <StillMapNotice isCodeMissing={isCodeMissing} />}
    </>
  );
}

function selectStillLayers({ backdrop, departments }: FirstView) {
  const ofKind = (kind: string) => backdrop.filter(({ properties }) => properties.kind === kind);
  return {
    borders: departments,
    backdrop: ofKind('department'),
    rivers: ofKind('river'),
    towns: [...backdrop].sort(byInhabitants).flatMap(createTownLabel),
  };
}

const leastTownInhabitants = 9_000;

function createTownLabel({ geometry, properties }: BackdropFeature): StillLabel[] {
  if (properties.kind !== 'town' || properties.population < leastTownInhabitants) return [];
  if (geometry.type !== 'Point') return [];
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [{ longitude, latitude, text: properties.name, fontSize: 12 }];
}

const inhabitantsOf = ({ properties }: BackdropFeature) =>
  properties.kind === 'town' ? properties.population : 0;

const byInhabitants = (a: BackdropFeature, b: BackdropFeature) =>
  inhabitantsOf(b) - inhabitantsOf(a);
