import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { MercatorView } from '../cartography/mercatorView.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { computeZoneCentres } from '../domain/territory/zoneCentres.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { DraftMapView } from '../map/DraftMapView.tsx';
import { MapAttribution } from '../map/MapAttribution.tsx';
import { MapControls } from '../map/MapControls.tsx';
import type { MovableMap } from '../map/MovableMap.ts';
import { mapHelpId } from '../map/mapHelpId.ts';
import type { Obstacle } from '../map/obstacles.ts';
import { type PinMark, pinDiscPixels } from '../map/pinMark.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { markPresented } from './performanceMarks.ts';
import { StageTooltip } from './StageTooltip.tsx';
import { StillMapNotice } from './StillMapNotice.tsx';
import { selectMapGround } from './selectMapGround.ts';
import { selectStillLayers } from './selectStillLayers.ts';
import { boundsOf, overviewPadding } from './useCamera.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useMapPhase } from './useMapPhase.ts';
import type { OverlayPointer } from './useOverlayPointer.ts';
import { noOverlays, type Overlays } from './useOverlays.ts';
import { usePaintFollower } from './usePaintFollower.ts';
import { useStillProjection } from './useStillProjection.ts';
import { useZoneCursor } from './useZoneCursor.ts';

const MapExport = lazy(async () => ({ default: (await import('./MapExport.tsx')).MapExport }));

interface MapStageProps {
  picture: StagePicture;
  firstView: FirstView;
  size: PictureSize;
  /** Where the map starts; it moves from there. */
  camera: MercatorView;
  map: MovableMap | null;
  onMap(map: MovableMap): void;
  /** The keys that the map understands. */
  help: string;
  selected: ZoneCode | null;
  pins?: readonly PinMark[] | undefined;
  /** What stands on top of the zones and can be pointed at. */
  overlays?: Overlays | undefined;
  pointer: OverlayPointer;
  isLocating?: boolean;
  onAroundMe?: (() => void) | undefined;
  onZoom?: ((zoom: number) => void) | undefined;
  onSelect(zone: ZoneCode): void;
  /** The key that pins, on the zone pointed at. */
  onPin?(zone: ZoneCode | null): void;
  onEscape?(): void;
  children?: ReactNode;
}

/** The map of a screen: the still map at once, then MapLibre in its place. */
export function MapStage(props: MapStageProps) {
  const { picture, firstView, size, camera, map, overlays = noOverlays, pointer } = props;
  const { onZoom = ignoreZoom, pins = noPins } = props;
  const text = useText(explore);
  const hand = useAtlasHand();
  const { mesh, zones, paint } = picture;
  const outlines = useAtlas((state) => state.meshOutlines[mesh]) ?? null;
  const isMapSettled = useAtlas((state) => state.isMapSettled);
  const { phase, MapView, StillMapView, isCodeMissing, takeOver, giveUp } = useMapPhase(
    paint !== null && outlines !== null,
  );
  // The first zones' own drawing stays in sight until MapLibre's map is whole, or moves away from it.
  const [isDraftDone, setDraftDone] = useState(false);
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
  const obstacles = useMemo(
    () => [...overlays.obstacles, ...pins.flatMap(obstacleOf)],
    [overlays, pins],
  );
  const still = useMemo(() => selectStillLayers(firstView), [firstView]);

  const followPaint = usePaintFollower(phase === 'interactive' ? null : paint, picture.selectPaint);
  useEffect(() => hand.requestOutlines(mesh), [hand, mesh]);

  const common = {
    selected: props.selected,
    paint,
    pins,
    pointed: cursor.pointed,
    onPoint: cursor.moveTo,
    onSelect: props.onSelect,
    onMoveCursor: cursor.step,
    onOpenPointed: () => cursor.pointed && props.onSelect(cursor.pointed),
    onPinPointed: () => props.onPin?.(cursor.pointed),
    onEscape() {
      cursor.moveTo(null, null);
      pointer.leave();
      props.onEscape?.();
    },
    onOverlayPoint: pointer.moveTo,
    onOverlaySelect: pointer.select,
    onReady: props.onMap,
  };

  return (
    <>
      <p id={mapHelpId} className="visually-hidden">
        {props.help}
      </p>
      {phase !== 'stillForGood' && !isDraftDone && paint && outlines && (
        <DraftMapView
          {...common}
          {...still}
          paint={paint}
          zones={outlines}
          projection={projection}
          size={size}
          isOverLive={phase === 'interactive'}
        />
      )}
      {StillMapView && phase === 'stillForGood' && paint && outlines && (
        <StillMapView
          {...common}
          {...still}
          paint={paint}
          region={text.map.region}
          title={picture.title}
          zones={outlines}
          projection={projection}
          size={size}
          overlay={overlays.still}
          onZoom={(factor) => onZoom(camera.zoom + Math.log2(factor))}
        />
      )}
      {MapView && (phase === 'loading' || phase === 'interactive') && (
        <MapView
          {...common}
          camera={camera}
          region={text.map.region}
          {...selectMapGround(firstView)}
          mesh={mesh}
          outlines={outlines}
          isUnderDraft
          onFirstMove={() => setDraftDone(true)}
          isSettled={isMapSettled}
          createOverlayLayers={overlays.createLayers}
          obstacles={obstacles}
          onCamera={(moved) => {
            cursor.forgetPosition();
            pointer.leave();
            onZoom(moved.zoom);
          }}
          followPaint={followPaint}
          onFirstPaint={takeOver}
          onWholeDrawn={() => {
            setDraftDone(true);
            void markPresented('atlas:ready');
          }}
          onFailure={giveUp}
        />
      )}
      <StageTooltip
        picture={picture}
        zone={cursor.pointed}
        position={pointer.pointed ? null : cursor.position}
        stageWidth={size.width}
      />
      {props.children}
      <MapControls
        map={map}
        isLocating={props.isLocating ?? false}
        onOverview={() => map?.fitBounds(boundsOf(firstView.departments), overviewPadding)}
        onAroundMe={props.onAroundMe}
      />
      {isMapSettled && map && picture.paint && outlines && (
        <Suspense>
          <MapExport
            {...{ map, picture, outlines, pins, size }}
            selected={props.selected}
            lines={still}
            overlay={overlays.still}
          />
        </Suspense>
      )}
      <MapAttribution sources={firstView.library.manifest.sources} />
      {(phase === 'stillForGood' || isCodeMissing) && (
        <StillMapNotice isCodeMissing={isCodeMissing} />
      )}
    </>
  );
}

const ignoreZoom = () => {};
const noPins: readonly PinMark[] = [];

const obstacleOf = ({ number, position }: PinMark): Obstacle[] =>
  number === '' ? [] : [{ position, pixels: pinDiscPixels, offset: [0, 0] }];
