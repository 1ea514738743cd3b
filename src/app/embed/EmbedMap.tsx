import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { PictureSize } from '../../cartography/mapProjection.ts';
import { createMercatorProjection, fitMercatorView } from '../../cartography/mercatorView.ts';
import type { FirstView } from '../../datasets/loadFirstView.ts';
import { computeZoneCentres } from '../../domain/territory/zoneCentres.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { embedding } from '../../i18n/sections/embedding.ts';
import { explore } from '../../i18n/sections/explore.ts';
import { MapControls } from '../../map/MapControls.tsx';
import type { MovableMap } from '../../map/MovableMap.ts';
import { mapHelpId } from '../../map/mapHelpId.ts';
import type { PinMark } from '../../map/pinMark.ts';
import { StillMapView } from '../../map/StillMapView.tsx';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { OverlayTooltip } from '../OverlayTooltip.tsx';
import { markPresented } from '../performanceMarks.ts';
import { StageTooltip } from '../StageTooltip.tsx';
import { selectMapGround } from '../selectMapGround.ts';
import { selectStillLayers } from '../selectStillLayers.ts';
import { boundsOf } from '../useCamera.ts';
import { type StagePicture, useIndicatorPicture } from '../useIndicatorPicture.ts';
import { useOverlayPointer } from '../useOverlayPointer.ts';
import { noOverlays, useOverlays } from '../useOverlays.ts';
import { usePaintFollower } from '../usePaintFollower.ts';
import type { ShownIndicator } from '../useShownIndicator.ts';
import { useZoneCursor } from '../useZoneCursor.ts';
import { useOpeningZone } from './useOpeningZone.ts';

const MapView = lazy(async () => ({ default: (await import('../../map/MapView.tsx')).MapView }));

const noPins: readonly PinMark[] = [];
const padding = 14;

interface EmbedMapProps {
  shown: ShownIndicator;
  /** What is drawn in the place of the indicator in view. */
  picture?: StagePicture;
  firstView: FirstView;
  size: PictureSize;
}

/** `failed`: asked for, and could not be had; the still map stays. */
type Liveliness = 'still' | 'loading' | 'live' | 'failed';

/** The still map of an embed, and the interactive one in its place for who asks for it. */
export function EmbedMap({ shown, picture: given, firstView, size }: EmbedMapProps) {
  const text = useText(explore);
  const frameText = useText(embedding).frame;
  const hand = useAtlasHand();
  const own = useIndicatorPicture(shown);
  const picture = given ?? own;
  const { mesh, zones, paint } = picture;
  const { zone: selected } = useAtlas((state) => state.view);
  const outlines = useAtlas((state) => state.meshOutlines[mesh]) ?? null;
  const changeView = useAtlas((state) => state.changeView);
  const [map, setMap] = useState<MovableMap | null>(null);
  const [liveliness, setLiveliness] = useState<Liveliness>('still');
  const isLive = liveliness === 'live';
  const camera = useMemo(
    () => fitMercatorView(boundsOf(firstView.departments), size, padding),
    [firstView.departments, size],
  );
  const [zoom, setZoom] = useState(camera.zoom);
  const projection = useMemo(() => createMercatorProjection(camera, size), [camera, size]);
  const centres = useMemo(
    () => computeZoneCentres(firstView.territory, mesh),
    [firstView.territory, mesh],
  );
  const still = useMemo(() => selectStillLayers(firstView), [firstView]);
  const found = useOverlays(firstView, shown, zoom);
  // What stands on the map beside an indicator would hide what changes.
  const overlays = given ? noOverlays : found;
  const pointer = useOverlayPointer(map);
  const cursor = useZoneCursor(zones, centres, {
    centre: camera.center,
    show: (position) => map?.show(position) ?? { x: 0, y: 0 },
  });
  // What a scenario changes is seen whole.
  const framed = given ? null : selected;
  const showWhole = useOpeningZone(map, outlines, framed, size, camera.zoom + 2);
  const followPaint = usePaintFollower(isLive ? null : paint, picture.selectPaint);
  const isDrawn = paint !== null && outlines !== null;

  useEffect(() => hand.requestOutlines(mesh), [hand, mesh]);
  useEffect(() => {
    if (isDrawn) void markPresented('atlas:first-zones').then(() => markPresented('atlas:ready'));
  }, [isDrawn]);

  const common = {
    region: text.map.region,
    selected,
    paint,
    pins: noPins,
    pointed: cursor.pointed,
    onPoint: cursor.moveTo,
    onSelect: (zone: typeof selected) => changeView({ zone, mesh, record: null }),
    onMoveCursor: cursor.step,
    onOpenPointed: () => cursor.pointed && common.onSelect(cursor.pointed),
    onPinPointed: () => {},
    onEscape() {
      cursor.moveTo(null, null);
      pointer.leave();
      changeView({ zone: null, record: null });
    },
    onOverlayPoint: pointer.moveTo,
    onOverlaySelect: pointer.select,
    onReady: setMap,
  };
  return (
    <>
      <p id={mapHelpId} className="visually-hidden">
        {frameText.mapHelp}
      </p>
      {!isLive && paint && outlines && (
        <StillMapView
          {...common}
          {...still}
          paint={paint}
          title={picture.title}
          zones={outlines}
          projection={projection}
          size={size}
          overlay={overlays.still}
          onZoom={(factor) => setZoom(camera.zoom + Math.log2(factor))}
        />
      )}
      {(liveliness === 'loading' || isLive) && (
        <Suspense>
          <MapView
            {...common}
            camera={camera}
            {...selectMapGround(firstView)}
            mesh={mesh}
            outlines={outlines}
            isWaiting={!isLive}
            cooperation={frameText.cooperation}
            isSettled={isLive}
            createOverlayLayers={overlays.createLayers}
            obstacles={overlays.obstacles}
            onCamera={(moved) => {
              cursor.forgetPosition();
              pointer.leave();
              setZoom(moved.zoom);
            }}
            followPaint={followPaint}
            onFirstPaint={() => setLiveliness('live')}
            onWholeDrawn={() => void markPresented('atlas:map')}
            onFailure={() => setLiveliness('failed')}
          />
        </Suspense>
      )}
      <StageTooltip
        picture={picture}
        zone={cursor.pointed}
        position={pointer.pointed ? null : cursor.position}
        stageWidth={size.width}
      />
      <OverlayTooltip pointed={pointer.pointed} firstView={firstView} stageWidth={size.width} />
      <MapControls
        map={map}
        isLocating={false}
        onOverview={() => {
          showWhole();
          map?.fitBounds(boundsOf(firstView.departments), padding);
        }}
      />
      <LiveButton liveliness={liveliness} onAsk={() => setLiveliness('loading')} />
    </>
  );
}

function LiveButton({ liveliness, onAsk }: { liveliness: Liveliness; onAsk(): void }) {
  const text = useText(embedding).frame;
  if (liveliness === 'live') return null;
  if (liveliness === 'failed') {
    return (
      <p className="embed-live" role="status">
        {text.noLiveMap}
      </p>
    );
  }
  return (
    <button
      type="button"
      className="embed-live"
      aria-busy={liveliness === 'loading'}
      disabled={liveliness === 'loading'}
      onClick={onAsk}
    >
      {liveliness === 'loading' ? text.liveMapComing : text.liveMap}
    </button>
  );
}
